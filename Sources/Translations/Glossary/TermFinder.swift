import Locales
import Segments
import SourceText

/// A term that was found in a text.
struct TermHit: Equatable {
    /// What the term was added as.
    var id: Int
    var range: ByteRange
}

/// Finds many terms of one language in texts.
///
/// Where words have spaces between them, terms are looked up by the hash of their first word, so that a text costs
/// one look-up a word however many terms there are; elsewhere (Japanese, Chinese) by their first letter. A word of a
/// text is the same as a word of a term if their 64-bit hashes are.
struct TermFinder: Sendable {
    private struct Pattern: Sendable {
        var id: Int
        var match: TermMatch
        var words: [UInt64]
        /// The bytes of a term that holds more than words, such as `C++`, and where its first word begins in them.
        var literal: [UInt8]?
        var lead = 0
    }

    private struct Key: Hashable, Sendable {
        var match: TermMatch
        var hash: UInt64
    }

    private let stemmer: TermStemmer
    private let usesSpaces: Bool
    private var patterns: [Pattern] = []
    private var byFirstWord: [Key: [Int]] = [:]
    private var matches: [TermMatch] = []
    private var substrings = TermTrie()

    init(_ language: LocaleTag) {
        stemmer = TermStemmer(language)
        usesSpaces = language.usesSpaces
    }

    var isEmpty: Bool { patterns.isEmpty && substrings.isEmpty }

    mutating func add(_ text: String, match: TermMatch, isCaseSensitive: Bool, id: Int) {
        // Inflections of a name in its own case are its listed forms.
        let match = isCaseSensitive ? TermMatch.exact : match
        let bytes = Array(text.utf8)
        guard usesSpaces else {
            substrings.insert(bytes, isExact: match == .exact, id: id)
            return
        }
        let words = bytes.withUnsafeBufferPointer { TermWords($0, stemmer: stemmer).words }
        guard let first = words.first, let last = words.last else { return }
        var pattern = Pattern(id: id, match: match, words: words.map { $0.hash(match) })
        if first.range.start > 0 || last.range.end < bytes.count || !Self.hasPlainGaps(bytes, words) {
            pattern.literal = bytes
            pattern.lead = first.range.start
        }
        let key = Key(match: match, hash: first.hash(match))
        byFirstWord[key, default: []].append(patterns.count)
        patterns.append(pattern)
        if !matches.contains(match) { matches.append(match) }
    }

    /// The terms in a text, longest first where they overlap, in the order of their places.
    ///
    /// Two terms may have the same place, one inside of another or across its end is left out.
    func hits(in text: TextSlice, codes: () -> [InlineCode]) -> [TermHit] {
        let found = allHits(in: text, codes: codes)
        return found.count < 2 ? found : Self.longest(found)
    }

    /// The same with all terms that overlap, in no special order.
    func allHits(in text: TextSlice, codes: () -> [InlineCode]) -> [TermHit] {
        if isEmpty { return [] }
        return text.bytes.withUnsafeBufferPointer { bytes in
            usesSpaces ? wordHits(bytes, codes) : substrings.hits(bytes, codes)
        }
    }

    private static func longest(_ hits: [TermHit]) -> [TermHit] {
        var kept: [TermHit] = []
        for hit in hits.sorted(by: { ($1.range.count, $0.range.start) < ($0.range.count, $1.range.start) }) {
            let isApart = kept.allSatisfy { other in
                other.range == hit.range || other.range.end <= hit.range.start || hit.range.end <= other.range.start
            }
            if isApart, !kept.contains(hit) { kept.append(hit) }
        }
        return kept.sorted { ($0.range.start, $0.id) < ($1.range.start, $1.id) }
    }

    // MARK: Words

    private func wordHits(_ bytes: UnsafeBufferPointer<UInt8>, _ codes: () -> [InlineCode]) -> [TermHit] {
        let words = TermWords(bytes, stemmer: stemmer).words
        var markup: TermMarkup?
        var hits: [TermHit] = []
        for (index, word) in words.enumerated() {
            for match in matches {
                guard let candidates = byFirstWord[Key(match: match, hash: word.hash(match))] else { continue }
                let known = markup ?? TermMarkup(codes())
                markup = known
                for candidate in candidates {
                    if let hit = hit(of: patterns[candidate], at: index, words, bytes, known) { hits.append(hit) }
                }
            }
        }
        return hits
    }

    private func hit(
        of pattern: Pattern, at index: Int, _ words: [TermWords.Word], _ bytes: UnsafeBufferPointer<UInt8>,
        _ markup: TermMarkup
    ) -> TermHit? {
        if markup.covers(words[index].range) { return nil }
        if let literal = pattern.literal {
            let start = words[index].range.start - pattern.lead
            let range = ByteRange(start, start + literal.count)
            guard start >= 0, range.end <= bytes.count, !markup.covers(range) else { return nil }
            for (offset, byte) in literal.enumerated() {
                let other = bytes[start + offset]
                let isEqual =
                    pattern.match == .exact ? byte == other : ASCII.lowercased(byte) == ASCII.lowercased(other)
                if !isEqual { return nil }
            }
            // The term must not end in the middle of a word.
            let endsInWord = words.contains { $0.range.start < range.end && range.end < $0.range.end }
            return endsInWord ? nil : TermHit(id: pattern.id, range: range)
        }
        var last = index
        for hash in pattern.words.dropFirst() {
            var next = last + 1
            while next < words.count, markup.isTransparent(words[next].range) { next += 1 }
            guard next < words.count, words[next].hash(pattern.match) == hash, !markup.covers(words[next].range),
                markup.joins(bytes, ByteRange(words[last].range.end, words[next].range.start))
            else { return nil }
            last = next
        }
        return TermHit(id: pattern.id, range: ByteRange(words[index].range.start, words[last].range.end))
    }

    /// Whether only spaces, hyphens and apostrophes stand between the words.
    private static func hasPlainGaps(_ bytes: [UInt8], _ words: [TermWords.Word]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            zip(words, words.dropFirst()).allSatisfy { left, right in
                TermMarkup([]).joins(bytes, ByteRange(left.range.end, right.range.start))
            }
        }
    }
}
