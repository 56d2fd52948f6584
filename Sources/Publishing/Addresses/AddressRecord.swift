import Articles
package import Diagnostics
package import Locales
package import SourceText

/// The addresses of a locale that were published: `locales/<tag>/addresses.yaml`.
///
///     "health/sleep": [salute/sonno, salute/dormire]
///
/// One line for each article, under its id, and each topic, under `tags/` and the tag of the source; the present
/// address comes first, those that lead to it follow, the newest first. Addresses are folders below the locale's
/// folder. The source's record also has the folder of each locale, under `/` and its tag. A key that stands twice, as a
/// merge may bring, is one line.
package struct AddressRecord: Sendable {
    /// The present address and former ones.
    package struct Line: Sendable, Equatable {
        package var current: String
        package var former: [String] = []

        package init(current: String, former: [String] = []) {
            self.current = current
            self.former = former
        }

        /// Makes `address` the present one; the one before leads there from now on.
        package mutating func move(to address: String) {
            if address == current { return }
            former = ([current] + former).filter { $0 != address }
            current = address
        }
    }

    package var lines: [String: Line] = [:]
    package private(set) var diagnostics: [Diagnostic] = []

    package init() {}

    /// Whether all of the file was understood, so that it may be written anew.
    package var isSound: Bool { diagnostics.isEmpty }

    private static let tagFolder = "tags/"

    /// The key of a topic; no article has it, since no article may stand below `tags/`.
    package static func key(ofTag tag: String) -> String { tagFolder + tag }

    /// The key of a locale's folder on the site, in the record of the source.
    package static func key(ofLocale locale: LocaleTag) -> String { "/" + locale.tag }

    /// Whether a key is of a locale's folder.
    static func isOfLocale(_ key: String) -> Bool { key.utf8.first == ASCII.slash }

    /// The tag that a key is of; nil for that of an article.
    static func tag(ofKey key: String) -> String? {
        key.hasPrefix(tagFolder) ? String(key.dropFirst(tagFolder.count)) : nil
    }

    /// The lines of topics by the tags of the source.
    package var tags: [String: Line] {
        var tags: [String: Line] = [:]
        for (key, line) in lines { if let tag = Self.tag(ofKey: key) { tags[tag] = line } }
        return tags
    }

    /// Gives a topic the line that it has under another spelling.
    package mutating func respell(_ tag: String) {
        if lines[Self.key(ofTag: tag)] != nil { return }
        let wanted = TagSpelling.key(of: tag)
        guard let other = tags.keys.filter({ TagSpelling.key(of: $0) == wanted }).min() else { return }
        lines[Self.key(ofTag: tag)] = lines.removeValue(forKey: Self.key(ofTag: other))
    }

    static let header =
        "# Where each article is and was: id: [present address, former ones that lead there]. By \"parlance extract\".\n"

    package init(parsing file: SourceFile) {
        if let fault = Diagnostic.textFault(in: file) {
            diagnostics = [fault]
            return
        }
        var start = 0
        for part in file.bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false) {
            let range = ByteRange(start, start + part.count)
            start += part.count + 1
            read(AddressLine(part), range, file)
        }
    }

    private mutating func read(_ line: AddressLine, _ range: ByteRange, _ file: SourceFile) {
        switch line {
        case .nothing: return
        case .entry(let key, let addresses):
            guard let current = addresses.first, addresses.allSatisfy(Self.isAddress) else { break }
            if lines[key] == nil { lines[key] = Line(current: current) }
            let known = lines[key].map { [$0.current] + $0.former } ?? []
            lines[key]?.former += addresses.filter { !known.contains($0) }
            return
        case .broken: break
        }
        if diagnostics.count == 20 { return }
        let text = file.bytes[range.range]
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: { text.starts(with: $0.utf8) }) {
            diagnostics.append(
                Diagnostic(
                    "conflict-markers", in: file, at: range, "A merge left its marks in the file",
                    help: "keep the lines of both sides, and take those with the marks away"))
            return
        }
        diagnostics.append(
            Diagnostic(
                "broken-address-line", in: file, at: range, "The line does not say which addresses an article has",
                help: "write \"id: [present-address, former-address]\", or take the line away"))
    }

    /// Whether a path may be a folder of the site.
    static func isAddress(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            && path.unicodeScalars.allSatisfy { $0.value > 0x1F && $0 != "\\" && $0.value != 0x7F }
    }

    /// The file, its lines sorted by key.
    package var bytes: [UInt8] {
        var text = Self.header
        for (key, line) in lines.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let addresses = ([line.current] + line.former).map(AddressLine.written).joined(separator: ", ")
            text += "\(AddressLine.written(key)): [\(addresses)]\n"
        }
        return Array(text.utf8)
    }
}
