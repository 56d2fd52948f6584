package import Locales
package import SourceText

extension Glossary {
    /// The label of the line of terms among the `#.` lines of a catalog.
    package static let lineLabel = "terms: "

    /// What a translator reads beside a segment, or nil where the glossary has nothing to say in a language:
    ///
    ///     terms: sourdough starter → pasta madre, lievito madre; not "lievito naturale" · keep: Parlance
    package func line(for concepts: [Int], in locale: LocaleTag) -> TextSlice? {
        var seen: Set<Int> = []
        let unique = concepts.filter { seen.insert($0).inserted }
        let entries = unique.compactMap { entry(self.concepts[$0], among: unique, locale) }
        return entries.isEmpty ? nil : TextSlice(Self.lineLabel + entries.joined(separator: " · "))
    }

    private func entry(_ concept: GlossaryConcept, among others: [Int], _ locale: LocaleTag) -> String? {
        let words = concept.translations[locale]
        var entry = ""
        let isHomonym = others.count { concepts[$0].term.text == concept.term.text } > 1
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
