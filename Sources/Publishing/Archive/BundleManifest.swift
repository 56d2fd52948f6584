import Locales

/// The list of what is in a bundle: `manifest.json`.
///
///     {
///       "site": "Tandem",
///       "locale": "zh-Hans",
///       "files": [{"path": "articles/sleep.md", "size": 5479, "sha256": "…"}, …]
///     }
package enum BundleManifest {
    /// The manifest of `files`, sorted by path.
    package static func json(_ locale: SiteLocale, _ site: String, _ files: [String: [UInt8]]) -> [UInt8] {
        var text = "{\n  \"site\": \(quoted(site)),\n  \"locale\": \(quoted(locale.tag.tag)),\n  \"files\": [\n"
        let lines = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path -> String in
            let bytes = files[path] ?? []
            let digest = SHA256Digest.hexadecimal(of: bytes)
            return "    {\"path\": \(quoted(path)), \"size\": \(bytes.count), \"sha256\": \"\(digest)\"}"
        }
        text += lines.joined(separator: ",\n") + "\n  ]\n}\n"
        return Array(text.utf8)
    }

    /// A string of JSON (RFC 8259, section 7).
    private static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": output += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }
}
