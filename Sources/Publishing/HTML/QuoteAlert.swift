import MarkdownSyntax
import SourceText

/// A quote that GitHub shows as a box of its own, for its first line says of what kind it is: `> [!NOTE]`.
///
/// The five kinds of GitHub's documentation ("Alerts"), in upper or lower case. The line holds nothing else.
struct QuoteAlert {
    enum Kind: String, CaseIterable {
        case note
        case tip
        case important
        case warning
        case caution
    }

    let kind: Kind
    /// The index of the first paragraph.
    let paragraph: Int
    /// The inlines of the first paragraph behind the line; none where it has no other line.
    let rest: ArraySlice<Int>

    init?(_ quote: Int, in tree: MarkdownTree) {
        paragraph = quote + 1
        guard paragraph < tree.nodes[quote].end, case .paragraph = tree.nodes[paragraph].kind else { return nil }
        let inlines = tree.children(of: paragraph)
        var line: [UInt8] = []
        var end = inlines.count
        for (position, inline) in inlines.enumerated() {
            if case .text(let text) = tree.nodes[inline].kind {
                line += text.bytes
                // `[!IMPORTANT]` is the longest.
                if line.count > 16 { return nil }
                continue
            }
            guard tree.nodes[inline].kind == .softBreak || tree.nodes[inline].kind == .lineBreak else { return nil }
            end = position
            break
        }
        guard let kind = Self.kind(of: line) else { return nil }
        self.kind = kind
        rest = inlines[min(end + 1, inlines.count)...]
    }

    /// The kind that a line names: `[!NOTE]`.
    static func kind(of line: [UInt8]) -> Kind? {
        guard line.starts(with: "[!".utf8) else { return nil }
        let line = line[...(line.lastIndex { !ASCII.isWhitespace($0) } ?? 0)]
        guard line.last == UInt8(ascii: "]") else { return nil }
        let name = line.dropFirst(2).dropLast().map(ASCII.lowercased)
        return Kind(rawValue: String(decoding: name, as: UTF8.self))
    }
}
