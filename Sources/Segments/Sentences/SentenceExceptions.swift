import SourceText

/// Places that a workspace wants to break or to keep whole, against the rules of its language.
///
/// Each is a text as readers see it, with its capitals; a `|` marks the place inside of it: `Acme Inc.| The`. Without
/// one the place is its end. Blanks at the place may be missing in the exception.
package struct SentenceExceptions: Sendable {
    /// None; costs nothing.
    package static let none = SentenceExceptions(forbid: [], add: [])

    private let forbidden: [Place]
    private let added: [Place]

    package init(forbid: [String], add: [String]) {
        forbidden = forbid.compactMap(Place.init)
        added = add.compactMap(Place.init)
    }

    var isEmpty: Bool { forbidden.isEmpty && added.isEmpty }

    /// The breaks of a text without the forbidden, and with the added ones.
    ///
    /// Linear in the text for each exception.
    func applied(to breaks: [Int], in text: [UInt8]) -> [Int] {
        guard !isEmpty else { return breaks }
        var places = Set(breaks)
        for place in forbidden { places.subtract(place.offsets(in: text)) }
        for place in added { places.formUnion(place.offsets(in: text)) }
        return places.filter { $0 > 0 && $0 < text.count }.sorted()
    }

    /// A literal text and the place inside of it.
    private struct Place: Sendable {
        let before: [UInt8]
        let after: [UInt8]

        init?(_ exception: String) {
            let parts = exception.utf8.split(
                separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
            var before = Array(parts[0])
            while let last = before.last, ASCII.isWhitespace(last) { before.removeLast() }
            self.before = before
            after = parts.count > 1 ? Array(parts[1].drop(while: ASCII.isWhitespace)) : []
            if self.before.isEmpty { return nil }
        }

        /// Where a sentence would begin at this place: after the blanks.
        func offsets(in text: [UInt8]) -> [Int] {
            var found: [Int] = []
            var offset = 0
            while offset + before.count <= text.count {
                guard text[offset] == before[0], text[offset...].starts(with: before) else {
                    offset += 1
                    continue
                }
                let next = SentenceTail.skipBlanks(text, from: offset + before.count)
                if text[next...].starts(with: after) { found.append(next) }
                offset += 1
            }
            return found
        }
    }
}
