import Checks
import Locales
import Segments

/// What one worker needs and may not share: ICU's objects behind the cutter, the word counter and the rules.
final class StageTools {
    let segmenter: Segmenter
    let words: WordCounter
    let scalars = ScalarTable()
    private var knowledge: [LocaleTag: LocaleKnowledge] = [:]
    private var counters: [LocaleTag: WordCounter] = [:]

    init(_ workspace: Workspace) {
        segmenter = workspace.makeSegmenter()
        words = WordCounter(workspace.configuration.source)
    }

    /// A word counter for the text of an edition.
    func counter(of locale: LocaleTag) -> WordCounter {
        if let known = counters[locale] { return known }
        let fresh = WordCounter(locale)
        counters[locale] = fresh
        return fresh
    }

    /// What the rules know of a locale, opened on first use.
    func knowledge(of locale: LocaleTag) -> LocaleKnowledge {
        if let known = knowledge[locale] { return known }
        let fresh = LocaleKnowledge(locale, scalars: scalars)
        knowledge[locale] = fresh
        return fresh
    }
}
