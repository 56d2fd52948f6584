import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Translations
import YAMLSyntax

/// Finds out which article each translated page belongs to: by its path, by front matter, by what is in it.
struct ArticleMatching {
    private(set) var matches: [AdoptionMatch] = []
    private(set) var unmatched: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    private let workspace: Workspace
    private let locale: SiteLocale
    private let languages: Set<String>
    private let sourceSegmenter: Segmenter
    private let targetSegmenter: Segmenter
    /// Paths of articles below the articles folder, by id.
    private var articles: [String: String] = [:]
    private var sources: [String: ArticleSource] = [:]
    private var taken: Set<String> = []

    init(_ workspace: Workspace, _ locale: SiteLocale) {
        self.workspace = workspace
        self.locale = locale
        languages = locale.addressNames(in: workspace)
        sourceSegmenter = workspace.makeSegmenter()
        let configuration = workspace.configuration
        targetSegmenter = Segmenter(
            source: locale.tag, unit: configuration.segmentation, metadataPaths: configuration.metadataPaths,
            code: configuration.code, rules: workspace.sentenceRules)
        let (paths, problems) = workspace.articlePaths()
        diagnostics = problems
        for path in paths { articles[Workspace.articleID(of: path)] = path }
    }

    // MARK: By hand

    /// Pairs the only file with the article that a person names.
    mutating func pair(_ files: [TranslatedFiles.File], with name: String) {
        let id =
            articles[name] != nil
            ? name : Workspace.articleID(of: MarkdownName.articleStem(of: name) == nil ? name + ".md" : name)
        guard articles[id] != nil else {
            diagnostics.append(
                Diagnostic(
                    "unknown-article", .error, "There is no article \"\(name)\"",
                    help: nearestName(to: name, in: articles.keys.sorted()).map { "did you mean \"\($0)\"?" }
                        ?? "name it by its path below \"\(workspace.configuration.articlesFolder)\""))
            return
        }
        guard files.count == 1 else {
            diagnostics.append(
                Diagnostic(
                    "several-pages", .error, "An article is paired with one page, not with \(files.count)",
                    help: "name one file, or leave \"--article\" out"))
            return
        }
        if let page = page(files[0]) { add(page, id) }
    }

    // MARK: By path, front matter and content

    mutating func match(_ files: [TranslatedFiles.File]) {
        defer { matches.sort { $0.source.article.id.utf8.lexicographicallyPrecedes($1.source.article.id.utf8) } }
        var pages: [Page] = []
        var others: [(path: String, language: String)] = []
        let ids = articles.keys.sorted()
        for file in files {
            guard let page = page(file) else { continue }
            if let other = otherLanguage(page) { others.append((file.path, other)) } else { pages.append(page) }
        }
        var rest = matchByPath(pages, ids)
        // In a folder of many languages the others are no news.
        if rest.isEmpty, matches.isEmpty, let first = others.first {
            diagnostics.append(Self.note(first, others.count))
        }
        if rest.isEmpty { return }
        let open = ids.filter { !taken.contains($0) }
        rest = rest.filter { page in
            guard let id = idByFrontMatter(page, open), !taken.contains(id) else { return true }
            add(page, id)
            return false
        }
        rest = rest.filter { page in
            let near = open.filter { !taken.contains($0) && ArticleName.isNear(ArticleName.plain($0), page.file.key) }
            guard near.count == 1 else { return true }
            add(page, near[0])
            return false
        }
        matchByContent(rest)
    }

