package import Diagnostics
import Locales
import SourceText

/// No part of a translation was left in the language of the source.
///
/// Found is a run of words that the source has in the same order and that holds words such as "the" or "with", which a
/// text in another language has no use for: `Una amistad es like a plant that needs water`. The place is the run.
///
/// Left alone: names and terms without such words; runs within quotation marks, brackets, emphasis or code (titles,
/// labels, originals given beside the translation, also with an abbreviation), or that fill a tag for labels, quotations
/// and what a screen shows (`<gui>`, `<span class="guilabel">`, `<computeroutput>`); titles with capitals; lines of a log
/// and files of settings; copies of the whole source, which `translation-differs` judges.
///
/// A warning. Source: the English function words of `LanguageWords+English.swift`; for other source languages nothing
/// is found.
package struct FullyTranslated: Rule {
    package let id = "fully-translated"
    package let severity = Severity.warning
    package let summary = "No part is left in the source's language"
    package let concerns: TextTraits = .letters

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.sourceLocale.tag.language == "en", pair.locale.tag.language != "en", !pair.isReference,
            pair.target.traits.contains(.letters), pair.source.slice != pair.target.slice,
            let run = SourceRun.longest(in: pair), run.isTelling(in: pair), !ProgramListing.isLog(pair.target.bytes),
            !ProgramListing.isKept(pair.target.bytes, of: pair.source.bytes)
        else { return [] }
        let shown = TextSlice(pair.target.bytes[run.range.range]).excerpt(60)
        return [
            Finding(
                "A part is left in \(pair.locale.englishName(of: "en"))", evidence: "\"\(shown)\"",
                help: "translate these words too", range: run.range)
        ]
    }
}
