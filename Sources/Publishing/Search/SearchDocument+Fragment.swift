import Locales
import SourceText

extension SearchDocument {
    /// The file that results are shown from: title, address and text, under a name that changes with its bytes.
    ///
    ///     {"t": "Sleeping well", "u": "health/sleep/", "l": "en", "s": [["", "", "Intro …"], ["id", "Heading", "…"]]}
    ///
    /// `u` is below the locale's folder, empty for the home page, `l` the language of the text.
    package func fragment(in locale: SiteLocale) -> SitePage {
        var output: [UInt8] = []
        output.reserveCapacity(sections.reduce(256) { $0 + $1.text.count + $1.heading.count + $1.id.utf8.count + 16 })
        output += "{\"t\":".utf8
        JSONString.append(title, to: &output)
        output += ",\"u\":".utf8
        JSONString.append(Array((path.isEmpty ? "" : PageAddress.encoded(path) + "/").utf8), to: &output)
        output += ",\"l\":\"\(language.tag)\",\"s\":[".utf8
        for (position, section) in sections.enumerated() {
            output += (position == 0 ? "[" : ",[").utf8
            JSONString.append(Array(section.id.utf8), to: &output)
            output.append(UInt8(ascii: ","))
            JSONString.append(section.heading, to: &output)
            output.append(UInt8(ascii: ","))
            JSONString.append(section.text, to: &output)
            output.append(UInt8(ascii: "]"))
        }
        output += "]}\n".utf8
        return SitePage(
            path: SearchFileName.folder(of: locale) + SearchFileName.name(of: output) + ".json", bytes: output)
    }
}

/// Names of the index's files.
enum SearchFileName {
    /// The length of a name without its extension.
    static let length = 10

    static func folder(of locale: SiteLocale) -> String { locale.path + "/search/" }

    /// Fifty bits of a hash of the bytes in lower-case letters and digits, so that a file may be cached for ever.
    static func name(of bytes: [UInt8]) -> String {
        var hash = TextSlice(bytes).fingerprint
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 33
        let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        let name = (0..<length).map { digits[Int(truncatingIfNeeded: hash >> UInt64($0 * 5)) & 31] }
        return String(decoding: name, as: UTF8.self)
    }
}
