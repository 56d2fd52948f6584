import Articles
package import Diagnostics
package import Locales
import SourceText

/// All former addresses of a site: recorded ones and aliases.
///
/// Each leads to the page as it is now, so that there are neither chains nor loops. A recorded address that a page has
/// today is that page's; an alias that a page has is an error.
package struct RedirectTable: Sendable {
    /// Sorted by their old addresses.
    package private(set) var redirects: [Redirect] = []
    package private(set) var diagnostics: [Diagnostic] = []

    let index: SiteIndex
    let files: Set<String>
    private let hostFiles: Set<String>
    private var byAddress: [String: Redirect] = [:]

    /// - Parameters:
    ///   - records: what was published, by locale.
    ///   - files: the paths of the site's files below its root.
    ///   - hostFiles: those that will stand there too (``HostFiles/names(for:)``).
    package init(
        _ index: SiteIndex, records: [LocaleTag: AddressRecord], aliases: [ArticleAliases],
        files: Set<String>, hostFiles: Set<String> = []
    ) {
        self.index = index
        self.files = files
        self.hostFiles = hostFiles
        for article in aliases { add(article) }
        for locale in index.locales { add(records[locale.tag], locale, records[index.source]) }
        for locale in index.locales { addFormerSections(records[locale.tag], locale, records[index.source]) }
        for locale in index.locales {
            let line = records[index.source]?.lines[AddressRecord.key(ofLocale: locale.tag)]
            for path in line.map({ [$0.current] + $0.former }) ?? [] where path != locale.path {
                addPages(of: locale, below: path)
            }
        }
        redirects = byAddress.values.sorted { $0.from.utf8.lexicographicallyPrecedes($1.from.utf8) }
    }

    // MARK: Recorded addresses

    /// Where a locale takes the source's addresses, the source's former ones are its own too.
    private mutating func add(_ record: AddressRecord?, _ locale: SiteLocale, _ source: AddressRecord?) {
        func isMoved(_ key: String, _ line: AddressRecord.Line) -> Bool {
            if AddressRecord.isOfLocale(key) { return false }
            // No page ever was at the address of this name, which earlier versions wrote down.
            if key == MarkdownName.branchName, line.current == key, line.former.isEmpty { return false }
            if !line.former.isEmpty { return true }
            if let tag = AddressRecord.tag(ofKey: key) { return index.path(ofTag: tag, in: locale.tag) != line.current }
            return index.edition(key, in: locale.tag)?.path != line.current
        }
        // Nearly all pages are where they always were.
        var moved = (record?.lines ?? [:]).filter(isMoved)
        if locale.tag != index.source, locale.slugs == .source {
            for (key, line) in source?.lines ?? [:] where !AddressRecord.isOfLocale(key) {
                if AddressRecord.tag(ofKey: key) != nil {
                    // A topic's own former addresses in this language stay beside the source's.
                    var all = record?.lines[key] ?? line
                    if record?.lines[key] != nil { all.former += [line.current] + line.former }
                    if !all.former.isEmpty || isMoved(key, all) { moved[key] = all }
                    continue
                }
                // What the locale never had was at no address of its own.
                guard let edition = index.edition(key, in: locale.tag) else { continue }
                if let own = record?.lines[key] {
                    moved[key] = AddressRecord.Line(
                        current: own.current, former: own.former + [line.current] + line.former)
                } else if !line.former.isEmpty || edition.path != line.current {
                    moved[key] = line
                }
            }
        }
        // Of two that were at one address, the one that left it last has it.
        var candidates: [(age: Int, redirect: Redirect)] = []
        for (key, line) in moved.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard let target = target(of: key, locale) else { continue }
            for (age, address) in ([line.current] + line.former).enumerated() {
                let from = "\(locale.path)/\(address)/"
                guard from != target.to, byAddress[from] == nil, isFree(from) else { continue }
                let redirect = Redirect(from: from, to: target.to, locale: target.locale.tag, title: target.title)
                candidates.append((age, redirect))
            }
        }
        let order = candidates.indices.sorted { (candidates[$0].age, $0) < (candidates[$1].age, $1) }
        for redirect in order.map({ candidates[$0].redirect }) where byAddress[redirect.from] == nil {
            byAddress[redirect.from] = redirect
        }
    }

    /// The page under a key of a record, in the source's language where the locale lacks it.
    private func target(of key: String, _ locale: SiteLocale) -> (to: String, locale: SiteLocale, title: String)? {
        if let written = AddressRecord.tag(ofKey: key) {
            let tag = index.tag(writtenAs: written, in: locale.tag)
            guard let folder = index.folder(of: .tag(tag), in: locale.tag) else { return nil }
            return ("\(locale.path)/\(folder)/", locale, "#" + index.label(of: tag, in: locale.tag))
        }
        return target(ofArticle: key, locale)
    }

    private func target(ofArticle id: String, _ locale: SiteLocale) -> (to: String, locale: SiteLocale, title: String)?
    {
        for candidate in [locale, index.locale(index.source)].compactMap(\.self) {
            if let edition = index.edition(id, in: candidate.tag) {
                return (index.path(of: edition.path, in: candidate), candidate, edition.title)
            }
        }
        return nil
    }

    // MARK: Aliases

    private mutating func add(_ article: ArticleAliases) {
        for alias in article.aliases {
            let parts = PercentText.decoded(alias.value).split(separator: "/").map(String.init)
            let path = parts.joined(separator: "/")
            guard AddressRecord.isAddress(path), !alias.value.contains("?"), !alias.value.contains("#") else {
                report(
                    "invalid-alias", alias, article, "The alias \"\(alias.value)\" is no path of a page",
                    "write a path such as \"/2019/sleep\"")
                continue
            }
            let home = index.locales.first { $0.path == parts[0] && parts.count > 1 }
            guard
                let target = target(
                    ofArticle: article.id, home ?? index.locales.first { $0.tag == index.source } ?? index.locales[0])
            else { continue }
            let from = Self.address(path)
            if let file = fileAbove(from) {
                let place = file == path ? "is the address of a file" : "lies below the file \"/\(file)\""
                report(
                    "alias-taken", alias, article, "The alias \"\(alias.value)\" \(place)",
                    "take the alias away, or give that file another name")
                continue
            }
            if isTaken(from.hasSuffix("/") ? from + "index.html" : from) {
                report(
                    "alias-taken", alias, article, "The alias \"\(alias.value)\" is the address of a page",
                    "take the alias away, or give that page another \"slug\"")
                continue
            }
            if let other = byAddress[from], other.to != target.to {
                report(
                    "alias-taken", alias, article, "The alias \"\(alias.value)\" leads to \"/\(other.to)\" already",
                    "keep it in one of the two articles")
                continue
            }
            byAddress[from] = Redirect(from: from, to: target.to, locale: target.locale.tag, title: target.title)
            if home == nil { addCopies(of: from, article.id) }
        }
    }

    /// An alias from the root works below each language's folder too, where nothing else stands there.
    private mutating func addCopies(of alias: String, _ id: String) {
        for locale in index.locales {
            guard let edition = index.edition(id, in: locale.tag) else { continue }
            let from = locale.path + "/" + alias
            let to = index.path(of: edition.path, in: locale)
            guard from != to, byAddress[from] == nil, isFree(from) else { continue }
            byAddress[from] = Redirect(from: from, to: to, locale: locale.tag, title: edition.title)
        }
    }

    /// Those that are known so far.
    var redirectsNow: [Redirect] { Array(byAddress.values) }

    /// Adds a redirect like another one, from an address that nothing has today.
    mutating func add(from: String, as other: Redirect) {
        guard from != other.to, byAddress[from] == nil, isFree(from) else { return }
        byAddress[from] = Redirect(from: from, to: other.to, locale: other.locale, title: other.title)
    }

    /// Names of files that servers answer with a page.
    private static let fileEndings = [".html", ".htm", ".php", ".asp", ".aspx", ".jsp", ".shtml", ".cgi", ".xml"]

    private func isTaken(_ path: String) -> Bool { files.contains(path) || hostFiles.contains(path) }

    /// Whether nothing of the site is at an address.
    private func isFree(_ from: String) -> Bool {
        !isTaken(from.hasSuffix("/") ? from + "index.html" : from) && fileAbove(from) == nil
    }

    /// A file of the site that stands where the page of a former address would need a folder.
    private func fileAbove(_ from: String) -> String? {
        SiteIndex.folders(around: from).first(where: isTaken)
    }

    private static func address(_ path: String) -> String {
        let lower = path.lowercased()
        return fileEndings.contains { lower.hasSuffix($0) } ? path : path + "/"
    }

    private mutating func report(
        _ id: String, _ alias: Located<String>, _ article: ArticleAliases, _ summary: String, _ help: String
    ) {
        diagnostics.append(Diagnostic(id, in: article.file, at: alias.range, summary, help: help))
    }
}
