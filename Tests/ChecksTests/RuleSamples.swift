import Diagnostics
import Locales
import SourceText

@testable import Checks

/// What one rule finds in a translation of `source`.
func findings(
    of rule: any Rule, _ source: String, _ target: String, locale: String = "it", from sourceLocale: String = "en",
    isMessage: Bool = false
) throws -> [Finding] {
    let pair = try pair(source, target, locale: locale, from: sourceLocale, kind: isMessage ? .message : .markdown)
    // As the checker does: a rule that is not concerned is not asked.
    if rule.concerns.isDisjoint(with: pair.traits) || !rule.kinds.contains(pair.target.kind) { return [] }
    return rule.findings(in: pair)
}

/// A pair of texts as the checker makes it.
func pair(
    _ source: String, _ target: String, locale: String = "it", from sourceLocale: String = "en",
    kind: CheckedText.Kind = .markdown
) throws -> TranslationPair {
    let scalars = ScalarTable()
    let locale = LocaleKnowledge(try LocaleTag(locale), scalars: scalars)
    let source = CheckedText(TextSlice(source), kind: kind, table: scalars)
    return TranslationPair(
        source: source, target: CheckedText(TextSlice(target), of: source, in: locale), locale: locale,
        sourceLocale: LocaleKnowledge(try LocaleTag(sourceLocale), scalars: scalars))
}

/// What one rule finds in the translation of a UI message.
func messageFindings(
    of rule: any Rule, _ source: String, _ target: String, locale: String = "it"
) throws -> [Finding] {
    try findings(of: rule, source, target, locale: locale, isMessage: true)
}

/// The bytes of `target` that a finding points to.
func text(at finding: Finding, in target: String) -> String? {
    finding.range.map { String(decoding: Array(target.utf8)[$0.range], as: UTF8.self) }
}

/// A translation after the fixes of a finding.
func fixed(_ finding: Finding, _ target: String) -> String {
    var bytes = Array(target.utf8)
    for edit in finding.fix.sorted(by: { $0.range.start > $1.range.start }) {
        bytes.replaceSubrange(edit.range.range, with: edit.replacement)
    }
    return String(decoding: bytes, as: UTF8.self)
}
