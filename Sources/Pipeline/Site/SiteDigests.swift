import Articles
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
    /// By locale and the places of its editions in the index: what other pages say of each.
    private(set) var summaries: [LocaleTag: [StateDigest]] = [:]
    /// The theme, the pictures, and which articles are where in every locale.
    private var structure: StateDigest
    /// By locale: its words, and the summaries of its editions.
    private var locales: [LocaleTag: StateDigest] = [:]
    /// By locale: the texts of all its editions.
    private var texts: [LocaleTag: StateDigest] = [:]
    /// Of files that speak of all locales.
    private(set) var all = StateDigest()

    init(
        _ surveys: [ArticleSurvey], _ index: SiteIndex, _ texts: SiteTexts, theme: StateDigest, assets: StateDigest,
        _ pictures: StateDigest = StateDigest()
    ) {
        self.index = index
        var structure = theme
        structure.add(assets)
        structure.add(pictures)
        // Switchers and the list of languages show the taglines of all.
        for locale in index.locales { structure.add(texts.taglines[locale.tag] ?? "") }
        for section in index.shownRenamedSections { structure.add(section) }
        let base = structure
        var summaries = index.editions.mapValues { Array(repeating: StateDigest(), count: $0.count) }
        var own: [LocaleTag: StateDigest] = [:]
        var content: [LocaleTag: StateDigest] = [:]
        for survey in surveys {
            structure.add(survey.id)
            for edition in survey.editions {
                let locale = edition.locale
                let position = index.position(of: survey.id, in: locale)
                // The index knows the address.
                let summary = position.flatMap { index.editions[locale]?[$0] } ?? edition.summary
                var digest = edition.shownElsewhere
                digest.add(summary.path)
                if let position { summaries[locale]?[position].add(digest) }
                own[locale, default: StateDigest()].add(digest)
                content[locale, default: StateDigest()].add(edition.fingerprint)
                structure.add(locale.tag)
                structure.add(summary.path)
                structure.add(summary.language.tag)
                structure.add(summary.isDraft ? 1 : 0)
                for tag in summary.tags { structure.add(tag) }
            }
        }
        self.summaries = summaries
        for tag in index.locales.map(\.tag) {
            var words = StateDigest()
            for (key, text) in (texts.messages[tag] ?? [:]).sorted(by: { $0.key < $1.key }) {
                words.add(key)
                words.add(texts.foreign[tag]?[key]?.tag ?? "")
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
        all = structure
        for (_, own) in locales.sorted(by: { $0.key.tag < $1.key.tag }) { all.add(own) }
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

    /// Of what other pages say of an edition, but for its address.
    static func shownElsewhere(_ summary: EditionSummary) -> StateDigest {
        var digest = StateDigest()
        for text in [
            summary.id, summary.section, summary.ownSlug ?? "", summary.title, summary.description,
            summary.date?.text ?? "", summary.updated?.text ?? "", summary.image ?? "", summary.imageAlt,
            summary.language.tag, summary.titleLanguage.tag, summary.descriptionLanguage.tag,
        ] { digest.add(text) }
        for list in [summary.authors, summary.tags] {
            digest.add(UInt64(list.count))
            for text in list { digest.add(text) }
        }
        digest.add(UInt64(summary.minutes))
        digest.add(summary.isDraft ? 1 : 0)
        // They ask only whether there is a translation.
        digest.add(summary.completeness == .source ? 1 : 0)
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

}