    /// Pairs each page with the article of its own path, then with one of another folder; gives back the others.
    private mutating func matchByPath(_ pages: [Page], _ ids: [String]) -> [Page] {
        let own = Dictionary(grouping: ids) { id in
            articles[id].flatMap(MarkdownName.articleStem)?.lowercased() ?? id
        }
        let names = Dictionary(grouping: ids, by: ArticleName.plain)
        var rest = pages.filter { page in
            guard let id = page.file.ids.lazy.compactMap({ own[$0] }).first, id.count == 1 else { return true }
            return !take(page, id[0])
        }
        rest = rest.filter { page in
            let keys = [page.file.key] + page.file.ids.map { ArticleName.plain($0) }
            guard let id = keys.lazy.compactMap({ names[$0] }).first, id.count == 1 else { return true }
            return !take(page, id[0])
        }
        // The longest ends first: `reference/docs` knows its article better than `docs`.
        var ends = rest.enumerated().map { (page: $0.offset, end: commonEnd($0.element.file.key, names)) }
        ends.sort { ($0.end?.count ?? 0, $1.page) > ($1.end?.count ?? 0, $0.page) }
        var left = Set(rest.indices)
        var counts: [String: Int] = [:]
        for (page, end) in ends {
            guard let end, !taken.contains(end.id) || counts[end.id] == end.count, take(rest[page], end.id) else {
                continue
            }
            counts[end.id] = end.count
            left.remove(page)
        }
        return left.sorted().map { rest[$0] }
    }

    /// Adds a page to an article, unless it has one, which is told.
    private mutating func take(_ page: Page, _ id: String) -> Bool {
        guard isFree(id, page) else { return false }
        add(page, id)
        return true
    }

    /// A translated page, cut.
    private struct Page {
        var file: TranslatedFiles.File
        var source: SourceFile
        var article: Article
    }

    private mutating func page(_ file: TranslatedFiles.File) -> Page? {
        do throws(FileProblem) {
            let source = SourceFile(path: file.path, bytes: try Disk.read(file.path))
            let (article, problems) = ArticleParser.anyArticle(from: source, id: file.key)
            diagnostics += problems
            return article.map { Page(file: file, source: source, article: $0) }
        } catch {
            diagnostics.append(error.diagnostic(of: file.path))
            return nil
        }
    }

    private mutating func article(_ id: String) -> ArticleSource? {
        if let known = sources[id] { return known }
        guard let path = articles[id] else { return nil }
        let reading = workspace.reading(of: path, sourceSegmenter)
        diagnostics += reading.diagnostics
        if reading.source == nil { articles[id] = nil }
        sources[id] = reading.source
        return reading.source
    }

    private mutating func isFree(_ id: String, _ page: Page) -> Bool {
        if !taken.contains(id) { return true }
        diagnostics.append(
            Diagnostic(
                "second-page", .warning, "\"\(page.file.path)\" is a second translation of \"\(id)\"",
                help: "name the one that counts with \"--article \(id)\""))
        return false
    }

    private mutating func add(_ page: Page, _ id: String) {
        guard let source = article(id) else { return }
        let match = match(page, source)
        if PageScript.isForeign(match.targetOutline, to: locale.tag) {
            diagnostics.append(
                Diagnostic(
                    "other-language", .error,
                    "\"\(page.file.path)\" is not written in the letters of \"\(locale.tag)\"",
                    help: "adopt it into its own language"))
            return
        }
        if let other = PageLanguage.other(of: match.targetOutline, than: locale.tag) {
            diagnostics.append(
                Diagnostic(
                    "other-language", .error,
                    "\"\(page.file.path)\" is written in another language than \"\(locale.tag)\"",
                    evidence: "its frequent words are those of \"\(other)\"", help: "adopt it into its own language"))
            return
        }
        taken.insert(id)
        matches.append(match)
    }

    private func match(_ page: Page, _ source: ArticleSource) -> AdoptionMatch {
        var article = page.article
        article.frontMatter.segmentation = source.article.frontMatter.segmentation
        return AdoptionMatch(
            source: source, sourceOutline: PageOutline(source.skeleton, languages: languages), path: page.file.path,
            file: page.source,
            targetOutline: PageOutline(targetSegmenter.skeleton(of: article), languages: languages))
    }

