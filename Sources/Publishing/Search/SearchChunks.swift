/// The words of an index in files of some sixteen kilobytes, in the order of their folded stems.
///
/// A file is a length, that many bytes of text, and the documents of each form in the order of the text. The text has
/// a line for each stem: how much of the stem before it it shares, the rest of it, and its forms, each as the number
/// of letters to drop from the stem and what follows instead. `0walk 0 0ing 0ed`: walk, walking, walked. A stem that
/// is its only form stands alone. After an empty line come forms whose stem is in another file: `form stem`.
struct SearchChunks {
    struct Chunk {
        /// The first folded word that the file may hold; empty for the first file.
        let start: String
        let bytes: [UInt8]
    }

    private(set) var chunks: [Chunk] = []

    /// A file is ended before a group of forms that would make it longer.
    private static let size = 16 << 10

    private let builder: SearchIndexBuilder
    private let postings: [UInt8]
    private let postingEnds: [Int]
    private var folded: [[UInt8]] = []
    /// The forms of all stems, stem by stem, each in the order in which the documents have them.
    private var ordered: [Int]
    private var formStarts: [Int]

    init(_ builder: SearchIndexBuilder) {
        self.builder = builder
        (postings, postingEnds) = builder.postingLists()
        formStarts = Array(repeating: 0, count: builder.stems.count + 1)
        for stem in builder.stemOfForm { formStarts[Int(stem) + 1] += 1 }
        for stem in 0..<builder.stems.count { formStarts[stem + 1] += formStarts[stem] }
        ordered = Array(repeating: 0, count: builder.stemOfForm.count)
        var next = formStarts
        for (form, stem) in builder.stemOfForm.enumerated() {
            ordered[next[Int(stem)]] = form
            next[Int(stem)] += 1
        }
        folded = (0..<builder.stems.count).map { LetterFolding.folded(builder.stems.bytes(of: $0)) }
        let order = sortedStems()
        let groups = divided(order)
        let starts = groups.map { start(of: $0.lowerBound, in: order) }
        let aliases = aliases(groups, order, starts)
        for (number, group) in groups.enumerated() {
            let bytes = bytes(of: order[group], aliases: aliases[number])
            chunks.append(Chunk(start: String(decoding: starts[number], as: UTF8.self), bytes: bytes))
        }
    }

    /// By the first eight bytes as a number, which decides nearly always, then by all.
    private func sortedStems() -> [Int] {
        var keys = folded.enumerated().map { index, word in
            var key: UInt64 = 0
            for offset in 0..<8 { key = key << 8 | UInt64(offset < word.count ? word[offset] : 0) }
            return (key: key, index: index)
        }
        keys.sort { left, right in
            if left.key != right.key { return left.key < right.key }
            let (a, b) = (folded[left.index], folded[right.index])
            if a != b { return a.precedes(b) }
            return builder.stems.bytes(of: left.index).lexicographicallyPrecedes(builder.stems.bytes(of: right.index))
        }
        return keys.map(\.index)
    }

    /// Ranges of `order` that become a file each, cut where the first three letters change unless one grows too long.
    private func divided(_ order: [Int]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        var size = 0
        for index in order.indices {
            let added = self.size(of: order[index])
            if size + added > Self.size, index > start, folded[order[index]] != folded[order[index - 1]] {
                let changes = beginning(folded[order[index]]) != beginning(folded[order[index - 1]])
                if changes || size + added > Self.size * 3 / 2 {
                    groups.append(start..<index)
                    start = index
                    size = 0
                }
            }
            size += added
        }
        if start < order.count { groups.append(start..<order.count) }
        return groups
    }

    private func beginning(_ word: [UInt8]) -> ArraySlice<UInt8> { word.prefix((word.first ?? 0) < 0x80 ? 3 : 6) }

    private func forms(of stem: Int) -> ArraySlice<Int> { ordered[formStarts[stem]..<formStarts[stem + 1]] }

    private func size(of stem: Int) -> Int {
        forms(of: stem).reduce(builder.stems.length(of: stem)) { $0 + 5 + postingRange($1).count }
    }

    private func postingRange(_ form: Int) -> Range<Int> { (form == 0 ? 0 : postingEnds[form - 1])..<postingEnds[form] }

