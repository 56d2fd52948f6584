package import Diagnostics
import Locales
import SourceText

/// A branch of a plural shows its number where the source shows it: `#`, or the argument itself.
///
/// Found are empty branches, branches for several numbers without it ("wiele artykułów" for 5), and a number written out that is not the
/// branch's own (`one {5 artykuł}`). Left alone are branches for one number only (`=0`, Italian `one`), which may say it
/// in words, and plurals whose source does not show the number.
package struct PluralNumberShown: Rule {
    package let id = "plural-number-shown"
    package let severity = Severity.error
    package let summary = "Branches of plurals show the number"
    package let concerns: TextTraits = .braces
    package let kinds: Set<CheckedText.Kind> = [.message]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard let messages = MessagePair(pair) else { return [] }
        return messages.choices.flatMap { source, targets -> [Finding] in
            guard let rules = pair.locale.pluralRules(for: source.kind),
                let other = source.variants.last(where: { $0.selector == "other" }), shows(other.pieces, source.name)
            else { return [] }
            return targets.flatMap { target in
                target.variants.compactMap { finding($0, target, source, rules, pair) }
            }
        }
    }

    private func finding(
        _ variant: MessageFormat.Variant, _ target: MessageFormat.Argument, _ source: MessageFormat.Argument,
        _ rules: PluralRules, _ pair: TranslationPair
    ) -> Finding? {
        if shows(variant.pieces, target.name) { return nil }
        if isEmpty(variant),
            let same = source.variants.first(where: { $0.selector == variant.selector })
                ?? source.variants.last, !isEmpty(same)
        {
            return Finding(
                "The plural branch \"\(variant.selector)\" is empty", help: "write what the source says for one number",
                range: variant.range)
        }
        // A branch without it in the source is the author's wish.
        if let same = source.variants.first(where: { $0.selector == variant.selector }), variant.selector != "one",
            !shows(same.pieces, source.name)
        {
            return nil
        }
        let only = variant.value.map { Int($0) } ?? rules.samples.first { $0.category == variant.selector }?.onlyInteger
        let written = digits(in: variant.pieces)
        if let only {
            guard let written, written != only, !sourceHas(written, source) else { return nil }
            return Finding(
                "A plural branch shows \(written) for \(only)", evidence: pair.target.text(variant.range),
                help: "write # for the number", range: variant.range)
        }
        // French "one" holds 0 and 1, Portuguese too: "un article" is what people write.
        if variant.selector == "one" || variant.selector == "zero" || variant.selector == "two", written == nil {
            return isFrequent(variant.selector, rules)
                ? missing(variant, rules, pair, .warning) : nil
        }
        return missing(variant, rules, pair, .error)
    }

    private func missing(
        _ variant: MessageFormat.Variant, _ rules: PluralRules, _ pair: TranslationPair, _ severity: Severity
    ) -> Finding {
        let numbers = rules.samples.first { $0.category == variant.selector }?.integers.prefix(4) ?? []
        return Finding(
            "The plural branch \"\(variant.selector)\" does not show its number",
            evidence: numbers.isEmpty ? nil : "it is for \(numbers.joined(separator: ", ")) …",
            help: "write # where the number belongs", range: variant.range, severity: severity)
    }

    /// Whether a category has numbers above two, as Russian `one` has 21.
    private func isFrequent(_ category: String, _ rules: PluralRules) -> Bool {
        rules.samples.first { $0.category == category }?.integers.contains { Int($0) ?? 0 > 2 } ?? false
    }

    private func shows(_ pieces: [MessageFormat.Piece], _ name: String) -> Bool {
        pieces.contains { piece in
            switch piece {
            case .number: true
            case .text: false
            case .argument(let argument):
                argument.name == name || argument.variants.contains { shows($0.pieces, name) }
            }
        }
    }

    private func isEmpty(_ variant: MessageFormat.Variant) -> Bool {
        variant.pieces.allSatisfy { piece in
            if case .text(let text) = piece { return text.utf8.allSatisfy(ASCII.isWhitespace) }
            return false
        }
    }

    /// The only number in ASCII digits that the text of a branch has.
    private func digits(in pieces: [MessageFormat.Piece]) -> Int? {
        var found: Int?
        for case .text(let text) in pieces {
            for word in text.utf8.split(whereSeparator: { !ASCII.isDigit($0) }) where word.count < 9 {
                found = Int(String(decoding: Array(word), as: UTF8.self))
            }
        }
        return found
    }

    private func sourceHas(_ number: Int, _ source: MessageFormat.Argument) -> Bool {
        source.variants.contains { digits(in: $0.pieces) == number }
    }
}
