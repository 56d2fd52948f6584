import Diagnostics
import Locales
import SourceText

@testable import Checks

/// What one rule finds in a translation of `source`.
func findings(
    of rule: any Rule, _ source: String, _ target: String, locale: String = "it", isMessage: Bool = false
) throws -> [Finding] {
    let knowledge = LocaleKnowledge(try LocaleTag(locale))
    return rule.findings(
        in: TranslationPair(
            source: TextSlice(source), target: TextSlice(target), isMessage: isMessage, locale: knowledge))
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
