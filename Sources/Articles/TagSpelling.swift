import SourceText

/// Which spelling stands for a tag that articles write in several ways: `Swift` for `swift` and ` Swift `.
///
/// Tags that differ in capitals or in blanks around them only are one tag, with one page and one translation.
package struct TagSpelling: Sendable {
    /// What stands for each other spelling.
    private var chosen: [String: String] = [:]

    package init() {}

    /// - Parameters:
    ///   - counts: how many articles write a tag in a way.
    ///   - known: the tags that have an address by now; asked only where there is a choice. Such a spelling goes on,
    ///     so that translations and addresses stay where they are.
    package init(_ counts: [String: Int], known: () -> Set<String>) {
        var groups: [String: [String]] = [:]
        for tag in counts.keys { groups[Self.key(of: tag), default: []].append(tag) }
        if groups.count == counts.count { return }
        let known = known()
        for spellings in groups.values where spellings.count > 1 {
            let best = spellings.min { one, other in
                if known.contains(one) != known.contains(other) { return known.contains(one) }
                let (count, otherCount) = (counts[one] ?? 0, counts[other] ?? 0)
                if count != otherCount { return count > otherCount }
                return one.utf8.lexicographicallyPrecedes(other.utf8)
            }
            for spelling in spellings where spelling != best { chosen[spelling] = best }
        }
    }

    /// Whether each tag is written in one way only.
    package var isEmpty: Bool { chosen.isEmpty }

    /// What stands for a tag, itself where it is the only spelling.
    package subscript(_ tag: String) -> String { chosen[tag] ?? tag }

    /// What all spellings of a tag share.
    package static func key(of tag: String) -> String { trimmed(tag).lowercased() }

    /// A tag without the blanks around it.
    package static func trimmed(_ tag: String) -> String {
        let bytes = tag.utf8
        guard let first = bytes.first, let last = bytes.last, ASCII.isWhitespace(first) || ASCII.isWhitespace(last)
        else { return tag }
        let start = bytes.firstIndex { !ASCII.isWhitespace($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !ASCII.isWhitespace($0) }.map { bytes.index(after: $0) } ?? start
        return String(tag[start..<max(start, end)])
    }
}
