import SourceText

/// Where a segment stands in its article, for people: `section 2 · paragraph 1 · sentence 1 of 3`.
///
/// Kept in parts, since most places are never read: writing one costs some 40 ns, making one next to nothing.
package struct SegmentPlace: Hashable, Sendable {
    /// Sections are counted from 1; 0 is what stands before the first, nil what stands in none.
    var section: Int?
    /// `paragraph`, `list item`, or a whole name such as `title`.
    var kind: String
    /// Counted from 1 in its section; nil for what is not counted.
    var number: Int?
    /// The row and column of a table's cell, from 1.
    var cell: Cell?
    /// What of it: an attribute's name.
    var detail: String?
    /// The sentence of the block, from 1, and how many it has; 0 where it has one only.
    var sentence = 0
    var sentenceCount = 0

    struct Cell: Hashable, Sendable {
        var row: Int
        var column: Int
    }

    /// A place that is a name: `tag`, `faq 1 · answer`.
    package init(_ name: String) { kind = name }

    init(section: Int, kind: String, number: Int? = nil) {
        self.section = section
        self.kind = kind
        self.number = number
    }

    /// The place of one of several sentences.
    func sentence(_ index: Int, of count: Int) -> SegmentPlace {
        guard count > 1 else { return self }
        var place = self
        place.sentence = index + 1
        place.sentenceCount = count
        return place
    }

    /// Writes the place as people read it.
    package func append(to output: inout [UInt8]) {
        if let section {
            output += (section == 0 ? "introduction" : "section ").utf8
            if section > 0 { output.append(decimal: section) }
            output += " · ".utf8
        }
        output += kind.utf8
        if let number {
            output.append(ASCII.space)
            output.append(decimal: number)
        }
        if let cell {
            output += " · row ".utf8
            output.append(decimal: cell.row)
            output += " · column ".utf8
            output.append(decimal: cell.column)
        }
        if let detail {
            output += " · ".utf8
            output += detail.utf8
        }
        if sentenceCount > 1 {
            output += " · sentence ".utf8
            output.append(decimal: sentence)
            output += " of ".utf8
            output.append(decimal: sentenceCount)
        }
    }
}

extension SegmentPlace: CustomStringConvertible, ExpressibleByStringLiteral {
    package init(stringLiteral name: String) { self.init(name) }

    package var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
