import Locales
import SourceText

/// The list of what is in a bundle, collected while it is packed: `manifest.json` and `SHA256SUMS`.
///
///     {
///       "site": "Tandem",
///       "locale": "zh-Hans",
///       "files": [{"path": "articles/sleep.md", "size": 5479, "sha256": "…"}, …]
///     }
package struct BundleManifest: Sendable {
    /// The files that every bundle ends with.
    package static let lastFiles = ["manifest.json", "SHA256SUMS"]

    private struct File: Sendable {
        var path: String
        var size: Int
        var digest: String
    }

    private var files: [File] = []

    package init() {}

    package var fileCount: Int { files.count }

    package mutating func add(_ path: String, _ bytes: [UInt8]) {
        add(path, size: bytes.count, digest: SHA256Digest.hexadecimal(of: bytes))
    }

    /// - Parameter digest: SHA-256 as hexadecimal digits.
    package mutating func add(_ path: String, size: Int, digest: String) {
        files.append(File(path: path, size: size, digest: digest))
    }

    private var sorted: [File] { files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }

    /// `manifest.json`, sorted by path.
    package func json(_ locale: SiteLocale, _ site: String) -> [UInt8] {
        var text = "{\n  \"site\": \(JSONString.quoted(site)),\n  \"locale\": \(JSONString.quoted(locale.tag.tag)),\n"
        let lines = sorted.map {
            "    {\"path\": \(JSONString.quoted($0.path)), \"size\": \($0.size), \"sha256\": \"\($0.digest)\"}"
        }
        text += "  \"files\": [\n" + lines.joined(separator: ",\n") + "\n  ]\n}\n"
        return Array(text.utf8)
    }

    /// `SHA256SUMS`: what `sha256sum -c` reads (coreutils manual, "md5sum invocation"), sorted by path.
    package func sums() -> [UInt8] {
        Array(
            sorted.map { file in
                let isPlain = !file.path.utf8.contains { $0 == 0x5C || $0 == 0x0A || $0 == 0x0D }
                if isPlain { return "\(file.digest)  \(file.path)\n" }
                let path = file.path.flatMap { character -> [Character] in
                    switch character {
                    case "\\": ["\\", "\\"]
                    case "\n": ["\\", "n"]
                    case "\r": ["\\", "r"]
                    default: [character]
                    }
                }
                return "\\\(file.digest)  \(String(path))\n"
            }.joined().utf8)
    }
}
