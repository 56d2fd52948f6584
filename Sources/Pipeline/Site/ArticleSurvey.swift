import Articles
import Diagnostics
import Locales
import Publishing
import SourceText

/// What the first pass of a build keeps of an article: what other pages say of it, and what its own pages hang on.
struct ArticleSurvey: Sendable {
    struct SurveyedEdition: Sendable {
        var locale: LocaleTag
        var summary: EditionSummary
        /// Of the woven Markdown, and of the ids that the source gives its headings.
        var fingerprint: StateDigest
        /// Of what its page alone tells of the translation: how complete it is, who reviewed it.
        var state: StateDigest
        /// Of what other pages say of it, but for its address.
        var shownElsewhere: StateDigest
    }

    /// Below the articles folder.
    var path: String
    var id: String
    var editions: [SurveyedEdition] = []
    var headingIDs: [String] = []
    /// Pictures and other files that its pages show, below the articles folder.
    var files: [String] = []
    /// Why it is not published: `is a draft`.
    var absence: String?
    var targets: [LocaleTag] = []
    /// The file has no bytes where the article is known from an earlier build and was not read.
    var links: LinkProof
    /// Links that a translation alone makes, by its catalog.
    var translatedLinks: [TranslatedLinks] = []
    var aliases: ArticleAliases?
    /// What is wrong with its catalogs.
    var problems: [Diagnostic] = []
    /// The first place where a page shows a mark of another generator as it stands.
    var foreignMark: ByteRange?
    /// The first tag of the author's that has no other half.
    var brokenTag: ByteRange?
    /// What else readers get nothing from.
    var slips: [ArticleSlip] = []

    init(path: String, links: LinkProof, absence: String?) {
        self.path = path
        id = links.id
        self.links = links
        self.absence = absence
    }

    /// Surveys an article that was read.
    ///
    /// - Parameters:
    ///   - only: the locales that are asked for, nil for all.
    ///   - shelf: where its editions wait for a second pass.
    init(
        _ reading: ArticleReading, _ source: ArticleSource, _ workspace: Workspace, _ options: BuildOptions,
        only: Set<LocaleTag>? = nil, _ tools: StageTools, shelf: EditionShelf? = nil
    ) {
        let article = source.article
        let language = workspace.configuration.source
        let whole = article.wholeTree
        let body = article.body(of: whole)
        self.init(path: reading.path, links: LinkProof(article, tree: body), absence: options.absence(of: article))
        let ids = HeadingIDs.all(of: article, in: whole, source: language)
        headingIDs = ids.body
        if let id = ids.title { links.add(id: id) }
        files = links.files
        foreignMark = ForeignMark.first(in: article)
        brokenTag = BrokenHTML.first(in: article, body: body)
        slips = ArticleSlip.all(in: article, body: body)
        targets = reading.targets(in: workspace.configuration).map(\.tag)
        aliases = ArticleAliases(article)
        let woven = workspace.editions(of: reading, options, only: only, headers: tools.headers, problems: &problems)
        var packed: [PackedEdition] = []
        for edition in woven {
            let parsed = ParsedEdition(edition, body: edition.locale.tag == language ? body : nil)
            add(parsed, of: article, titleID: ids.title, workspace, tools)
            if shelf != nil { packed.append(PackedEdition(parsed)) }
        }
        shelf?.put(packed, of: reading.path)
    }

    private mutating func add(
        _ parsed: ParsedEdition, of article: Article, titleID: String?, _ workspace: Workspace, _ tools: StageTools
    ) {
        let edition = parsed.edition
        let source = workspace.configuration.source
        let language = edition.language(source: source)
        let length = ReadingTime.length(of: parsed.body, language: language, counter: tools.counter(of: language))
        let summary = EditionSummary(
            edition, of: article, sourceLocale: source, minutes: length.minutes, words: length.words, titleID: titleID)
        var fingerprint = StateDigest()
        fingerprint.add(bytes: edition.article.file.bytes)
        for id in headingIDs { fingerprint.add(id) }
        if let id = summary.titleID { fingerprint.add(id) }
        editions.append(
            SurveyedEdition(
                locale: edition.locale.tag, summary: summary, fingerprint: fingerprint,
                state: SiteDigests.state(of: edition), shownElsewhere: SiteDigests.shownElsewhere(summary)))
        guard edition.locale.tag != source, edition.completeness != .source else { return }
        let own = LinkProof(edition.article, tree: parsed.body, findsPlaces: false).uses(notIn: links)
        if own.isEmpty { return }
        let path = workspace.catalogPath(article.id, edition.locale)
        translatedLinks.append(TranslatedLinks(catalogPath: path, uses: own))
    }
}
