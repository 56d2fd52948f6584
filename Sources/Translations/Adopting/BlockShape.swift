import Segments
import SourceText

/// What kind of block a text is, by its slot and the marks before it on its line.
struct BlockShape: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        case paragraph, heading, item, quote, cell, footnote, html, attribute, title, code, metadata
    }

    var kind: Kind
    /// The level of a heading, the column of a cell, the indent of an item in steps of two.
    var level = 0

    init(of slot: Slot, in bytes: [UInt8]) {
        switch slot.kind {
        case .metadata, .metadataBlocks: kind = .metadata
        case .html: kind = .html
        case .attribute: kind = .attribute
        case .linkTitle: kind = .title
        case .code: kind = .code
        case .text(.tableCell, _):
            kind = .cell
            level = Self.head(of: slot, bytes).count { $0 == "|" }
        case .text(.heading, _):
            let head = Self.head(of: slot, bytes)
            level = head.count { $0 == "#" }
            kind = level > 0 ? .heading : .paragraph
        case .text(.paragraph, _):
            (kind, level) = Self.paragraph(slot, bytes)
        }
    }

    private static func paragraph(_ slot: Slot, _ bytes: [UInt8]) -> (Kind, Int) {
        let head = head(of: slot, bytes)
        let blanks = head.prefix { $0 == ASCII.space || $0 == 0x09 }.count
        let mark = head.dropFirst(blanks).first
        if mark == UInt8(ascii: ">") { return (.quote, 0) }
        if mark == UInt8(ascii: "["), head.dropFirst(blanks + 1).first == UInt8(ascii: "^") { return (.footnote, 0) }
        if let mark, "-*+".utf8.contains(mark) || ASCII.isDigit(mark) { return (.item, blanks / 2) }
        if mark == nil, let level = underline(after: slot.range.end, bytes) { return (.heading, level) }
        return (blanks > 1 ? .item : .paragraph, blanks / 2)
    }

    /// The level of a heading that is underlined (CommonMark 0.31, section 4.3).
    private static func underline(after offset: Int, _ bytes: [UInt8]) -> Int? {
        guard let end = bytes[offset...].firstIndex(of: ASCII.lineFeed) else { return nil }
        let line = bytes[(end + 1)...].prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
        guard let first = line.first, first == "=" || first == UInt8(ascii: "-"),
            line.allSatisfy({ $0 == first || ASCII.isBlank($0) })
        else { return nil }
        return first == "=" ? 1 : 2
    }

    /// What stands before a slot on its line.
    private static func head(of slot: Slot, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let end = slot.range.start
        var start = end
        while start > 0, bytes[start - 1] != ASCII.lineFeed, bytes[start - 1] != ASCII.carriageReturn { start -= 1 }
        return bytes[start..<end]
    }

    /// The logarithm of how much likelier two shapes are for a block and its translation than for any two blocks.
    func agreement(with other: BlockShape) -> Double {
        if kind == other.kind {
            let distance = Double(min(3, abs(level - other.level)))
            switch kind {
            case .paragraph: return 0.3
            case .heading: return 1.5 - 1.5 * distance
            case .cell: return 1 - 2 * distance
            case .item: return 0.8 - 0.5 * distance
            default: return 1.5
            }
        }
        switch (kind, other.kind) {
        case (.paragraph, .item), (.item, .paragraph), (.paragraph, .quote), (.quote, .paragraph), (.paragraph, .html),
            (.html, .paragraph):
            return -1.5
        default: return -5
        }
    }

    /// Whether two blocks may have become one.
    func canJoin(_ other: BlockShape) -> Bool {
        guard kind == other.kind else { return false }
        switch kind {
        case .paragraph, .item, .quote, .html, .footnote: return true
        case .heading, .cell, .attribute, .title, .code, .metadata: return false
        }
    }
}
