import Diagnostics
import SourceText

/// How the pieces of one kind differ between a source and its translation; order does not count.
struct MarkupDifference {
    /// Pieces of the source that the translation has no like of.
    var lost: [MarkupPiece] = []
    /// Pieces of the translation that the source has no like of.
    var added: [MarkupPiece] = []

    init(_ source: [MarkupPiece], _ target: [MarkupPiece]) {
        if source.count == target.count, zip(source, target).allSatisfy({ $0.hash == $1.hash }) { return }
        var open: [UInt64: Int] = [:]
        for piece in target { open[piece.hash, default: 0] += 1 }
        for piece in source {
            if let count = open[piece.hash], count > 0 { open[piece.hash] = count - 1 } else { lost.append(piece) }
        }
        // The last ones are those that are too many.
        for piece in target.reversed() {
            if let count = open[piece.hash], count > 0 {
                open[piece.hash] = count - 1
                added.append(piece)
            }
        }
        added.reverse()
    }

    var isEmpty: Bool { lost.isEmpty && added.isEmpty }

    /// Takes away what another kind explains: a link that became a bare address.
    mutating func settle(with other: inout MarkupDifference) {
        Self.settle(&lost, &other.added)
        Self.settle(&added, &other.lost)
    }

    private static func settle(_ one: inout [MarkupPiece], _ two: inout [MarkupPiece]) {
        one.removeAll { piece in
            guard let index = two.firstIndex(where: { $0.hash == piece.hash }) else { return false }
            two.remove(at: index)
            return true
        }
    }

    /// Each lost piece with the added one that it seems to have become, in order; removes both.
    ///
    /// As many lost as added ones are taken in their order, otherwise those that look alike.
    mutating func takeChanges(
        _ source: CheckedText, _ target: CheckedText
    ) -> [(source: MarkupPiece, target: MarkupPiece)] {
        guard !lost.isEmpty, !added.isEmpty else { return [] }
        if lost.count == added.count {
            defer { (lost, added) = ([], []) }
            return Array(zip(lost, added))
        }
        // All are compared with all.
        if lost.count * added.count > 1_000 { return [] }
        var changes: [(source: MarkupPiece, target: MarkupPiece)] = []
        added.removeAll { piece in
            let bytes = target.bytes[piece.range.range]
            let likeness = lost.map { Likeness.share(source.bytes[$0.range.range], bytes) }
            guard let best = likeness.max(), best >= 0.6, let index = likeness.firstIndex(of: best) else {
                return false
            }
            changes.append((lost.remove(at: index), piece))
            return true
        }
        return changes
    }
}

/// How much of two byte strings is the same from their beginnings and from their ends.
enum Likeness {
    /// Whether one is the other with a letter changed, lost, added or swapped with its neighbour.
    static func isTypo(_ one: ArraySlice<UInt8>, for two: ArraySlice<UInt8>) -> Bool {
        guard abs(one.count - two.count) <= 1, one.count > 1, one.allSatisfy({ $0 < 0x80 }) else { return false }
        let longest = max(one.count, two.count)
        let differing = longest - Int(share(one, two) * Double(longest) + 0.5)
        if differing <= 1 { return true }
        return differing == 2 && one.count == two.count && one.sorted() == two.sorted()
    }

    /// Whether up to three letters of one are others, lost or added at one place.
    static func isSlip(_ one: ArraySlice<UInt8>, for two: ArraySlice<UInt8>) -> Bool {
        let longest = max(one.count, two.count)
        return longest - Int(share(one, two) * Double(longest) + 0.5) <= 3
    }

    static func share(_ one: ArraySlice<UInt8>, _ two: ArraySlice<UInt8>) -> Double {
        let longest = max(one.count, two.count)
        if longest == 0 { return 1 }
        var head = 0
        for (left, right) in zip(one, two) {
            if left != right { break }
            head += 1
        }
        var tail = 0
        for (left, right) in zip(one.reversed(), two.reversed()) {
            if left != right || head + tail >= min(one.count, two.count) { break }
            tail += 1
        }
        return Double(head + tail) / Double(longest)
    }
}

extension TranslationPair {
    /// How the pieces of a kind differ; nil where neither text has one, or both have the same.
    ///
    /// Of each the first hundred: rules compare all with all, and who lost a hundred links sees it by the first.
    func difference(in kind: MarkupPiece.Kind) -> MarkupDifference? {
        let (source, target) = (source.codes, target.codes)
        guard !source.kinds.union(target.kinds).isDisjoint(with: MarkupPiece.Kinds(kind)) else { return nil }
        var difference = MarkupDifference(source.pieces(of: kind), target.pieces(of: kind))
        difference.lost.removeSubrange(min(100, difference.lost.count)...)
        difference.added.removeSubrange(min(100, difference.added.count)...)
        return difference.isEmpty ? nil : difference
    }

    /// Findings for what a translation changed, lost and made up, in this order.
    ///
    /// - Parameters:
    ///   - noun: What a piece is called, with a small letter: "code span".
    ///   - isAlwaysFixed: Whether copying the source's piece over any other is right, and not over a damaged one only.
    func findings(
        _ difference: MarkupDifference, _ noun: String, help: String, severity: Severity? = nil,
        isAlwaysFixed: Bool = false
    ) -> [Finding] {
        var difference = difference
        let article = "aeiou".contains(noun.prefix(1)) ? "An" : "A"
        let changes = difference.takeChanges(source, target).map { change in
            let wanted = source.text(change.source.range)
            // Another destination may be meant, and then it is what the text says.
            let isFixed =
                isAlwaysFixed
                || DamagedSpelling.isDamaged(
                    target.bytes[change.target.range.range], of: source.bytes[change.source.range.range])
            return Finding(
                "\(article) \(noun) was changed",
                evidence: "\"\(target.text(change.target.range))\", in the source \"\(wanted)\"", help: help,
                range: change.target.range, severity: severity,
                fix: isFixed ? [TextEdit(change.target.range, wanted)] : [])
        }
        let lost = difference.lost.map {
            Finding(
                "\(article) \(noun) of the source is missing",
                evidence: "\"\(source.text($0.range))\" of the source is not here",
                help: help, severity: severity)
        }
        let added = difference.added.map {
            Finding(
                "\(article) \(noun) that the source does not have",
                evidence: "\"\(target.text($0.range))\" is not in the source", help: help, range: $0.range,
                severity: severity)
        }
        return changes + lost + added
    }
}
