import Articles
import SourceText

/// Where the files of a site that are no pages stand below its root.
package enum SiteFiles {
    /// A file beside the articles, by its path below the articles folder; one that begins with a slash has its place
    /// below the site's root.
    package static func path(ofAsset path: String) -> String {
        path.utf8.first == ASCII.slash ? String(path.dropFirst()) : "assets/" + path
    }

    /// The stylesheet under a name that changes with its bytes, so that it may be cached for ever.
    package static func stylesheetPath(_ bytes: [UInt8]) -> String { fingerprinted("style", "css", bytes) }

    /// The path of an asset with twelve digits of its SHA-256 in its name.
    static func fingerprinted(_ name: String, _ ending: String, _ bytes: [UInt8]) -> String {
        "assets/\(name).\(SHA256Digest.hexadecimal(of: bytes).prefix(12)).\(ending)"
    }

    /// Whether a path has such a name: `name.`, twelve hexadecimal digits, an ending.
    package static func isFingerprinted(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { path in
            let dot = UInt8(ascii: ".")
            guard let end = path.lastIndex(of: dot), end > 12, path[end - 13] == dot else { return false }
            return path[(end - 12)..<end].allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
        }
    }

    /// The search page's script and stylesheet, likewise.
    package static func searchScriptPath(_ bytes: [UInt8]) -> String {
        "assets/search." + SHA256Digest.hexadecimal(of: bytes).prefix(12) + ".js"
    }

    package static func searchStylesheetPath(_ bytes: [UInt8]) -> String {
        "assets/search." + SHA256Digest.hexadecimal(of: bytes).prefix(12) + ".css"
    }

    package static func logoPath(_ path: String) -> String {
        "assets/" + (path.split(separator: "/").last.map(String.init) ?? path)
    }

    /// Whether a locale's own pages take a path below its folder, so that no article may be there.
    package static func isReserved(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        if ["tags", "search", "contact"].contains(path) || parts.first == "tags" { return true }
        // The further pages of a list.
        return parts.dropLast().last == "page" && parts.last.map { $0.allSatisfy(\.isNumber) } ?? false
    }
}
