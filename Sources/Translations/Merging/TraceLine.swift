import SourceText

/// A `#.` line in which a tool tells what it did to an entry; merges keep it as long as it is true.
enum TraceLine {
    /// What changed in the source of a stale entry.
    ///
    /// `changed (number): Open at [-02:00-]{+03:00+}.`
    static let changed = "changed ("
    /// An edit that the translation followed.
    ///
    /// `carried (link): …`
    static let carried = "carried ("
    /// Where a translation was taken from.
    ///
    /// `from: guides/bread`
    static let from = "from: "

    /// How an adopted translation covers its source.
    ///
    /// `adopted: covers the next sentence too`
    static let adopted = "adopted: "

    /// A translation that was in doubt before its source changed: when that source comes back, it still is.
    static let doubted = "unsure: the translation was to be looked at before the source changed"

    private static let longest = 600

    /// `label` is ``changed`` or ``carried``.
    static func text(_ label: String, _ change: ChangeClass, from old: TextSlice, to new: TextSlice) -> TextSlice {
        let words = WordDiff(from: old, to: new)
        // A merge or split whose parts stayed as they were has nothing to show.
        guard words.parts.contains(where: { $0.kind != .same }) else {
            return TextSlice(Array("\(label)\(change.rawValue))".utf8))
        }
        var diff = words.shortened.text
        if diff.utf8.count > longest {
            while diff.utf8.count > longest { diff.removeLast() }
            diff += "…"
        }
        let line = "\(label)\(change.rawValue)): \(diff)"
        return TextSlice(line.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 })
    }

    /// Whether a line tells where the translation comes from, and so is untrue of another one.
    static func tellsOfTranslation(_ line: ArraySlice<UInt8>) -> Bool {
        [carried, from, adopted].contains { line.starts(with: $0.utf8) }
    }

    /// Whether a line says why the translation is stale, and so is untrue of one that is confirmed.
    static func tellsOfDoubt(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: changed.utf8) || line.elementsEqual(doubted.utf8)
    }

    static func isTrace(_ line: ArraySlice<UInt8>) -> Bool { isKept(line, isStale: true) }

    /// Whether a line stays in an entry whose source stays: what changed, until the translation is confirmed.
    static func isKept(_ line: ArraySlice<UInt8>, isStale: Bool) -> Bool {
        switch line.first {
        case UInt8(ascii: "a"): line.starts(with: adopted.utf8)
        case UInt8(ascii: "f"): line.starts(with: from.utf8)
        case UInt8(ascii: "u"): isStale && tellsOfDoubt(line)
        case UInt8(ascii: "c"): line.starts(with: carried.utf8) || (isStale && tellsOfDoubt(line))
        default: false
        }
    }
}
