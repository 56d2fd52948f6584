package import Diagnostics
import Locales
import Publishing
package import SourceText
package import Translations
import YAMLSyntax

/// Reads `glossary.yaml`; every mistake is one diagnostic, and no key is passed over in silence.
///
/// The file is a list of concepts, each with its `term` and what describes it; `docs/glossary.md` shows all keys.
package struct GlossaryReader: SettingsReader {
    let file: SourceFile
    private let configuration: Configuration
    var diagnostics: [Diagnostic] = []

    private init(file: SourceFile, configuration: Configuration) {
        self.file = file
        self.configuration = configuration
    }

    /// The glossary in `file`, nil only where it is no YAML or no list; what is right of it counts.
    package static func glossary(in file: SourceFile, for configuration: Configuration) -> (Glossary?, [Diagnostic]) {
        if let fault = Diagnostic.textFault(in: file) { return (nil, [fault]) }
        let (node, problems) = YAMLParser.parse(file)
        guard let node, node.scalar?.isNull != true else {
            return (problems.isEmpty ? Glossary([], source: configuration.source) : nil, problems)
        }
        var reader = GlossaryReader(file: file, configuration: configuration)
        guard let items = node.items else {
            reader.report(
                "wrong-type", node.range, "The glossary must be a list of terms, not \(node.kindName)",
                help: "begin each term with \"- term: \"")
            return (nil, problems + reader.diagnostics)
        }
        var concepts: [GlossaryConcept] = []
        var seen: [String: ByteRange] = [:]
        for item in items {
            guard let concept = reader.concept(item) else { continue }
            let key = concept.term.text.lowercased() + "\u{0}" + (concept.context ?? "")
            if let first = seen[key] {
                let line = file.lines.position(of: first.start).line
                reader.report(
                    "duplicate-term", item["term"]?.range ?? item.range,
                    "The term \"\(concept.term.text)\" appears twice",
                    help: "join it with the one on line \(line), or give each a \"context\" of its own")
                continue
            }
            seen[key] = item.range
            concepts.append(concept)
        }
        return (Glossary(concepts, source: configuration.source), problems + reader.diagnostics)
    }

    private static let conceptKeys = [
        "term", "forms", "match", "stem", "case", "keep", "context", "note", "forbidden", "translations",
    ]

    private mutating func concept(_ node: YAMLNode) -> GlossaryConcept? {
        if node.scalar != nil {
            report(
                "wrong-type", node.range, "A term must be keys with values, not \(node.kindName)",
                help: "write \"- term: \(node.text)\"")
            return nil
        }
        guard let pairs = mapping(node, "A term", known: Self.conceptKeys) else { return nil }
        guard let termPair = pairs.first(where: { $0.key.text == "term" }) else {
            report("missing-key", node.range, "A term has no \"term\"", help: "add \"term: \" with the source's word")
            return nil
        }
        guard let text = word(termPair.value, "term") else { return nil }
        var concept = GlossaryConcept(GlossaryTerm(text), range: node.range)
        var match: TermMatch?
        var isCaseSensitive: Bool?
        for pair in pairs {
            switch pair.key.text {
            case "forms": concept.term.forms = words(pair)
            case "match": match = choice(pair, TermMatch.self) ?? match
            case "stem": if let value = flag(pair) { match = match ?? (value ? .stem : .word) }
            case "case": isCaseSensitive = choice(pair, [("sensitive", true), ("ignore", false)])
            case "keep": concept.isKept = flag(pair) ?? false
            case "context": concept.context = line(pair)
            case "note": concept.note = line(pair)
            case "forbidden": concept.forbidden = forbidden(pair)
            case "translations": concept.translations = translations(pair.value)
            default: break
            }
        }
        return GlossaryConcept(
            concept.term, forbidden: concept.forbidden, context: concept.context, note: concept.note,
            isKept: concept.isKept, match: match, isCaseSensitive: isCaseSensitive,
            translations: concept.translations, range: concept.range)
    }

    // MARK: Translations

    private mutating func translations(_ node: YAMLNode) -> [LocaleTag: GlossaryConcept.Words] {
        guard let pairs = node.pairs else {
            report(
                "wrong-type", node.range, "\"translations\" must be locales with terms, not \(node.kindName)",
                help: "write \"translations: {it: …}\"")
            return [:]
        }
        var translations: [LocaleTag: GlossaryConcept.Words] = [:]
        for pair in pairs {
            guard let tag = locale(pair.key) else { continue }
            if translations[tag] != nil {
                report(
                    "duplicate-locale", pair.key.range, "\"\(pair.key.text)\" names \"\(tag)\" a second time",
                    help: "write its terms as one list")
                continue
            }
            if let words = targetWords(pair.value) { translations[tag] = words }
        }
        return translations
    }

    private mutating func locale(_ node: YAMLNode) -> LocaleTag? {
        guard let locale = configuration.locale(named: node.text) else {
            let names = configuration.targets.flatMap { [$0.tag.tag, $0.label] }
            let tags = configuration.targets.map(\.tag.tag).joined(separator: ", ")
            report(
                "unknown-locale", node.range, "The site has no locale \"\(node.text)\"",
                help: nearestName(to: node.text, in: names).map { "did you mean \"\($0)\"?" }
                    ?? "its locales are \(tags)")
            return nil
        }
        if locale.tag == configuration.source {
            report(
                "source-as-target", node.range, "\"\(node.text)\" is the source, not a translation",
                help: "write other forms under \"forms\"")
            return nil
        }
        return locale.tag
    }

    private mutating func targetWords(_ node: YAMLNode) -> GlossaryConcept.Words? {
        if node.scalar != nil { return word(node, "a translation").map { .init([GlossaryTerm($0)]) } }
        if let items = node.items {
            return GlossaryConcept.Words(items.compactMap { targetTerm($0) })
        }
        guard let pairs = mapping(node, "A translation", known: ["term", "forms", "forbidden", "note"]) else {
            return nil
        }
        var words = GlossaryConcept.Words()
        for pair in pairs {
            switch pair.key.text {
            case "term": words.terms = (pair.value.items ?? [pair.value]).compactMap { targetTerm($0) }
            case "forbidden": words.forbidden = forbidden(pair)
            case "note": words.note = line(pair)
            default: break
            }
        }
        if let pair = pairs.first(where: { $0.key.text == "forms" }) {
            let forms = self.words(pair)
            if words.terms.isEmpty {
                report(
                    "missing-key", pair.key.range, "\"forms\" are given without their term",
                    help: "add \"term: \" beside them")
            } else {
                words.terms[0].forms += forms
            }
        }
        return words
    }

    private mutating func targetTerm(_ node: YAMLNode) -> GlossaryTerm? {
        if node.scalar != nil { return word(node, "a translation").map { GlossaryTerm($0) } }
        guard let pairs = mapping(node, "A translation", known: ["term", "forms", "note"]) else { return nil }
        guard let pair = pairs.first(where: { $0.key.text == "term" }) else {
            report("missing-key", node.range, "A translation has no \"term\"", help: "add \"term: \" with the word")
            return nil
        }
        guard let text = word(pair.value, "term") else { return nil }
        var term = GlossaryTerm(text)
        for pair in pairs {
            if pair.key.text == "forms" { term.forms = words(pair) }
            if pair.key.text == "note" { term.note = line(pair) }
        }
        return term
    }

    /// `[a, b]`, `a`, or items with `term`, `forms`, `reason` and `instead`.
    private mutating func forbidden(_ pair: YAMLPair) -> [ForbiddenTerm] {
        var terms: [ForbiddenTerm] = []
        for node in pair.value.items ?? [pair.value] {
            if node.scalar != nil {
                if let text = word(node, "a forbidden word") { terms.append(ForbiddenTerm(text)) }
                continue
            }
            guard let pairs = mapping(node, "A forbidden word", known: ["term", "forms", "reason", "instead"]) else {
                continue
            }
            guard let term = pairs.first(where: { $0.key.text == "term" }) else {
                report(
                    "missing-key", node.range, "A forbidden word has no \"term\"", help: "add \"term: \" with the word")
                continue
            }
            guard let text = word(term.value, "term") else { continue }
            var forbidden = ForbiddenTerm(text)
            for pair in pairs {
                switch pair.key.text {
                case "forms": forbidden.forms = words(pair)
                case "reason": forbidden.reason = line(pair)
                case "instead": forbidden.replacement = line(pair)
                default: break
                }
            }
            terms.append(forbidden)
        }
        return terms
    }

    // MARK: Kinds of values

    /// A text that can be looked for: one line with a letter or a digit.
    private mutating func word(_ node: YAMLNode, _ what: String) -> String? {
        guard let scalar = node.scalar, !scalar.isNull, !scalar.value.isBlank else {
            report(
                "wrong-type", node.range, "\(Self.headline(what)) must be a text, not \(node.kindName)",
                help: "write a word or a phrase")
            return nil
        }
        let text = scalar.value.description
        guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else {
            report(
                "invalid-value", node.range, "\(Self.headline(what)) holds neither letter nor digit",
                evidence: "\"\(text)\"", help: "write a word or a phrase")
            return nil
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func headline(_ what: String) -> String {
        what == "term" ? "\"term\"" : what.prefix(1).uppercased() + what.dropFirst()
    }

    private mutating func words(_ pair: YAMLPair) -> [String] {
        (pair.value.items ?? [pair.value]).compactMap { word($0, "a form") }
    }

    private mutating func line(_ pair: YAMLPair) -> String? {
        text(pair)?.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
