import Articles
import Locales
import Publishing
import SourceText

/// What the first pass of a build keeps of an article: what other pages say of it, and what its own pages hang on.
struct ArticleSurvey: Sendable {
    struct SurveyedEdition: Sendable {
        var locale: LocaleTag
        var summary: EditionSummary
        /// Of the woven Markdown.
        var fingerprint: StateDigest
    }

    /// Below the articles folder.
    var path: String
    var id: String
    var editions: [SurveyedEdition] = []
    var headingIDs: [String] = []
    /// Pictures and other files that its pages show, below the articles folder.
    var files: [String] = []
    var isDraft: Bool
    var targets: [LocaleTag] = []
    /// Nil where the article is known from an earlier build and was not read.
    var links: LinkProof?

    init(path: String, id: String, isDraft: Bool) {
        self.path = path
        self.id = id
        self.isDraft = isDraft
    }

    /// Surveys an article that was read, and puts its editions on the shelf for the second pass.
    init(
        _ reading: ArticleReading, _ source: ArticleSource, _ workspace: Workspace, _ tools: StageTools,
        _ shelf: EditionShelf
    ) {
        let article = source.article
        self.init(path: reading.path, id: article.id, isDraft: article.frontMatter.isDraft)
        let language = workspace.configuration.source
        let links = LinkProof(article)
        headingIDs = HeadingIDs.ids(of: article, source: language)
        files = links.files
        targets = reading.targets(in: workspace.configuration).map(\.tag)
        self.links = links
        let woven = workspace.editions(of: reading, headers: tools.headers)
        editions = woven.map { edition in
            let written = edition.language(source: language)
            let minutes = ReadingTime.minutes(of: edition, language: written, counter: tools.counter(of: written))
            var fingerprint = StateDigest()
            fingerprint.add(bytes: edition.article.file.bytes)
            return SurveyedEdition(
                locale: edition.locale.tag,
                summary: EditionSummary(edition, of: article, sourceLocale: language, minutes: minutes),
                fingerprint: fingerprint)
        }
        shelf.put(woven, of: reading.path)
    }
}
