package import SourceText

/// The words of two texts, side by side: what stayed, what went, what came.
package struct WordDiff: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case same
        case removed
        case added
    }

    package struct Part: Equatable, Sendable {
        package var kind: Kind
        package var text: String

        package init(kind: Kind, text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// In order; no two neighbours are of one kind.
    package private(set) var parts: [Part] = []

    /// The most cells of the table of common words; texts that differ in more are shown whole.
    private static let largestTable = 1 << 20

    package init(from old: TextSlice, to new: TextSlice) {
        let (old, new) = (Self.tokens(old.description), Self.tokens(new.description))
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        add(.same, old[..<prefix])
        let (a, b) = (old[prefix..<(old.count - suffix)], new[prefix..<(new.count - suffix)])
        if a.isEmpty || b.isEmpty || (a.count + 1) * (b.count + 1) > Self.largestTable {
            add(.removed, a)
            add(.added, b)
        } else {
            align(Array(a), Array(b))
        }
        add(.same, old[(old.count - suffix)...])
    }

    /// The diff as plain text.
    ///
    /// `We walk at [-2:00-] {+3:00+} every day.`
    package var text: String {
        parts.map { part in
            switch part.kind {
            case .same: part.text
            case .removed: "[-\(part.text)-]"
            case .added: "{+\(part.text)+}"
            }
        }.joined()
    }

    /// Words, blanks and single marks; a letter of Chinese or Japanese is a word of its own.
    private static func tokens(_ text: String) -> [Substring] {
        var tokens: [Substring] = []
        var start = text.startIndex
        var last: Character?
        for index in text.indices {
            let character = text[index]
            let next = text.index(after: index)
            if let last,
                !joins(
                    last, character, before: next < text.endIndex ? text[next] : nil,
                    isWithin: start < text.index(before: index))
            {
                tokens.append(text[start..<index])
                start = index
            }
            last = character
        }
        if start < text.endIndex { tokens.append(text[start...]) }
        return tokens
    }

    private static func joins(_ left: Character, _ right: Character, before next: Character?, isWithin: Bool) -> Bool {
        if left.isWhitespace { return right.isWhitespace }
        guard let a = left.unicodeScalars.first?.value, let b = right.unicodeScalars.first?.value else { return false }
        if (0x2E80...0xD7FF).contains(a) || (0x2E80...0xD7FF).contains(b) { return false }
        // A mark that begins a token is no part of the word behind it.
        let leftIsWord = left.isLetter || left.isNumber || (".,:'’".contains(left) && isWithin)
        let rightIsWord = right.isLetter || right.isNumber
        // A mark inside of a number or a word belongs to it: 2:00, don't.
        if leftIsWord && rightIsWord { return true }
        guard left.isLetter || left.isNumber, let next, ".,:'’".contains(right) else { return false }
        return (left.isNumber && next.isNumber) || ("'’".contains(right) && next.isLetter)
    }

    /// Longest common subsequence.
    private mutating func align(_ a: [Substring], _ b: [Substring]) {
        let width = b.count + 1
        var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
        for i in stride(from: a.count - 1, through: 0, by: -1) {
            for j in stride(from: b.count - 1, through: 0, by: -1) {
                lengths[i * width + j] =
                    a[i] == b[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                add(.same, a[i...i])
                i += 1
                j += 1
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                add(.removed, a[i...i])
                i += 1
            } else {
                add(.added, b[j...j])
                j += 1
            }
        }
        add(.removed, a[i...])
        add(.added, b[j...])
    }

    private mutating func add(_ kind: Kind, _ tokens: ArraySlice<Substring>) {
        if tokens.isEmpty { return }
        let text = tokens.joined()
        if parts.last?.kind == kind {
            parts[parts.count - 1].text += text
        } else {
            parts.append(Part(kind: kind, text: text))
        }
    }
}
