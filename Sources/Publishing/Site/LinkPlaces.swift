import Articles
import SourceText

/// Finds where the destinations of an article stand in its file, asked in document order.
///
/// The tree has no places for inlines. One pass over the body collects all that looks like a destination: behind `](`
/// and `]:`, and the values of attributes. Where a destination was written otherwise (with escapes or entities) the
/// place is the body's first byte. Linear in the body.
struct LinkPlaces {
    private let bytes: ArraySlice<UInt8>
    /// What is longer is not looked at, which bounds the cost of text that only looks like links.
    private static let longest = 2048
    /// The places of each destination in document order.
    private var places: [TextSlice: [ByteRange]] = [:]
    /// How many of them were asked for.
    private var used: [TextSlice: Int] = [:]

    /// - Parameter code: blocks of code, in order, which only show how a link is written.
    init(_ article: Article, without code: [ByteRange] = []) {
        bytes = article.file.bytes[article.bodyRange.range]
        collect(without: code)
    }

    /// The place of the next use of a destination; of the last one where it is used more often than written.
    ///
    /// - Parameter spelling: how the destination may be written otherwise.
    mutating func next(of destination: TextSlice, or spelling: TextSlice? = nil) -> ByteRange {
        let key = places[destination] == nil ? spelling ?? destination : destination
        guard let known = places[key], let last = known.last else {
            return ByteRange(bytes.startIndex, bytes.startIndex)
        }
        let index = used[key, default: 0]
        used[key] = index + 1
        return index < known.count ? known[index] : last
    }

    private mutating func collect(without code: [ByteRange]) {
        var before: UInt8 = 0
        var next = 0
        for position in bytes.indices {
            while next < code.count, code[next].end <= position { next += 1 }
            if next < code.count, code[next].start <= position { continue }
            let byte = bytes[position]
            if before == UInt8(ascii: "]"), byte == UInt8(ascii: "(") || byte == UInt8(ascii: ":") {
                add(destination(from: position + 1, closes: byte == UInt8(ascii: "(")))
            } else if byte == UInt8(ascii: "="), ASCII.isLetter(before) {
                addValue(at: position)
            }
            before = byte
        }
    }

    private mutating func add(_ range: Range<Int>) {
        if range.isEmpty { return }
        places[TextSlice(bytes[range]), default: []].append(ByteRange(range))
    }

    /// Adds the value behind the sign `=` at `sign`: each address of a `srcset`, which may go over several lines.
    private mutating func addValue(at sign: Int) {
        guard bytes[..<sign].suffix(6).lazy.map(ASCII.lowercased).elementsEqual("srcset".utf8) else {
            return add(value(from: sign + 1))
        }
        for address in SourceSet.addresses(in: bytes[value(from: sign + 1, mayGoOn: true)]) { add(address) }
    }

    /// A link destination (CommonMark 0.31, section 6.3), which may follow white space.
    private func destination(from start: Int, closes: Bool) -> Range<Int> {
        var first = start
        let limit = min(bytes.endIndex, start + Self.longest)
        while first < limit, ASCII.isWhitespace(bytes[first]) { first += 1 }
        guard first < limit else { return first..<first }
        if bytes[first] == UInt8(ascii: "<") {
            let end =
                bytes[first + 1..<max(first + 1, limit)].firstIndex {
                    $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") || $0 == ASCII.lineFeed
                } ?? limit
            return first + 1..<max(first + 1, end)
        }
        var end = first
        var depth = 0
        while end < limit, !ASCII.isWhitespace(bytes[end]), !Self.isBracket(bytes[end]) {
            if bytes[end] == UInt8(ascii: "(") { depth += 1 }
            if bytes[end] == UInt8(ascii: ")") { depth -= 1 }
            if closes, depth < 0 { break }
            end += 1
        }
        return first..<end
    }

    /// The value of an attribute; up to the end of the line unless it may go on behind it.
    private func value(from start: Int, mayGoOn: Bool = false) -> Range<Int> {
        guard start < bytes.endIndex else { return start..<start }
        let quote = bytes[start]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let first = isQuoted ? start + 1 : start
        // A destination has no line end; what has one is another thing than an attribute.
        let limit = min(bytes.endIndex, first + Self.longest)
        let end = bytes[first..<max(first, limit)].firstIndex { byte in
            (byte == ASCII.lineFeed && !(mayGoOn && isQuoted)) || (isQuoted ? byte == quote : Self.endsValue(byte))
        }
        return first..<(end ?? max(first, limit))
    }

    /// Brackets begin the next link: what holds one is looked at once only.
    private static func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") }

    private static func endsValue(_ byte: UInt8) -> Bool {
        ASCII.isWhitespace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=")
    }
}
