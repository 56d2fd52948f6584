package import Diagnostics
import Locales
import Publishing
package import SourceText
package import Translations
import YAMLSyntax

/// Brings terms of a TBX file or a table into a glossary's text: what is there keeps its order, comments and bytes.
///
/// A concept whose source term the glossary lacks is added at the end; one that it has gets the languages that it
/// lacks. Where both name a term differently the glossary stays as it is, and the difference is told.
package struct GlossaryImport: Sendable {
    /// The new text of the glossary.
    package private(set) var bytes: [UInt8]
    /// Source terms of concepts that were added.
    package private(set) var added: [String] = []
    /// Terms that got further languages: the term and their tags.
    package private(set) var extended: [(term: String, locales: [String])] = []
    package private(set) var unchangedCount = 0
    /// Differences and what could not be placed.
    package private(set) var diagnostics: [Diagnostic] = []
    /// Languages of the file that the site does not have, with the number of their concepts.
    package private(set) var foreignLanguages: [String: Int] = [:]

    private let configuration: Configuration
    private var edits = SourceEdits()
    private var appended: [UInt8] = []

    /// Whether a file is XML, in UTF-8 or UTF-16, and no table.
    static func isMarkup(_ file: SourceFile) -> Bool {
        let start = file.bytes.prefix(64).filter { $0 != 0 && !ASCII.isWhitespace($0) && $0 < 0x80 }
        return start.first == UInt8(ascii: "<")
    }

    /// - Parameter file: the glossary as it is; empty for a new one.
    package init(_ concepts: [TBXConcept], into file: SourceFile, for configuration: Configuration) {
        self.configuration = configuration
        bytes = file.bytes
        let (glossary, problems) = GlossaryReader.glossary(in: file, for: configuration)
        guard let glossary, !problems.contains(where: { $0.severity == .error }) else {
            diagnostics = problems
            return
        }
        let node = YAMLParser.parse(file).node
        if let node, let first = file.bytes[node.range.range].first, first == UInt8(ascii: "[") {
            diagnostics = [
                Diagnostic(
                    "flow-glossary", in: file, at: node.range, "The glossary is written in brackets",
                    help: "begin each term with \"- term: \" on a line of its own")
            ]
            return
        }
        var known: [String: Int] = [:]
        for (index, concept) in glossary.concepts.enumerated() {
            for text in [concept.term.text] + concept.term.forms where known[text.lowercased()] == nil {
                known[text.lowercased()] = index
            }
        }
        var taken: Set<String> = []
        for concept in concepts { take(concept, glossary, known, &taken, file, node) }
        finish(file)
    }

    private mutating func take(
        _ concept: TBXConcept, _ glossary: Glossary, _ known: [String: Int], _ taken: inout Set<String>,
        _ file: SourceFile, _ node: YAMLNode?
    ) {
        var source: GlossaryConcept.Words?
        var targets: [(locale: LocaleTag, words: GlossaryConcept.Words)] = []
        for language in concept.languages {
            guard let locale = locale(of: language.tag) else {
                foreignLanguages[language.tag, default: 0] += 1
                continue
            }
            if locale == configuration.source {
                if source == nil { source = language.words }
            } else if !targets.contains(where: { $0.locale == locale }) {
                targets.append((locale, language.words))
            }
        }
        guard let source, let term = source.terms.first else {
            let name = concept.languages.first?.words.terms.first?.text ?? concept.id ?? ""
            diagnostics.append(
                Diagnostic(
                    "no-source-term", .warning,
                    "\"\(name)\" was left out: it has no term in \"\(configuration.source)\"",
                    help: "add one to the file"))
            return
        }
        if let index = source.terms.lazy.compactMap({ known[$0.text.lowercased()] }).first {
            extend(glossary.concepts[index], with: targets, file, node)
            return
        }
        guard taken.insert(term.text.lowercased()).inserted else {
            diagnostics.append(
                Diagnostic(
                    "duplicate-term", .warning, "\"\(term.text)\" was left out the second time",
                    help: "join the two concepts in the file"))
            return
        }
        added.append(term.text)
        appended += GlossaryText.item(
            term, others: Array(source.terms.dropFirst()), forbidden: source.forbidden, context: concept.context,
            note: concept.note, isKept: concept.isKept, targets: targets)
    }

    /// The site's locale for a tag of the file: the tag itself, or the one locale with its language.
    private func locale(of tag: String) -> LocaleTag? {
        if let locale = configuration.locale(named: tag) { return locale.tag }
        guard let parsed = try? LocaleTag(tag) else { return nil }
        let same = configuration.locales.filter { $0.tag.language == parsed.language && $0.tag.script == parsed.script }
        return same.count == 1 ? same[0].tag : nil
    }

    // MARK: Concepts that are there

    private mutating func extend(
        _ concept: GlossaryConcept, with targets: [(locale: LocaleTag, words: GlossaryConcept.Words)],
        _ file: SourceFile, _ node: YAMLNode?
    ) {
        var missing: [(locale: LocaleTag, words: GlossaryConcept.Words)] = []
        for (locale, words) in targets {
            guard let own = concept.translations[locale] else {
                missing.append((locale, words))
                continue
            }
            let names = Set((own.terms + []).flatMap { [$0.text] + $0.forms }.map { $0.lowercased() })
            let other = words.terms.map(\.text).filter { !names.contains($0.lowercased()) }
            if other.isEmpty { continue }
            diagnostics.append(
                Diagnostic(
                    "term-conflict", .warning, in: file, at: concept.range,
                    "\"\(concept.term.text)\" has other terms in \"\(locale)\" than the imported file",
                    evidence: "here \(list(own.terms.map(\.text))), there \(list(words.terms.map(\.text)))",
                    help: "keep them, or add \(list(other)) by hand"))
        }
        if missing.isEmpty {
            unchangedCount += 1
            return
        }
        guard let item = node?.items?.first(where: { $0.range == concept.range }), insert(missing, into: item, file)
        else {
            diagnostics.append(
                Diagnostic(
                    "not-placed", .warning, in: file, at: concept.range,
                    "Languages of \"\(concept.term.text)\" were left out, since it is written in brackets",
                    help: "write \"translations:\" with a line for each language"))
            return
        }
        extended.append((concept.term.text, missing.map(\.locale.tag)))
    }

    private func list(_ terms: [String]) -> String { terms.map { "\"\($0)\"" }.joined(separator: ", ") }

    /// Adds lines below the concept's translations; false where the text has no lines for them.
    private mutating func insert(
        _ targets: [(locale: LocaleTag, words: GlossaryConcept.Words)], into item: YAMLNode, _ file: SourceFile
    ) -> Bool {
        let bytes = file.bytes
        guard !item.isAlias, bytes[item.range.start] != UInt8(ascii: "{"), let pairs = item.pairs, let last = pairs.last
        else { return false }
        let lines = file.lines
        func column(_ offset: Int) -> Int { offset - lines.start(ofLine: lines.lineIndex(of: offset)) }
        func lineEnd(_ offset: Int) -> Int { lines.content(ofLine: lines.lineIndex(of: max(0, offset - 1))).end }
        let lineBreak = Array((bytes.contains(0x0D) ? "\r\n" : "\n").utf8)
        let keyColumn = column(item.range.start)
        if let translations = pairs.first(where: { $0.key.text == "translations" }) {
            guard !translations.value.isAlias, bytes[translations.value.range.start] != UInt8(ascii: "{"),
                let inner = translations.value.pairs, let first = inner.first, let final = inner.last
            else { return false }
            var text: [UInt8] = []
            for (locale, words) in targets {
                text += GlossaryText.target(locale, words, indent: column(first.key.range.start))
            }
            let end = lineEnd(final.value.range.end)
            edits.replace(ByteRange(end, end), with: lineBreak + text.dropLast())
        } else {
            var text = Array((String(repeating: " ", count: keyColumn) + "translations:\n").utf8)
            for (locale, words) in targets { text += GlossaryText.target(locale, words, indent: keyColumn + 2) }
            let end = lineEnd(last.value.range.end)
            edits.replace(ByteRange(end, end), with: lineBreak + text.dropLast())
        }
        return true
    }

    /// Applies the edits; a result that would not be read as it is meant is not taken.
    private mutating func finish(_ file: SourceFile) {
        var result = edits.applied(to: file.bytes)
        if !appended.isEmpty {
            if result.isEmpty {
                result += "# Terms and what they are called in each language.\n\n".utf8
            } else if result.last != ASCII.lineFeed {
                result.append(ASCII.lineFeed)
            }
            result += appended
        }
        let (_, problems) = GlossaryReader.glossary(in: SourceFile(path: file.path, bytes: result), for: configuration)
        let errors = problems.filter { $0.severity == .error }
        if errors.isEmpty {
            bytes = result
        } else {
            diagnostics += errors
            added = []
            extended = []
        }
    }
}
