package import Diagnostics
import Locales
import SourceText

/// The choices of a UI message have the branches of the source: the same selectors of `select`, the same `offset:`.
///
/// A selector is a word that the program gives: translated (`{who, select, kobieta {…}}` for `female`) it is never
/// chosen. A missing branch shows `other`, which says something else. Found are selectors that are lost, made up or
/// translated, a choice that is gone, an offset that differs, and an explicit number of a plural (`=0 {nothing}`) that
/// is not treated: that is a warning, since `=0` may be the language's own form.
package struct BranchesMatch: Rule {
    package let id = "branches-match"
    package let severity = Severity.error
    package let summary = "Choices in UI messages have the branches of the source"
    package let concerns: TextTraits = .braces
    package let kinds: Set<CheckedText.Kind> = [.message]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard let messages = MessagePair(pair) else { return [] }
        return messages.choices.flatMap { source, targets -> [Finding] in
            if targets.isEmpty { return isGone(source, messages, pair) }
            return targets.filter { $0.kind == source.kind }.flatMap { target in
                source.kind == .select ? selectors(source, target) : numbers(source, target, pair)
            }
        }
    }

    /// A choice that no argument of the translation makes any more.
    private func isGone(
        _ source: MessageFormat.Argument, _ messages: MessagePair, _ pair: TranslationPair
    ) -> [Finding] {
        guard messages.target.contains(where: { $0.name == source.name }) else { return [] }
        if source.kind != .select, pair.locale.pluralRules(for: source.kind)?.categories.count == 1 { return [] }
        return [
            Finding(
                "The translation does not choose by {\(source.name)}",
                evidence: "the source has \(source.selectors.joined(separator: ", "))",
                help: "write {\(source.name), \(source.kind.rawValue), …} as in the source", severity: .warning)
        ]
    }

    private func selectors(_ source: MessageFormat.Argument, _ target: MessageFormat.Argument) -> [Finding] {
        var missing = source.selectors.filter { !target.selectors.contains($0) }
        var found: [Finding] = []
        let unknown = target.variants.filter { !source.selectors.contains($0.selector) }
        // Which of several words stands for which branch is not known.
        let isOne = unknown.count == 1 && missing.count == 1
        for variant in unknown {
            let near = nearestName(to: variant.selector, in: missing) ?? (isOne ? missing.first : nil)
            missing.removeAll { $0 == near }
            let range = ByteRange(variant.range.start, variant.range.start + variant.selector.utf8.count)
            found.append(
                Finding(
                    "The choice {\(target.name)} has no branch \"\(variant.selector)\" in the source",
                    evidence: "the source has \(source.selectors.joined(separator: ", "))",
                    help: near.map { "write \($0): a program gives this word" } ?? "remove the branch", range: range,
                    fix: near.map { [TextEdit(range, $0)] } ?? []))
        }
        return found
            + missing.map {
                Finding(
                    "The choice {\(target.name)} has no branch \"\($0)\"",
                    evidence: target.selectors.joined(separator: ", "), help: "add \($0) {…}", range: target.range)
            }
    }

    private func numbers(
        _ source: MessageFormat.Argument, _ target: MessageFormat.Argument, _ pair: TranslationPair
    ) -> [Finding] {
        var found: [Finding] = []
        if source.offset != target.offset {
            found.append(
                Finding(
                    "The offset of {\(target.name)} differs",
                    evidence: "\(target.offset), in the source \(source.offset)",
                    help: source.offset == 0 ? "remove offset:" : "write offset:\(source.offset)", range: target.range))
        }
        let values = Set(target.variants.compactMap(\.value))
        let rules = pair.locale.pluralRules(for: target.kind)
        for variant in source.variants {
            guard let value = variant.value, !values.contains(value) else { continue }
            // The category that holds this number only does the same.
            let covers = rules?.samples.contains {
                $0.onlyInteger.map(Double.init) == value && target.selectors.contains($0.category)
            }
            if covers == true { continue }
            found.append(
                Finding(
                    "The plural of {\(target.name)} has no text for \(variant.selector)",
                    evidence: target.selectors.joined(separator: ", "),
                    help: "add \(variant.selector) {…} as in the source",
                    range: target.range, severity: .warning))
        }
        return found
    }
}
