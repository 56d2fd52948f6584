import Pipeline

/// The script and style of live reload, put into pages while they are sent; files on the disk never hold them.
enum LivePage {
    /// The folder of addresses that are the preview's own; no file of a site begins with a dot there.
    static let folder = "/.parlance/"
    static let script = folder + "reload.js"
    static let stylesheet = folder + "problems.css"
    static let events = folder + "events"

    /// The page with the tags before its last `</body>`, or at its end where it has none.
    ///
    /// - Parameters:
    ///   - path: of the page below the site's root, empty for one that any change may concern.
    ///   - build: what the page is of.
    static func bytes(_ page: [UInt8], path: String, build: String) -> [UInt8] {
        let tags =
            "<link rel=\"stylesheet\" href=\"\(stylesheet)\">"
            + "<script src=\"\(script)\" data-page=\"\(MarkupText.escaped(path))\""
            + " data-build=\"\(MarkupText.escaped(build))\" defer></script>"
        let place = end(ofBody: page) ?? page.count
        return page[..<place] + Array(tags.utf8) + page[place...]
    }

    private static func end(ofBody page: [UInt8]) -> Int? {
        let tag = Array("</body".utf8)
        return stride(from: page.count - tag.count, through: 0, by: -1).first { start in
            tag.indices.allSatisfy { index in
                let byte = page[start + index]
                let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
                return lower == tag[index]
            }
        }
    }
}
