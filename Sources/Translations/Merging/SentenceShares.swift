import Locales
import MarkdownSyntax
import Segments
import SourceText

/// Divides an old translation among the parts that its source was split into.
struct SentenceShares {
    /// What one part gets.
    struct Share {
        /// The stretch of the old source that became this part.
        var previous: TextSlice
        /// The stretch of the old translation, empty if none can be told.
        var translation: TextSlice
        /// Whether sentence stands for sentence, so that the translation is as good as it was.
        var isSure: Bool
    }

    let source: LocaleTag
    let target: LocaleTag
    /// What is known of the two languages from other entries.
    let model: AlignmentModel

    /// The least probability that a translation divides at a place, for as many sentences on both sides and for others.
    private static let sureDivision = (equal: 0.5, other: 0.9)
    /// The least probability of a place that is shown to a person.
    private static let shownDivision = 0.3

    func shares(of translation: TextSlice, from old: TextSlice, among parts: [TextSlice]) -> [Share] {
        let oldBytes = Array(old.bytes)
        let bytes = Array(translation.bytes)
        let sentences = SentenceCutter(source).sentences(of: oldBytes)
        let translated = SentenceCutter(target).sentences(of: bytes)
        guard let runs = runs(of: sentences, in: oldBytes, among: parts), translated.count >= runs.count,
            let division = TranslationDivision(
                sentences.map { TextSlice(oldBytes[$0.range]) }, translated.map { TextSlice(bytes[$0.range]) },
                at: runs.dropLast().map(\.upperBound), model),
            division.probability >= Self.shownDivision
        else { return cutByLength(bytes, old, parts, translated) }
        let previous = runs.map {
            TextSlice(oldBytes[sentences[$0.lowerBound].start..<sentences[$0.upperBound - 1].end])
        }
        let texts = division.runs.map {
            TextSlice(bytes[translated[$0.lowerBound].start..<translated[$0.upperBound - 1].end])
        }
        let isEqual = sentences.count == translated.count && division.runs == runs
        let least = isEqual ? Self.sureDivision.equal : Self.sureDivision.other
        let isSure = division.probability >= least
        let answers = ShareMarks.answers(previous, texts)
        return parts.indices.map { index in
            let isWhole = ChangeClass.of(from: previous[index], to: parts[index]) <= .whitespace
            return Share(
                previous: previous[index], translation: texts[index], isSure: isSure && isWhole && answers[index])
        }
    }

    /// The sentences of the old source that became each part, in order; nil if a part begins within a sentence.
    private func runs(of sentences: [ByteRange], in old: [UInt8], among parts: [TextSlice]) -> [Range<Int>]? {
        guard sentences.count >= parts.count else { return nil }
        let bags = parts.map { WordBag($0) }
        var runs: [Range<Int>] = []
        var start = 0
        for (index, bag) in bags.enumerated() {
            var end = start
            let last = index == bags.count - 1
            while end < sentences.count {
                let sentence = WordBag(TextSlice(old[sentences[end].range]))
                let here = sentence.sharedCount(with: bag)
                let there = last ? 0 : sentence.sharedCount(with: bags[index + 1])
                guard last || here > there || (here == there && end == start) else { break }
                end += 1
            }
            if end == start { return nil }
            runs.append(start..<end)
            start = end
        }
        return start == sentences.count ? runs : nil
    }

    /// Cuts the translation at the sentence or clause that is nearest to each part's share of the old source.
    ///
    /// What cannot be cut goes to the largest part as a whole.
    private func cutByLength(
        _ bytes: [UInt8], _ old: TextSlice, _ parts: [TextSlice], _ translated: [ByteRange]
    ) -> [Share] {
        let total = parts.reduce(0) { $0 + $1.count }
        let places = translated.count >= parts.count ? translated.dropLast().map(\.end) : clauseEnds(bytes)
        var cuts = [0]
        var sum = 0
        for part in parts.dropLast() {
            sum += part.count
            let wanted = bytes.count * sum / max(total, 1)
            let nearest = places.filter { $0 > cuts.last ?? 0 }.min { abs($0 - wanted) < abs($1 - wanted) }
            if let nearest, abs(nearest - wanted) * 4 <= bytes.count { cuts.append(nearest) }
        }
        cuts.append(bytes.count)
        if cuts.count == parts.count + 1 {
            return zip(cuts, cuts.dropFirst()).map { start, end in
                let share = ByteRange(start, end).trimmed(in: bytes)
                return Share(previous: old, translation: TextSlice(bytes[share.range]), isSure: false)
            }
        }
        let largest = parts.indices.max { parts[$0].count < parts[$1].count }
        return parts.indices.map { index in
            Share(previous: old, translation: index == largest ? TextSlice(bytes) : .empty, isSure: false)
        }
    }

    /// The ends of clauses: behind a comma, semicolon, colon or dash, of the East and of Arabic too.
    ///
    /// Not within code, links and emphasis, nor where no blank follows a mark that is used in names and numbers too.
    private func clauseEnds(_ bytes: [UInt8]) -> [Int] {
        let spans = SegmentSyntax.markdown.spans(in: bytes).map(\.range)
        return TextToken.tokens(of: bytes).filter { token in
            guard token.kind == .mark, ",;:—–，；：、،؛".contains(token.text) else { return false }
            let end = token.range.end
            if ",;:".contains(token.text), end < bytes.count, !ASCII.isWhitespace(bytes[end]) { return false }
            return !spans.contains { $0.start < end && end < $0.end }
        }.map(\.range.end)
    }
}