    /// The shortest beginning of the first stem that the stem before it lies below.
    private func start(of index: Int, in order: [Int]) -> [UInt8] {
        if index == 0 { return [] }
        let word = folded[order[index]]
        let common = zip(word, folded[order[index - 1]]).prefix { $0 == $1 }.count
        var end = min(word.count, common + 1)
        while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
        return Array(word[..<end])
    }

    /// For each file the forms that would be looked for there and are elsewhere with their stem.
    private func aliases(_ groups: [Range<Int>], _ order: [Int], _ starts: [[UInt8]]) -> [[(form: Int, stem: Int)]] {
        var aliases: [[(form: Int, stem: Int)]] = Array(repeating: [], count: groups.count)
        if groups.count < 2 { return aliases }
        for (number, group) in groups.enumerated() {
            let low = starts[number]
            let high: [UInt8]? = number + 1 < starts.count ? starts[number + 1] : nil
            for stem in order[group] {
                for form in forms(of: stem) {
                    let word = LetterFolding.folded(builder.forms.bytes(of: form))
                    if !word.precedes(low), high.map(word.precedes) ?? true { continue }
                    let place = starts.partitioningIndex { word.precedes($0) } - 1
                    aliases[max(0, place)].append((form, stem))
                }
            }
        }
        return aliases
    }

    private func bytes(of stems: ArraySlice<Int>, aliases: [(form: Int, stem: Int)]) -> [UInt8] {
        var text: [UInt8] = []
        var lists: [UInt8] = []
        var before: ArraySlice<UInt8> = []
        for stem in stems {
            let word = builder.stems.bytes(of: stem)
            let (shared, letters) = common(before, word)
            text.append(SearchIndexFiles.digits[letters])
            text += word.dropFirst(shared)
            let own = forms(of: stem)
            let isAlone = own.count == 1 && own.allSatisfy { builder.forms.bytes(of: $0) == word }
            for form in own {
                if !isAlone { append(builder.forms.bytes(of: form), after: word, to: &text) }
                let range = postingRange(form)
                Varint.append(range.count, to: &lists)
                lists += postings[range]
            }
            text.append(UInt8(ascii: "\n"))
            before = word
        }
        if !aliases.isEmpty { text.append(UInt8(ascii: "\n")) }
        for (form, stem) in aliases {
            text += builder.forms.bytes(of: form)
            text.append(UInt8(ascii: " "))
            text += builder.stems.bytes(of: stem)
            text.append(UInt8(ascii: "\n"))
        }
        var output: [UInt8] = []
        output.reserveCapacity(text.count + lists.count + 4)
        Varint.append(text.count, to: &output)
        return output + text + lists
    }

    /// A form as what differs from its stem.
    private func append(_ form: ArraySlice<UInt8>, after stem: ArraySlice<UInt8>, to text: inout [UInt8]) {
        let (shared, _) = common(stem, form)
        let dropped = stem.dropFirst(shared).count { $0 & 0xC0 != 0x80 }
        text.append(UInt8(ascii: " "))
        // No word has 35 letters after its stem parts from it; if one had, its form would be written in full.
        if dropped < 35 {
            text.append(SearchIndexFiles.digits[dropped])
            text += form.dropFirst(shared)
        } else {
            text.append(SearchIndexFiles.digits[35])
            text += form
        }
    }

    /// The beginning that two words share, up to 34 letters: in bytes and in letters.
    private func common(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> (bytes: Int, letters: Int) {
        var length = 0
        var letters = 0
        var whole = 0
        var (i, j) = (a.startIndex, b.startIndex)
        while i < a.endIndex, j < b.endIndex, a[i] == b[j], letters < 34 {
            length += 1
            i += 1
            j += 1
            // A letter is shared if it ends here in both.
            let endsInA = i == a.endIndex || a[i] & 0xC0 != 0x80
            let endsInB = j == b.endIndex || b[j] & 0xC0 != 0x80
            if endsInA, endsInB {
                letters += 1
                whole = length
            }
        }
        return (whole, letters)
    }
}

extension [UInt8] {
    /// Whether the bytes come before others in the order of a dictionary.
    @inline(__always)
    fileprivate func precedes(_ other: [UInt8]) -> Bool {
        withUnsafeBufferPointer { a in
            other.withUnsafeBufferPointer { b in
                let common = Swift.min(a.count, b.count)
                for index in 0..<common where a[index] != b[index] { return a[index] < b[index] }
                return a.count < b.count
            }
        }
    }
}

extension Array {
    /// The first index whose element `isAfter`; the elements before it are not.
    fileprivate func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
