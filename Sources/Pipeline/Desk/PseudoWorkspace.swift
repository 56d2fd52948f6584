import Articles
package import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Translations
import YAMLSyntax

/// A copy of a workspace in made-up languages, to look at its site before anything is translated.
///
/// It is a workspace of its own in a folder of its own: the articles, the theme and the settings with other locales,
/// and a full catalog of each. The real catalogs are neither read nor written.
package struct PseudoWorkspace: Sendable {
    /// The made-up languages, by what they show.
    package enum Kind: String, CaseIterable, Sendable {
        /// A third longer, with accents, in brackets: what is cut off, glued together or not translated at all is seen.
        case accented
        /// Arabic letters, written from right to left.
        case rightToLeft = "right-to-left"
        /// Letters as wide as those of Chinese and Japanese, sentences without a space between them.
        case wide

        /// CLDR knows XA and XB as regions of pseudo-languages.
        package var tag: String {
            switch self {
            case .accented: "en-XA"
            case .rightToLeft: "ar-XB"
            case .wide: "ja-XA"
            }
        }

        /// In the switcher of languages.
        var label: String {
            switch self {
            case .accented: "XA"
            case .rightToLeft: "XB"
            case .wide: "XC"
            }
        }

        var letters: PseudoTranslation {
            switch self {
            case .accented: .accented
            case .rightToLeft: .arabic
            case .wide: .wide
            }
        }
    }

    /// Where the copy is, absolute.
    package let folder: String
    package private(set) var filesWritten = 0
    package private(set) var segmentCount = 0
    package private(set) var diagnostics: [Diagnostic] = []

    /// The first line of the copy's settings, by which it is known again.
    private static let mark = "# Made by \"parlance pseudo\": a copy that may be deleted.\n"

    /// The files of the copy, below its folder.
    private var written: Set<String> = []
    private let workspace: Workspace
    private let kinds: [(kind: Kind, locale: SiteLocale)]

    /// Where the copy goes unless told otherwise, relative to the workspace.
    package static let standardFolder = ".parlance/pseudo"

    /// - Parameter folder: an absolute path; nil for ``standardFolder``.
    package init(_ workspace: Workspace, kinds: [Kind] = Kind.allCases, folder: String? = nil) {
        self.workspace = workspace
        self.folder = folder ?? workspace.absolute(Self.standardFolder)
        self.kinds = kinds.compactMap { kind in
            (try? LocaleTag(kind.tag)).map { (kind, SiteLocale(tag: $0)) }
        }
        do throws(FileProblem) {
            guard try mayWrite() else { return }
            try copy()
        } catch {
            diagnostics.append(error.diagnostic(of: error.path))
        }
    }

    /// The folder is missing, empty or an earlier copy.
    private mutating func mayWrite() throws(FileProblem) -> Bool {
        if let own = sourceFolder {
            diagnostics.append(
                Diagnostic(
                    "not-a-copy", .error, "\"\(folder)\" is in \"\(own)\", which this workspace reads",
                    help: "name another folder with --output"))
            return false
        }
        let settings = folder + "/" + Workspace.configurationName
        guard Disk.exists(settings) else {
            let isEmpty = Disk.isDirectory(folder) ? try Disk.entries(folder).isEmpty : true
            if isEmpty || folder == workspace.absolute(Self.standardFolder) { return true }
            diagnostics.append(
                Diagnostic(
                    "not-a-copy", .error, "\"\(folder)\" holds other files",
                    help: "name a new or empty folder with --output"))
            return false
        }
        if try Disk.read(settings).starts(with: Self.mark.utf8) { return true }
        diagnostics.append(
            Diagnostic(
                "not-a-copy", .error, "\"\(folder)\" holds a workspace of its own",
                help: "name another folder with --output"))
        return false
    }

    /// The folder of articles, catalogs or the theme in which the copy would stand.
    private var sourceFolder: String? {
        let configuration = workspace.configuration
        let place = Self.resolved(folder)
        let folders = [
            configuration.articlesFolder, configuration.catalogsFolder, configuration.themeFolder,
            configuration.staticFolder,
        ]
        return folders.first {
            let own = Self.resolved(workspace.absolute($0))
            guard place.starts(with: own) else { return false }
            // Hidden folders are not read.
            return !place.dropFirst(own.count).contains { $0.hasPrefix(".") }
        }
    }

    /// The parts of a path without symbolic links, also where nothing is there yet.
    private static func resolved(_ path: String) -> [Substring] {
        var rest: [Substring] = []
        var parts = path.split(separator: "/")
        let start = path.hasPrefix("/") ? "/" : ""
        while !parts.isEmpty {
            if let real = Disk.realPath(start + parts.joined(separator: "/")) {
                return real.split(separator: "/") + rest
            }
            rest.insert(parts.removeLast(), at: 0)
        }
        return (Disk.realPath(start.isEmpty ? "." : start) ?? start).split(separator: "/") + rest
    }

    private mutating func copy() throws(FileProblem) {
        let configuration = workspace.configuration
        if folder == workspace.absolute(Self.standardFolder) {
            try Disk.makeIgnoredFolder(workspace.absolute(Workspace.memoryFolder))
        }
        try Disk.makeDirectories(folder)
        let scan = WorkspaceScan(workspace) { reading, source, _ in
            (path: reading.path, source: source, segments: source.ownSegments)
        }
        diagnostics += scan.diagnostics
        try copySettings()
        try copyFolder(configuration.articlesFolder) { MarkdownName.articleStem(of: $0) == nil }
        try copyFolder(configuration.themeFolder) { _ in true }
        try copyFolder(configuration.staticFolder) { _ in true }
        try copyFolder("\(configuration.catalogsFolder)/\(configuration.source)") { !$0.hasSuffix(".po") }
        for path in [configuration.site.logo, configuration.site.favicon, configuration.sentenceRulesPath?.value]
            .compactMap({ $0 })
        where Disk.exists(workspace.absolute(path)) {
            try write(path, try Disk.read(workspace.absolute(path)))
        }
        for (path, source, segments) in scan.outcomes {
            try write(workspace.articlePath(path), article(source))
            for (kind, locale) in kinds {
                try write(
                    workspace.catalogPath(source.article.id, locale),
                    catalog(segments, locale, title: source.article.id) { segment, number in
                        kind.letters.translation(of: segment, number: number)
                    })
            }
            segmentCount += segments.count
        }
        for (kind, locale) in kinds where !scan.siteSegments.isEmpty {
            let translated = catalog(scan.siteSegments, locale, title: configuration.site.name) { segment, number in
                segment.context == "tags"
                    ? kind.letters.translation(of: segment, number: number)
                    : kind.letters.translation(ofMessage: segment.text)
            }
            try write(workspace.siteCatalogPath(locale), translated)
        }
        for name in [
            configuration.articlesFolder, configuration.catalogsFolder, configuration.themeFolder,
            configuration.staticFolder,
        ] {
            try removeRest(of: name)
        }
    }

    /// Takes out what an earlier copy had and this one has not.
    private func removeRest(of name: String) throws(FileProblem) {
        guard Disk.isDirectory(folder + "/" + name) else { return }
        for path in try Disk.files(below: folder + "/" + name) where !written.contains(name + "/" + path) {
            try Disk.remove(folder + "/" + name + "/" + path)
        }
    }

    /// The settings with the made-up locales in place of the real ones.
    private mutating func copySettings() throws(FileProblem) {
        let path = Workspace.configurationName
        let file = SourceFile(path: path, bytes: try Disk.read(workspace.absolute(path)))
        guard let locales = YAMLParser.parse(file).node?["locales"] else { return }
        var edits = SourceEdits()
        let made = kinds.map { "{tag: \($0.locale.tag), label: \($0.kind.label)}" }
        let list = ([workspace.configuration.source.tag] + made).joined(separator: ", ")
        edits.replace(locales.range, with: Array(" [\(list)]".utf8))
        var bytes = edits.applied(to: file.bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        try write(path, Self.mark.utf8 + bytes)
    }

    private var tags: [String] { [workspace.configuration.source.tag] + kinds.map(\.locale.tag.tag) }

    /// An article that names its locales is for the made-up ones.
    private func article(_ source: ArticleSource) -> [UInt8] {
        let bytes = source.article.file.bytes
        guard let locales = source.article.metadata?["locales"], !locales.isAlias else { return bytes }
        var edits = SourceEdits()
        edits.replace(locales.range, with: Array(" [\(tags.joined(separator: ", "))]".utf8))
        return edits.applied(to: bytes)
    }

    private func catalog(
        _ segments: [Segment], _ locale: SiteLocale, title: String, _ translation: (Segment, Int) -> TextSlice
    ) -> [UInt8] {
        let header = CatalogHeader(locale: locale.tag.tag, title: title)
        let merge = CatalogMerge(header: header, from: workspace.configuration.source, to: locale.tag)
        let merged = merge.merged(.empty(path: ""), with: segments).document
        let catalog = Catalog(merged)
        var edits: [TranslationEdit] = []
        for (number, segment) in segments.enumerated() {
            guard let entry = catalog.translation(of: segment) else { continue }
            edits.append(TranslationEdit(entry: entry.index, translation: translation(segment, number)))
        }
        return catalog.edited(edits).bytes
    }

    private mutating func copyFolder(_ name: String, _ isCopied: (String) -> Bool) throws(FileProblem) {
        guard Disk.isDirectory(workspace.absolute(name)) else { return }
        for path in try Disk.files(below: workspace.absolute(name), matching: isCopied) {
            try write(name + "/" + path, try Disk.read(workspace.absolute(name + "/" + path)))
        }
    }

    private mutating func write(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        written.insert(path)
        if try Disk.update(folder + "/" + path, with: bytes) { filesWritten += 1 }
    }
}
