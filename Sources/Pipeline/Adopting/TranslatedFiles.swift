import Articles
import Diagnostics
import Locales
import Publishing

/// Finds the translated pages of a locale below some paths, and what their names say of the article.
///
/// Known are Hugo (`content/it/x.md`, `x.it.md`), Jekyll (`_posts/it/…`, `_i18n/it/…`), Docusaurus
/// (`i18n/it/docusaurus-plugin-content-docs/current/…`), MkDocs (`x.it.md`, `it/x.md`) and plain folders.
struct TranslatedFiles {
    struct File: Sendable {
        var path: String
        /// What its path says of the article, without folders and suffixes of languages and systems, part by part.
        var parts: [String]
        /// How many of the first parts are folders that all pages beside it are in.
        var commonCount = 0
        /// Whether the path names the language.
        var isMarked: Bool

        /// Its name as articles' names are compared.
        var key: String { ArticleName.plain(parts) }
        /// The ids that the article would have, the most likely first.
        var ids: [String] {
            [parts, Array(parts.dropFirst(commonCount))].map { $0.joined(separator: "/").lowercased() }
        }
    }

    private(set) var files: [File] = []
    private(set) var diagnostics: [Diagnostic] = []

    private let configuration: Configuration
    private let locale: SiteLocale
    private let names: Set<String>
    private let isPaired: Bool

    /// - Parameter isPaired: whether a person named the article, and so knows what the only file is.
    init(_ paths: [String], _ configuration: Configuration, _ locale: SiteLocale, isPaired: Bool = false) {
        self.configuration = configuration
        self.locale = locale
        self.isPaired = isPaired
        names = Set(locale.names.map { String($0.map { $0 == "_" ? "-" : $0 }) })
        var seen: Set<String> = []
        for path in paths {
            for file in found(path) where seen.insert(file.path).inserted { files.append(file) }
        }
    }

    private mutating func found(_ path: String) -> [File] {
        guard Disk.isDirectory(path) else {
            guard Disk.exists(path) else {
                diagnostics.append(FileProblem(path: path, kind: .missing).diagnostic(of: path))
                return []
            }
            let real = Disk.realPath(path) ?? path
            let (parts, language) = Self.parts(of: real, others: .max, isLanguage)
            if language != .target, !isPaired, let other = otherLocale(real.split(separator: "/").suffix(2).first) {
                diagnostics.append(Self.otherLanguage(path, other, locale))
                return []
            }
            return [File(path: path, parts: parts, isMarked: language == .target)]
        }
        do throws(FileProblem) {
            let folder = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
            let root = Disk.realPath(folder) ?? folder
            var all: [File] = []
            for relative in try Disk.files(below: folder, matching: Self.isPage) {
                let rootCount = root.split(separator: "/").count
                let (parts, language) = Self.parts(of: root + "/" + relative, others: rootCount, isLanguage)
                if language == .other { continue }
                all.append(File(path: folder + "/" + relative, parts: parts, isMarked: language == .target))
            }
            if !all.contains(where: \.isMarked), let other = otherLocale(root.split(separator: "/").last) {
                diagnostics.append(Self.otherLanguage(path, other, locale))
                return []
            }
            // Beside pages that name the language, those that do not are the source's.
            let hasMarked = all.contains(where: \.isMarked)
            all.removeAll { !$0.isMarked && hasMarked }
            let common = Self.commonFolders(of: all)
            for index in all.indices { all[index].commonCount = common }
            return all
        } catch {
            diagnostics.append(error.diagnostic(of: error.path))
            return []
        }
    }

    /// How many folders all of several files are in.
    private static func commonFolders(of files: [File]) -> Int {
        guard files.count > 1, let first = files.first?.parts.dropLast() else { return 0 }
        return files.reduce(first.count) { count, file in
            min(count, zip(first, file.parts.dropLast()).prefix { $0 == $1 }.count)
        }
    }

    /// The other locale of the site that a folder is named after.
    private func otherLocale(_ folder: Substring?) -> SiteLocale? {
        guard let folder, let named = configuration.locale(named: String(folder)), named.tag != locale.tag else {
            return nil
        }
        return named
    }

    private static func otherLanguage(_ path: String, _ other: SiteLocale, _ locale: SiteLocale) -> Diagnostic {
        Diagnostic(
            "other-language", .error, "\"\(path)\" is named after \"\(other.tag)\", not \"\(locale.tag)\"",
            help: "adopt it into \"\(other.tag)\", or pair its pages one by one with --article")
    }

    private static func isPage(_ path: String) -> Bool { MarkdownName.isMarkdown(path) }

    enum Language { case target, other, none }

    private func isLanguage(_ name: String) -> Language {
        let name = String(name.lowercased().map { $0 == "_" ? "-" : $0 })
        if names.contains(name) { return .target }
        guard name.utf8.count < 12, name.utf8.count == 2 || name.contains("-"), let tag = try? LocaleTag(name) else {
            return .none
        }
        if let known = configuration.locale(named: name) { return known.tag == locale.tag ? .target : .other }
        // "pt-br" for a site that has "pt" only, but not "zh-tw" for Simplified Chinese.
        return tag.language == locale.tag.language && tag.script == locale.tag.script ? .target : .other
    }

    /// The part of a path that names the article, and the language that the path names.
    ///
    /// - Parameter others: the first part of the path that may name another language.
    private static func parts(
        of path: String, others: Int, _ isLanguage: (String) -> Language
    ) -> ([String], Language) {
        var parts = path.split(separator: "/").map(String.init)
        var language = Language.none
        if var name = parts.popLast() {
            if let dot = name.lastIndex(of: ".") { name = String(name[..<dot]) }
            if let dot = name.lastIndex(of: "."), dot > name.startIndex {
                let named = isLanguage(String(name[name.index(after: dot)...]))
                if named != .none {
                    language = named
                    name = String(name[..<dot])
                }
            }
            parts.append(name)
        }
        if language == .none {
            let folders = parts.dropLast().enumerated().map { (index, name) in (index, isLanguage(name)) }
            if let target = folders.last(where: { $0.1 == .target }) {
                language = .target
                parts.removeFirst(target.0 + 1)
            } else if folders.contains(where: { $0.1 == .other && $0.0 >= others }) {
                language = .other
            }
        }
        if parts.count > 1, parts[0].hasPrefix("docusaurus-plugin-content-") {
            parts.removeFirst()
            if parts.count > 1, parts[0] == "current" || parts[0].hasPrefix("version-") { parts.removeFirst() }
        }
        return (parts, language)
    }
}
