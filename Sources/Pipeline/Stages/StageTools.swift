import Checks
import Locales
import Segments
import Translations

/// What one worker needs and may not share: ICU's objects behind the cutter, the word counter and the rules.
final class StageTools {
    let scalars = ScalarTable()
    /// Made on first use, as the counter is: a run that knows all articles needs neither.
    private(set) lazy var segmenter = workspace.makeSegmenter()
    private(set) lazy var words = WordCounter(workspace.configuration.source)
    let headers = SoundHeaders()
    private let workspace: Workspace
    private var knowledge: [LocaleTag: LocaleKnowledge] = [:]
    private var counters: [LocaleTag: WordCounter] = [:]

    init(_ workspace: Workspace) {
        self.workspace = workspace
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
