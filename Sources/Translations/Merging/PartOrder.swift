import SourceText

/// In which order a text says what each of its parts says.
enum PartOrder {
    /// The parts in the order of the whole; a part without a word that stands there once stays behind the one before
    /// it.
    static func sorted<Part>(_ parts: [Part], in whole: TextSlice, text: (Part) -> TextSlice) -> [Part] {
        var places: [UInt32: Int] = [:]
        for (place, word) in WordBag.sequence(of: whole).enumerated() {
            // A word that stands there twice tells nothing.
            places[word] = places[word] == nil ? place : -1
        }
        var last = -1.0
        let middles = parts.map { part -> Double in
            let known = WordBag.sequence(of: text(part)).compactMap { places[$0] }.filter { $0 >= 0 }
            if !known.isEmpty { last = Double(known.reduce(0, +)) / Double(known.count) }
            return last
        }
        let order = parts.indices.sorted { (middles[$0], $0) < (middles[$1], $1) }
        return order.map { parts[$0] }
    }

    /// Whether the whole says what its parts say one after the other, whatever the order: a word that was taken from
    /// the middle of a sentence is no part of it.
    ///
    /// Of the words that stand once in the whole, and in one part only, as many may stand elsewhere as a fifth of the
    /// shorter of two neighbours.
    static func isInTurn(_ parts: [TextSlice], in whole: TextSlice) -> Bool {
        let sequences = parts.map { WordBag.sequence(of: $0) }
        var owners: [UInt32: Int] = [:]
        for (part, words) in sequences.enumerated() {
            for word in Set(words) { owners[word] = owners[word] == nil ? part : -1 }
        }
        let words = WordBag.sequence(of: whole)
        let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
        let known = words.filter { counts[$0] == 1 }.compactMap { owners[$0] }.filter { $0 >= 0 }
        var places: [[Int]] = Array(repeating: [], count: parts.count)
        for (place, owner) in known.enumerated() { places[owner].append(place) }
        let runs = places.filter { !$0.isEmpty }.sorted { $0.reduce(0, +) * $1.count < $1.reduce(0, +) * $0.count }
        return zip(runs, runs.dropFirst()).allSatisfy(standApart)
    }

    /// Whether a place parts two runs of places, both ascending, but for a fifth of the shorter one.
    private static func standApart(_ left: [Int], _ right: [Int]) -> Bool {
        let most = min(left.count, right.count) / 5
        // Cut behind none of the left, then behind one more each time.
        var rightBefore = 0
        for leftBefore in 0...left.count {
            let cut = leftBefore == 0 ? -1 : left[leftBefore - 1]
            while rightBefore < right.count, right[rightBefore] < cut { rightBefore += 1 }
            if left.count - leftBefore <= most, rightBefore <= most { return true }
        }
        return false
    }
}
