import Articles
import MarkdownSyntax
import SourceText

/// Addresses of links that browsers do not open as they stand.
extension SlipSearch {
    /// Whether an address of the web has a user's name before its host.
    static func hasUser(_ destination: TextSlice) -> Bool {
        let bytes = destination.bytes
        guard bytes.count > 8, bytes.starts(with: "http".utf8), bytes.contains(UInt8(ascii: "@")) else { return false }
        let rest = bytes.drop { $0 != ":" }.dropFirst()
        guard rest.starts(with: "//".utf8) else { return false }
        return rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(UInt8(ascii: "@"))
    }

    /// What looks like a link to the web, and is none since a blank stands in its address.
    mutating func collectBlanks() {
        let bytes = article.file.bytes
        var shown: [UInt8]?
        var index = article.bodyRange.start
        while let place = ByteSearch.first(Array("](http".utf8), in: bytes, from: index) {
            index = place + 2
            guard let end = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == ASCII.lineFeed }),
                bytes[end] == UInt8(ascii: ")")
            else { continue }
            let inside = bytes[index..<end]
            guard let blank = inside.firstIndex(of: ASCII.space),
                let next = inside[blank...].first(where: { $0 != ASCII.space }), !"\"'(".utf8.contains(next)
            else { continue }
            // With the text in square brackets: code may show the same address.
            let opening = bytes[article.bodyRange.start..<place].lastIndex(of: UInt8(ascii: "[")) ?? place
            let text = Array(bytes[opening...end])
            shown = shown ?? shownText
            if shown?.firstRange(of: text) != nil {
                slips.append(ArticleSlip(.addressWithBlank, ByteRange(index, end)))
            }
        }
    }

    /// The text that readers see, without code.
    private var shownText: [UInt8] {
        var text: [UInt8] = []
        for node in body.nodes {
            switch node.kind {
            case .text(let part): text += part.bytes
            case .softBreak: text.append(ASCII.space)
            case .paragraph, .heading, .code, .codeBlock: text.append(ASCII.lineFeed)
            default: continue
            }
        }
        return text
    }
}
