import Locales
import Publishing
import SourceText

/// What the files of a site hang on, as digests: a batch of files whose digest is the same need not be made again.
///
/// They ask for rather too much than too little. Whether bytes changed is seen when they are written.
struct SiteDigests: Sendable {
    let index: SiteIndex
    /// By locale: what all its pages show of the site, whatever articles there are.
    private(set) var frames: [LocaleTag: StateDigest] = [:]
    /// By locale and article: the summary of the edition.
    private(set) var summaries: [LocaleTag: [String: StateDigest]] = [:]
    /// The theme, the pictures, and which articles are where in every locale.
    private var structure: StateDigest
    /// By locale: its words, and the summaries of its editions.
    private var locales: [LocaleTag: StateDigest] = [:]
    /// By locale: the texts of all its editions.
    private var texts: [LocaleTag: StateDigest] = [:]

    init(
        _ surveys: [ArticleSurvey], _ index: SiteIndex, _ texts: SiteTexts, theme: StateDigest, assets: StateDigest
    ) {
        self.index = index
        var structure = theme
        structure.add(assets)
        // Switchers and the list of languages show the taglines of all.
        for locale in index.locales { structure.add(texts.taglines[locale.tag] ?? "") }
        let base = structure
        let tags = index.locales.map(\.tag)
        var own: [LocaleTag: StateDigest] = [:]
        var content: [LocaleTag: StateDigest] = [:]
        for survey in surveys {
            structure.add(survey.id)
            for edition in survey.editions {
                // The index knows the address.
                let summary = index.edition(survey.id, in: edition.locale) ?? edition.summary
                var writer = CacheWriter()
                _ = SurveyRecord.write(summary, tags, isShownElsewhere: true, to: &writer)
                var digest = StateDigest()
                digest.add(bytes: writer.bytes)
                summaries[edition.locale, default: [:]][survey.id] = digest
                own[edition.locale, default: StateDigest()].add(digest)
                content[edition.locale, default: StateDigest()].add(edition.fingerprint)
                structure.add(edition.locale.tag)
                structure.add(summary.path)
                structure.add(summary.language.tag)
                structure.add(summary.isDraft ? 1 : 0)
                for tag in summary.tags { structure.add(tag) }
            }
        }
        for tag in tags {
            var words = StateDigest()
            for (key, text) in (texts.messages[tag] ?? [:]).sorted(by: { $0.key < $1.key }) {
                words.add(key)
                words.add(bytes: Array(text.bytes))
            }
            var frame = base
            frame.add(words)
            // Whether there is a feed to link.
            frame.add(index.editions[tag]?.contains(where: \.isInFeeds) == true ? 1 : 0)
            frames[tag] = frame
            var digest = own[tag] ?? StateDigest()
            digest.add(words)
            for (name, label) in (texts.tagLabels[tag] ?? [:]).sorted(by: { $0.key < $1.key }) {
                digest.add(name)
                digest.add(label)
                structure.add(index.path(ofTag: name, in: tag))
            }
            locales[tag] = digest
        }
        self.structure = structure
        self.texts = content
    }

    /// Of what an edition's page tells of the translation, which may change where no byte of the text does.
    static func state(of edition: Edition) -> StateDigest {
        let state = edition.state
        var digest = StateDigest()
        switch edition.completeness {
        case .complete: digest.add(0)
        case .partial: digest.add(1)
        case .source: digest.add(2)
        }
        digest.add(UInt64(state.missing))
        digest.add(UInt64(state.outdated))
        digest.add(state.isReviewed ? 1 : 0)
        for name in state.reviewers { digest.add(name) }
        digest.add("")
        for value in state.sourceValues.map(\.description).sorted() { digest.add(value) }
        return digest
    }

    /// Of what the search knows of an edition: its text, its address, the labels of its tags.
    static func entry(_ edition: ArticleSurvey.SurveyedEdition, at path: String, labels: [String]) -> StateDigest {
        var digest = edition.fingerprint
        digest.add(path)
        for label in labels { digest.add(label) }
        return digest
    }

    /// Of the pages and files of a locale that show summaries only.
    func lists(_ locale: LocaleTag) -> StateDigest {
        var digest = structure
        digest.add(locales[locale] ?? StateDigest())
        return digest
    }

    /// Of what is made of all texts of a locale.
    func search(_ locale: LocaleTag) -> StateDigest {
        var digest = lists(locale)
        digest.add(texts[locale] ?? StateDigest())
        return digest
    }

    /// Of files that speak of all locales.
    var all: StateDigest {
        var digest = structure
        for locale in locales.keys.map(\.tag).sorted() {
            if let own = locales.first(where: { $0.key.tag == locale })?.value { digest.add(own) }
        }
        return digest
    }
}
