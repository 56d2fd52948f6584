import Publishing
import SourceText

/// Walks through a finished site as a reader and a search engine would, and says what leads nowhere.
struct SiteCheck {
    private(set) var problems: [String] = []
    /// How many links were followed.
    private(set) var linkCount = 0
    private let files: [String: String]
    private let url: String
    /// The ids of each page.
    private var ids: [String: Set<String>] = [:]

    /// - Parameters:
    ///   - files: the site's files as paths below its root.
    ///   - url: the site's address.
    init(_ files: [String: [UInt8]], url: String) {
        self.files = files.mapValues { String(decoding: $0, as: UTF8.self) }
        self.url = url
        let pages = self.files.filter { $0.key.hasSuffix(".html") }
        for (path, html) in pages { ids[path] = Set(Self.values(["id", "name"], in: html)) }
        for (path, html) in pages.sorted(by: { $0.key < $1.key }) {
            checkLinks(path, html)
            checkAlternates(path, html)
        }
        for (path, xml) in self.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".xml") {
            for link in xml.split(separator: "<loc>").dropFirst().compactMap({ $0.split(separator: "<").first })
                + Self.values(["href"], in: xml).map({ $0[...] })
            { follow(String(link), from: path) }
        }
    }

    private mutating func checkLinks(_ path: String, _ html: String) {
        for link in Self.values(["href", "src", "poster"], in: html) { follow(link, from: path) }
        for set in Self.values(["srcset"], in: html) {
            for part in set.split(separator: ",") {
                follow(part.split(separator: " ").first.map(String.init) ?? "", from: path)
            }
        }
    }

    private mutating func follow(_ link: String, from path: String) {
        linkCount += 1
        let link = link.replacing("&amp;", with: "&")
        if link.hasPrefix("mailto:") || (link.contains("://") && !link.hasPrefix(url)) { return }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let address = PercentText.decoded(String(parts[0].prefix { $0 != "?" }))
        guard let target = file(at: address, from: path) else {
            problems.append("\(path): \(link) leads nowhere")
            return
        }
        guard parts.count > 1, !parts[1].isEmpty, let known = ids[target] else { return }
        if !known.contains(PercentText.decoded(String(parts[1]))) { problems.append("\(path): no place for \(link)") }
    }

    /// The file that a server sends for an address.
    private func file(at address: String, from path: String) -> String? {
        if address.isEmpty { return path }
        var folders: [Substring] = []
        var rest = address[...]
        if rest.hasPrefix(url) {
            rest = rest.dropFirst(url.count)
        } else if !rest.hasPrefix("/") {
            folders = path.split(separator: "/").dropLast()
        }
        for part in rest.split(separator: "/") where part != "." {
            if part == ".." {
                if folders.isEmpty { return nil }
                folders.removeLast()
            } else {
                folders.append(part)
            }
        }
        let found = folders.joined(separator: "/")
        if files[found] != nil { return found }
        let index = found.isEmpty ? "index.html" : found + "/index.html"
        return address.hasSuffix("/") && files[index] != nil ? index : nil
    }

    /// Translations name each other, and only pages that count.
    private mutating func checkAlternates(_ path: String, _ html: String) {
        let own = alternates(of: html)
        for (_, link) in own {
            guard let target = file(at: PercentText.decoded(link), from: path), let other = files[target] else {
                continue
            }
            let back = alternates(of: other)
            if back.map(\.1).sorted() != own.map(\.1).sorted() {
                problems.append("\(path): \(link) names other translations")
            }
            if !other.contains("<link rel=\"canonical\" href=\"\(link)\">") {
                problems.append("\(path): \(link) is not canonical")
            }
        }
    }

    private func alternates(of html: String) -> [(String, String)] {
        html.split(separator: "<link rel=\"alternate\" hreflang=\"").dropFirst().compactMap { part in
            let values = part.split(separator: "\"", maxSplits: 3, omittingEmptySubsequences: false)
            return values.count > 2 ? (String(values[0]), String(values[2])) : nil
        }
    }

    private static func values(_ names: [String], in markup: String) -> [String] {
        var found: [String] = []
        for name in names {
            for part in markup.split(separator: " \(name)=\"", omittingEmptySubsequences: false).dropFirst() {
                found.append(String(part.prefix { $0 != "\"" }))
            }
        }
        return found
    }
}
