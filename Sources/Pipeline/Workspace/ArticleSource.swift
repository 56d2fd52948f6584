import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Translations

/// One article as the stages need it: understood and cut into segments.
struct ArticleSource: Sendable {
    let article: Article
    let skeleton: Skeleton
    /// Concepts of the glossary by the texts of segments that speak of them; nil where there is no glossary.
    var concepts: [TextSlice: [Int]]?
    /// What the catalogs in all languages say of the places of ``ownSegments``.
    let comments: SegmentComments

    init(article: Article, skeleton: Skeleton, concepts: [TextSlice: [Int]]?) {
        self.article = article
        self.skeleton = skeleton
        self.concepts = concepts
        comments = SegmentComments(Self.own(skeleton))
    }

    private static func own(_ skeleton: Skeleton) -> [Segment] { skeleton.segments.filter { !$0.isShared } }

    /// The segments of the article's own catalog, without those that the whole site shares.
    var ownSegments: [Segment] { Self.own(skeleton) }
    var sharedSegments: [Segment] { skeleton.segments.filter(\.isShared) }
}

/// What came of reading one article file.
struct ArticleReading: Sendable {
    let path: String
    let source: ArticleSource?
    let diagnostics: [Diagnostic]

    /// The locales that the article is to be translated into.
    func targets(in configuration: Configuration) -> [SiteLocale] {
        let wanted = source?.article.frontMatter.locales ?? []
        if wanted.isEmpty { return configuration.targets }
        return configuration.targets.filter { locale in
            wanted.contains { configuration.locale(named: $0.value)?.tag == locale.tag }
        }
    }
}

extension Workspace {
    /// The article files, as paths below the articles folder, sorted.
    ///
    /// A missing folder is one diagnostic and no article.
    func articlePaths() -> (paths: [String], [Diagnostic]) {
        let (paths, _, problems) = articleFiles()
        return (paths, problems)
    }

    /// The same, with a note on pages of other publishers that are passed over.
    func articleFiles() -> (paths: [String], passedOver: Diagnostic?, [Diagnostic]) {
        let folder = configuration.articlesFolder
        do throws(FileProblem) {
            let excluded = configuration.excluded
            var passedOver: [String] = []
            let paths = try Disk.files(below: absolute(folder)) { path in
                let isArticle = MarkdownName.articleStem(of: path) != nil
                guard isArticle || MarkdownName.isForeignPage(path), !excluded.contains(where: { $0.matches(path) })
                else { return false }
                if !isArticle { passedOver.append(path) }
                return isArticle
            }
            let (articles, doubles) = oneFileEach(paths.filter(Self.isUsable))
            let unusable = paths.filter { !Self.isUsable($0) }.map(unusableName)
            return (
                articles, passedOver.min().map { note(onPassedOver: $0, of: passedOver.count) }, doubles + unusable
            )
        } catch {
            let help =
                error.kind == .missing
                ? "create the folder \"\(folder)\", or name yours with \"articles:\" in \(Workspace.configurationName)"
                : nil
            return (
                [], nil,
                [
                    Diagnostic(
                        "missing-folder", .error, "The articles folder \"\(folder)\" cannot be read",
                        evidence: error.reason, help: help)
                ]
            )
        }
    }

    /// Names stand in segment files, lists of addresses and URLs: they are UTF-8 without control characters.
    private static func isUsable(_ path: String) -> Bool {
        !path.unicodeScalars.contains { isControl($0) || $0.value == 0xFFFD }
    }

    /// General category Cc.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
    }

    private func unusableName(_ path: String) -> Diagnostic {
        let scalars = path.unicodeScalars.map { Self.isControl($0) ? "\u{FFFD}" : $0 }
        let shown = String(String.UnicodeScalarView(scalars))
        return Diagnostic(
            "unusable-name", .error, "The name of \"\(articlePath(shown))\" has a control character or is not UTF-8",
            help: "give the file another name; it is left out")
    }

    /// The paths with one file for each article, the first, and a diagnostic for each other: `news.md` beside
    /// `news/index.md` would take turns in one segment file and at one address.
    private func oneFileEach(_ paths: [String]) -> (paths: [String], [Diagnostic]) {
        var first = Dictionary<String, String>(minimumCapacity: paths.count)
        var doubles: [Diagnostic] = []
        let articles = paths.filter { path in
            let id = Self.articleID(of: path)
            guard let other = first[id] else {
                first[id] = path
                return true
            }
            let name = articlePath(path)
            let file = SourceFile(path: name, bytes: (try? Disk.read(absolute(name))) ?? [])
            doubles.append(
                Diagnostic(
                    "duplicate-article", in: file, at: ByteRange(0, 0),
                    "\"\(articlePath(other))\" is the article \"\(id)\" already; this file is left out",
                    help: "join the two, or give one of them another name"))
            return false
        }
        return (articles, doubles)
    }

    private func note(onPassedOver first: String, of count: Int) -> Diagnostic {
        let files = count == 1 ? "\"\(articlePath(first))\" is" : "\(count) files are"
        let example = count == 1 ? "" : ", the first of them \"\(articlePath(first))\""
        let ending = first[(first.lastIndex(of: ".") ?? first.startIndex)...]
        return Diagnostic(
            "passed-over", .note, "\(files) passed over, since articles are Markdown\(example)",
            help: "write articles in files that end in \".md\", or say that these are none: exclude: [\"*\(ending)\"]")
    }

    /// Reads and cuts one article; what cannot be read is a diagnostic.
    func reading(of path: String, _ segmenter: Segmenter) -> ArticleReading {
        let shown = articlePath(path)
        do throws(FileProblem) {
            let file = SourceFile(path: shown, bytes: try Disk.read(absolute(shown)))
            let (article, diagnostics) = ArticleParser.article(from: file, id: Self.articleID(of: path))
            let source = article.map { article in
                let skeleton = segmenter.skeleton(of: article)
                return ArticleSource(article: article, skeleton: skeleton, concepts: concepts(of: skeleton.segments))
            }
            let unknown = article.map { unknownLocales(of: $0) } ?? []
            let words = source.map { forbiddenWords(in: $0.ownSegments, of: file) } ?? []
            return ArticleReading(path: path, source: source, diagnostics: diagnostics + unknown + words)
        } catch {
            return ArticleReading(path: path, source: nil, diagnostics: [error.diagnostic(of: shown)])
        }
    }

    /// The path without its extension; a folder's `index` stands for the folder.
    static func articleID(of path: String) -> String {
        MarkdownName.articleID(of: path) ?? path
    }

    private func unknownLocales(of article: Article) -> [Diagnostic] {
        article.frontMatter.locales.filter { configuration.locale(named: $0.value) == nil }.map { locale in
            let names = configuration.locales.map(\.tag.tag)
            let nearest = nearestName(to: locale.value, in: names)
            return Diagnostic(
                "unknown-locale", in: article.file, at: locale.range, "The site has no locale \"\(locale.value)\"",
                help: nearest.map { "did you mean \"\($0)\"?" } ?? "its locales are \(names.joined(separator: ", "))")
        }
    }

    func makeSegmenter() -> Segmenter {
        Segmenter(
            source: configuration.source, unit: configuration.segmentation,
            metadataPaths: configuration.metadataPaths, code: configuration.code,
            exceptions: configuration.sentenceExceptions, rules: sentenceRules)
    }
}
