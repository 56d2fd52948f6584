package import Locales
package import SourceText

extension Glossary {
    /// The label of the line of terms among the `#.` lines of a catalog.
    package static let lineLabel = "terms: "

    /// What a translator reads beside a segment; nil where the glossary has nothing to say in a language.
    ///
    ///     terms: sourdough starter → pasta madre, lievito madre; not "lievito naturale" · keep: Parlance
    package func line(for concepts: [Int], in locale: LocaleTag) -> TextSlice? {
        let entries = targets.entries(of: locale, self)
        var line: [UInt8] = []
        for (index, concept) in concepts.enumerated() where !concepts[..<index].contains(concept) {
            guard let entry = entries[concept] else { continue }
            line += (line.isEmpty ? Self.lineLabel : " · ").utf8
            line += entry.utf8
        }
        return line.isEmpty ? nil : TextSlice(line)
    }

    /// The entry of each concept; of two concepts with one term each shows its context.
    func lineEntries(in locale: LocaleTag) -> [String?] {
        let names = Dictionary(grouping: concepts, by: \.term.text).mapValues(\.count)
        return concepts.map { entry($0, isHomonym: (names[$0.term.text] ?? 1) > 1, locale) }
    }

    private func entry(_ concept: GlossaryConcept, isHomonym: Bool, _ locale: LocaleTag) -> String? {
        let words = concept.translations[locale]
        var entry = ""
        let name = concept.term.text + (isHomonym ? concept.context.map { " (\($0))" } ?? "" : "")
        if let terms = words?.terms, !terms.isEmpty {
            entry = "\(name) → " + terms.map { $0.text + short($0.note) }.joined(separator: ", ")
        } else if concept.isKept {
            entry = "keep: \(name)"
        }
        if let forbidden = words?.forbidden, !forbidden.isEmpty {
            entry += entry.isEmpty ? "\(name) → not " : "; not "
            entry += forbidden.map { "\"\($0.text)\"" }.joined(separator: ", ")
        }
        return entry.isEmpty ? nil : entry + short(words?.note)
    }

    /// A note in brackets; a long one, such as a definition, would hide the terms.
    private func short(_ note: String?) -> String {
        guard let note, note.utf8.count <= Self.longestNote else { return "" }
        return " (\(note))"
    }

    private static let longestNote = 60
}
