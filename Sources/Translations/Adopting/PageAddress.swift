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

    /// Whether an address leads out of the site.
    static func isExternal(_ address: ArraySlice<UInt8>) -> Bool {
        address.firstRange(of: "://".utf8) != nil || address.starts(with: "mailto:".utf8)
    }
}
