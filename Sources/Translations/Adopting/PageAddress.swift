import SourceText

/// Addresses in two editions of a page, which differ in the names of languages.
package enum PageAddress {
    /// An address without its fragment, its language folder or suffix and what dividers that leaves.
    ///
    /// `/it/docs/x/`, `../docs/x.it.md` and `docs/x.md` are alike.
    static func common(_ address: ArraySlice<UInt8>, _ languages: Set<String>) -> [UInt8] {
        var text = address[...]
        if let hash = text.firstIndex(of: UInt8(ascii: "#")), hash > text.startIndex { text = text[..<hash] }
        guard text.contains(UInt8(ascii: "/")) || text.contains(UInt8(ascii: ".")) else { return Array(text) }
        var output: [UInt8] = []
        for part in text.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) {
            let name = String(decoding: part, as: UTF8.self).lowercased()
            if languages.contains(name) || ["md", "html", "index", "_index", "current"].contains(name) { continue }
            output += part
            output.append(UInt8(ascii: "/"))
        }
        return output
    }

    /// The site that an address leads to, as the last two parts of its name: `wikipedia.org` in every language.
    static func site(of address: ArraySlice<UInt8>) -> [UInt8]? {
        guard let scheme = address.firstRange(of: "://".utf8) else { return nil }
        let host = address[scheme.upperBound...].prefix { $0 != UInt8(ascii: "/") }
        return host.split(separator: UInt8(ascii: ".")).suffix(2).joined(separator: [UInt8(ascii: ".")]).map(
            ASCII.lowercased)
    }

    /// Whether an address leads out of the site.
    static func isExternal(_ address: ArraySlice<UInt8>) -> Bool {
        address.firstRange(of: "://".utf8) != nil || address.starts(with: "mailto:".utf8)
    }
}
