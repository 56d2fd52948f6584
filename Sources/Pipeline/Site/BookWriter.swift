import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Synchronization

/// Writes books of one workspace, and remembers what of the articles could not be in them.
final class BookWriter: Sendable {
    enum Outcome: Sendable {
        case book(EPUBBuild.Book)
        case failure(Diagnostic)
    }

    private let workspace: Workspace
    private let survey: PublicationSurvey
    private let shelf: PictureShelf
    /// The elements that were left out, by the path of the article.
    private let leftOut = Mutex<[String: Set<String>]>([:])

    /// How many articles are made at once before they are written.
    private static let batch = 64

    init(_ workspace: Workspace, _ survey: PublicationSurvey) {
        self.workspace = workspace
        self.survey = survey
        shelf = PictureShelf(workspace)
    }

    /// - Parameter path: absolute, or relative to the workspace.
    func write(_ plan: BookPlan, to path: String) -> Outcome {
        do {
            if let refusal = try workspace.refusal(ofArchive: path, holding: BookPackage.lastFiles) {
                return .failure(refusal)
            }
            let file = try StreamedFile(path.hasPrefix("/") ? path : workspace.absolute(path))
            var zip = ZipWriter()
            try file.write(zip.entry("mimetype", .stored(BookPackage.mediaType)))
            let chapters = try writeChapters(plan, &zip, file)
            let pictures = try writePictures(chapters, &zip, file)
            let cover = try writeCover(plan, among: pictures, &zip, file)
            let package = BookPackage(plan, chapters, cover: cover, messages: messages(plan.locale))
            for (name, bytes) in package.files(style: stylesheet()) {
                try file.write(zip.entry(name, .smallest(bytes)))
            }
            try file.write(zip.end())
            return .book(
                EPUBBuild.Book(
                    locale: plan.locale.tag, path: path, articleCount: chapters.count, pictureCount: pictures.count,
                    size: file.size, hasChanged: try file.finish()))
        } catch let problem as FileProblem {
            return .failure(problem.diagnostic(of: path))
        } catch {
            return .failure(
                Diagnostic("epub-failed", .error, "The book \"\(path)\" cannot be made", evidence: "\(error)"))
        }
    }

    private func writeChapters(
        _ plan: BookPlan, _ zip: inout ZipWriter, _ file: StreamedFile
    ) throws -> [BookChapter] {
        let paths = plan.articles.compactMap { survey.paths[$0] }
        var facts: [BookChapter] = []
        for start in stride(from: 0, to: paths.count, by: Self.batch) {
            let slice = Array(paths[start..<min(start + Self.batch, paths.count)])
            let chapters = Workers.map(
                slice, tools: { (workspace.makeSegmenter(), BookRenderer(plan, messages: messages(plan.locale))) },
                { path, tools in chapter(path, plan, tools.0, tools.1) })
            for chapter in chapters.compactMap({ $0 }) {
                try file.write(zip.entry(chapter.path, .smallest(chapter.bytes)))
                facts.append(chapter.facts)
            }
        }
        return facts
    }

    private func chapter(
        _ path: String, _ plan: BookPlan, _ segmenter: Segmenter, _ renderer: BookRenderer
    ) -> BookChapter? {
        let reading = workspace.reading(of: path, segmenter)
        guard let edition = workspace.editions(of: reading, survey.options, only: [plan.locale.tag]).first else {
            return nil
        }
        let chapter = renderer.chapter(edition, headingIDs: survey.headingIDs[edition.article.id] ?? []) {
            [shelf] in shelf.picture($0)
        }
        if let chapter, !chapter.leftOut.isEmpty {
            leftOut.withLock { $0[path, default: []].formUnion(chapter.leftOut) }
        }
        return chapter
    }

    /// Each picture once, with the name that it has in the book.
    private func writePictures(
        _ chapters: [BookChapter], _ zip: inout ZipWriter, _ file: StreamedFile
    ) throws -> [BookPicture] {
        var paths: [String: BookPicture] = [:]
        for chapter in chapters { paths.merge(chapter.pictures) { first, _ in first } }
        var written: [String: BookPicture] = [:]
        for (path, picture) in paths.sorted(by: { $0.value.name < $1.value.name }) {
            guard written.updateValue(picture, forKey: picture.name) == nil, let bytes = shelf.bytes(path) else {
                continue
            }
            try file.write(zip.entry(BookPackage.path(of: picture), .smallest(bytes)))
        }
        return Array(written.values)
    }

    /// The article's own picture, or the site's logo.
    private func writeCover(
        _ plan: BookPlan, among pictures: [BookPicture], _ zip: inout ZipWriter, _ file: StreamedFile
    ) throws -> BookPicture? {
        if let id = plan.article {
            let image = survey.index.edition(id, in: plan.locale.tag).flatMap(survey.index.image)
            if case .picture(let picture)? = image.map(shelf.picture),
                pictures.contains(where: { $0.name == picture.name })
            {
                return picture
            }
        }
        guard let logo = workspace.configuration.site.logo, let bytes = try? Disk.read(workspace.absolute(logo)),
            let ending = logo.split(separator: ".").last, let picture = BookPicture("site-logo." + ending, bytes)
        else { return nil }
        if !pictures.contains(where: { $0.name == picture.name }) {
            try file.write(zip.entry(BookPackage.path(of: picture), .smallest(bytes)))
        }
        return picture
    }

    private func messages(_ locale: SiteLocale) -> LocaleMessages {
        LocaleMessages(locale.tag, texts: survey.texts.messages[locale.tag] ?? [:])
    }

    /// The theme's own `book.css`, else the built-in one.
    private func stylesheet() -> [UInt8] {
        (try? Disk.read(workspace.absolute(workspace.configuration.themeFolder + "/book.css")))
            ?? DefaultTheme.bookStylesheet
    }

    // MARK: What is not in the books

    /// One warning for each kind of element that an article has and books do not, at its first place in the article.
    func warnings() -> [Diagnostic] {
        let articles = leftOut.withLock { $0 }
        var warnings: [Diagnostic] = []
        for (path, names) in articles.sorted(by: { $0.key < $1.key }) {
            let shown = workspace.articlePath(path)
            guard let bytes = try? Disk.read(workspace.absolute(shown)) else { continue }
            let file = SourceFile(path: shown, bytes: bytes)
            for name in names.sorted() {
                warnings.append(
                    Diagnostic(
                        "not-in-book", .warning, in: file, at: Self.place(of: name, in: bytes),
                        "Books have no <\(name)>; it is left out of them",
                        help: "say the same in Markdown, or in HTML that shows without scripts"))
            }
        }
        for path in shelf.unusable {
            warnings.append(
                Diagnostic(
                    "picture-not-in-book", .warning,
                    "\"\(workspace.assetPath(path))\" is left out of books, which link to it instead",
                    help: "save it as PNG, JPEG, GIF, or as SVG without scripts and outside files"))
        }
        return warnings
    }

    private static func place(of name: String, in bytes: [UInt8]) -> ByteRange {
        let tag = Array(("<" + name).utf8)
        let lower = bytes.map(ASCII.lowercased)
        return lower.firstRange(of: tag).map { ByteRange($0.lowerBound, $0.upperBound) } ?? ByteRange(0, 0)
    }
}
