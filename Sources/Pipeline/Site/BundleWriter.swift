import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText

/// Packs the bundle of one locale, file by file; only the articles of a batch are in memory at once.
struct BundleWriter {
    /// Why there is no bundle.
    struct Failure: Error {
        let diagnostic: Diagnostic
    }

    private let workspace: Workspace
    private let survey: PublicationSurvey
    private let locale: SiteLocale

    /// How many articles are made at once before they are packed.
    private static let batch = 64

    init(_ workspace: Workspace, _ survey: PublicationSurvey, _ locale: SiteLocale) {
        self.workspace = workspace
        self.survey = survey
        self.locale = locale
    }

    /// What is packed into, and the list of it.
    private struct Package {
        let file: StreamedFile
        var zip = ZipWriter()
        var manifest = BundleManifest()

        mutating func add(_ name: String, _ bytes: [UInt8]) throws {
            try file.write(zip.entry(name, .smallest(bytes)))
            manifest.add(name, bytes)
        }
    }

    /// - Parameter siteFiles: the files of the built site; those of other locales are passed over.
    func write(_ siteFiles: [String], _ books: BookWriter) -> Result<BundleBuild.Bundle, Failure> {
        let output = workspace.configuration.outputFolder
        let path = "\(output)/bundles/\(locale.tag).zip"
        do {
            if let refusal = try workspace.refusal(ofArchive: path, holding: BundleManifest.lastFiles) {
                return .failure(Failure(diagnostic: refusal))
            }
            var package = Package(file: try StreamedFile(workspace.absolute(path)))
            try addArticles(to: &package)
            let book = BookPlan(survey.index, locale, headingIDs: survey.headingIDs)
            switch books.write(book, to: "\(output)/epub/\(locale.tag).epub") {
            case .book(let book):
                try package.add("\(locale.tag).epub", try Disk.read(workspace.absolute(book.path)))
            case .failure(let problem): return .failure(Failure(diagnostic: problem))
            }
            let shared = Set(StaticFiles(workspace).paths).union(survey.shownFiles.map(SiteFiles.path(ofAsset:)))
            for file in siteFiles
            where file.hasPrefix(locale.path + "/") || file.hasPrefix("assets/") || shared.contains(file) {
                try package.add("site/" + file, try Disk.read(workspace.absolute("\(output)/site/\(file)")))
            }
            try package.add(
                BundleManifest.lastFiles[0], package.manifest.json(locale, workspace.configuration.site.name))
            try package.add(BundleManifest.lastFiles[1], package.manifest.sums())
            try package.file.write(package.zip.end())
            return .success(
                BundleBuild.Bundle(
                    locale: locale.tag, path: path, fileCount: package.manifest.fileCount, size: package.file.size,
                    hasChanged: try package.file.finish()))
        } catch let problem as FileProblem {
            return .failure(Failure(diagnostic: problem.diagnostic(of: path)))
        } catch {
            return .failure(
                Failure(
                    diagnostic: Diagnostic(
                        "bundle-failed", .error, "The bundle \"\(path)\" cannot be made", evidence: "\(error)")))
        }
    }

    private struct Article: Sendable {
        var path: String
        var markdown: [UInt8]
        var record: [UInt8]
    }

    /// The articles as Markdown, then the record of all of them, which is compressed as it grows.
    private func addArticles(to package: inout Package) throws {
        let paths = survey.index.texts(in: locale.tag).compactMap { survey.paths[$0.id] }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let deflater = try Deflater()
        var digest = SHA256Stream()
        var size = 0
        func record(_ bytes: [UInt8]) throws {
            try deflater.write(bytes)
            digest.update(bytes)
            size += bytes.count
        }
        try record(makeRecord().opening)
        for start in stride(from: 0, to: paths.count, by: Self.batch) {
            let slice = Array(paths[start..<min(start + Self.batch, paths.count)])
            let articles = Workers.map(slice, tools: { (workspace.makeSegmenter(), makeRecord()) }) { path, tools in
                article(path, tools.0, tools.1)
            }
            for case let article? in articles {
                try package.add(article.path, article.markdown)
                if package.manifest.fileCount > 1 { try record(ContentRecord.separator) }
                try record(article.record)
            }
        }
        try record(ContentRecord.closing)
        try package.file.write(package.zip.entry("content.json", deflater.finish()))
        package.manifest.add("content.json", size: size, digest: SHA256Digest.hexadecimal(digest.finish()))
    }

    private func article(_ path: String, _ segmenter: Segmenter, _ record: ContentRecord) -> Article? {
        let reading = workspace.reading(of: path, segmenter)
        guard let source = reading.source?.article,
            let edition = workspace.editions(of: reading, survey.options, only: [locale.tag]).first,
            let json = record.article(
                edition, headingIDs: survey.headingIDs[source.id] ?? [], source: source.file.bytes,
                markdown: "articles/\(source.id).md")
        else { return nil }
        return Article(path: "articles/\(source.id).md", markdown: edition.article.file.bytes, record: json)
    }

    private func makeRecord() -> ContentRecord {
        ContentRecord(
            survey.index, locale,
            messages: LocaleMessages(locale.tag, texts: survey.texts.messages[locale.tag] ?? [:]))
    }
}