    private static func note(_ first: (path: String, language: String), _ count: Int) -> Diagnostic {
        let more = count > 1 ? ", and \(count - 1) more say the like" : ""
        return Diagnostic(
            "other-language", .warning, "\"\(first.path)\" says that it is in \"\(first.language)\"\(more)",
            help: "adopt it into that language, or mend the key in its front matter")
    }

    /// Another language that a page says it is in.
    private func otherLanguage(_ page: Page) -> String? {
        guard let metadata = page.article.metadata else { return nil }
        for key in ["lang", "locale", "language"] {
            guard let text = metadata[key]?.text, let tag = try? LocaleTag(text) else { continue }
            return tag.language == locale.tag.language ? nil : text
        }
        return nil
    }

    /// The only article whose name ends as that of a page, or the other way round, in the most parts.
    private func commonEnd(_ key: String, _ names: [String: [String]]) -> (id: String, count: Int)? {
        var best = (count: 0, ids: [String]())
        for (name, ids) in names {
            let count = ArticleName.commonEnd(name, key)
            if count > best.count { best = (count, ids) } else if count == best.count, count > 0 { best.ids += ids }
        }
        return best.ids.count == 1 ? (best.ids[0], best.count) : nil
    }

    /// The article whose front matter says the same of itself: a key of translations, a reference, a date of its own.
    private mutating func idByFrontMatter(_ page: Page, _ open: [String]) -> String? {
        guard let metadata = page.article.metadata else { return nil }
        for key in ["translationKey", "translationkey", "translation_key", "ref", "page_id", "slug", "date"] {
            guard let text = metadata[key]?.text, !text.isEmpty else { continue }
            let found = open.filter { id in
                if key != "date", id == text || ArticleName.plain(id).split(separator: "/").last ?? "" == text {
                    return true
                }
                return article(id)?.article.metadata?[key]?.text == text
            }
            if found.count == 1 { return found[0] }
        }
        return nil
    }

    /// The most pairs of a page and an article that are compared.
    private static let contentLimit = 900
    /// The fewest texts of a page that can tell its article.
    private static let leastTexts = 4

    /// Pairs what is left by how well pages align: the best first, and only if it is clearly the best.
    private mutating func matchByContent(_ pages: [Page]) {
        let open = articles.keys.filter { !taken.contains($0) }.sorted()
        guard !pages.isEmpty, pages.count * open.count <= Self.contentLimit else {
            unmatched += pages.map(\.file.path)
            return
        }
        let memory = AdoptionRounds.memory(workspace, locale)
        let model = AlignmentModel(
            memory: memory, pages: matches.map { ($0.sourceOutline, $0.targetOutline) })
        let aligner = PageAligner(model)
        var scores: [(page: Int, id: String, score: Double)] = []
        for (index, page) in pages.enumerated() {
            for id in open {
                guard let source = article(id) else { continue }
                // Pages of another size altogether need not be cut.
                let sizes = (page.source.bytes.count, source.article.file.bytes.count)
                guard sizes.0 < sizes.1 * 4, sizes.1 < sizes.0 * 4 else { continue }
                let match = match(page, source)
                guard match.targetOutline.textCount >= Self.leastTexts else { continue }
                let score = aligner.alignment(of: match.sourceOutline, with: match.targetOutline).fit(
                    match.sourceOutline, match.targetOutline)
                if score > 0.5 { scores.append((index, id, score)) }
            }
        }
        scores.sort { ($0.score, $1.page, $1.id) > ($1.score, $0.page, $0.id) }
        var done: Set<Int> = []
        for score in scores where !done.contains(score.page) && !taken.contains(score.id) {
            let rival = scores.first {
                ($0.page == score.page) != ($0.id == score.id) && !done.contains($0.page) && !taken.contains($0.id)
            }
            if let rival, rival.score > score.score - 0.1 { continue }
            done.insert(score.page)
            add(pages[score.page], score.id)
        }
        unmatched += pages.indices.filter { !done.contains($0) }.map { pages[$0].file.path }
    }
}
