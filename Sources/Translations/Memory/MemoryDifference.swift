package import SourceText

/// What has to change in one text to get the other, word by word: for people who revise a similar translation.
package struct MemoryDifference: Sendable {
    package struct Part: Sendable, Equatable {
        package enum Kind: Sendable {
            case same
            case removed
            case added
        }

        package var kind: Kind
        package var text: TextSlice
    }

    package private(set) var parts: [Part] = []

    /// Beyond this many pairs of words all of the old text is replaced by the new one.
    private static let largestTable = 1 << 20

    package init(from old: MemoryTokens, to new: MemoryTokens) {
        if old.text == new.text {
            parts = [Part(kind: .same, text: new.text)]
            return
        }
        let (m, n) = (old.tokens.count, new.tokens.count)
        guard m * n <= Self.largestTable else {
            parts = [Part(kind: .removed, text: old.text), Part(kind: .added, text: new.text)]
            return
        }
        /// The weight of the longest common sequence of what follows.
        var common = [Int](repeating: 0, count: (m + 1) * (n + 1))
        for i in stride(from: m - 1, through: 0, by: -1) {
            for j in stride(from: n - 1, through: 0, by: -1) {
                let (a, b) = (old.tokens[i], new.tokens[j])
                let isSame = a.exact == b.exact && a.kind == b.kind
                let skipped = max(common[(i + 1) * (n + 1) + j], common[i * (n + 1) + j + 1])
                common[i * (n + 1) + j] =
                    isSame ? max(skipped, common[(i + 1) * (n + 1) + j + 1] + a.weight) : skipped
            }
        }
        var (i, j) = (0, 0)
        var oldEnd = 0
        var newEnd = 0
        while i < m || j < n {
            let isSame =
                i < m && j < n && old.tokens[i].exact == new.tokens[j].exact && old.tokens[i].kind == new.tokens[j].kind
                && common[i * (n + 1) + j] == common[(i + 1) * (n + 1) + j + 1] + old.tokens[i].weight
            if isSame {
                add(.same, new.text, newEnd, new.tokens[j].range.end)
                oldEnd = old.tokens[i].range.end
                newEnd = new.tokens[j].range.end
                i += 1
                j += 1
            } else if i < m, j == n || common[(i + 1) * (n + 1) + j] >= common[i * (n + 1) + j + 1] {
                add(.removed, old.text, oldEnd, old.tokens[i].range.end)
                oldEnd = old.tokens[i].range.end
                i += 1
            } else {
                add(.added, new.text, newEnd, new.tokens[j].range.end)
                newEnd = new.tokens[j].range.end
                j += 1
            }
        }
    }

    private mutating func add(_ kind: Part.Kind, _ text: TextSlice, _ start: Int, _ end: Int) {
        let piece = text.bytes.dropFirst(start).prefix(end - start)
        // What is added between two removed words still reads best in one piece.
        if let index = parts.lastIndex(where: { $0.kind == kind || $0.kind == .same }), parts[index].kind == kind,
            kind != .same || index == parts.count - 1
        {
            parts[index].text = TextSlice(Array(parts[index].text.bytes) + piece)
        } else {
            parts.append(Part(kind: kind, text: TextSlice(piece)))
        }
    }

    /// `The [-old-]{+new+} text`, as word diffs are written everywhere.
    package var marked: String {
        parts.map { part in
            let text = part.text.description
            let core = text.drop { $0 == " " }
            let blanks = text.prefix(text.count - core.count)
            switch part.kind {
            case .same: return text
            case .removed: return "\(blanks)[-\(core)-]"
            case .added: return "\(blanks){+\(core)+}"
            }
        }.joined()
    }
}
