/// Finds the units of one side of a part that may hold a phrase: they have one of the words for each place of the
/// phrase, and where such words are common, side by side.
///
/// Chunk by chunk, so that a search which has found enough reads no more lists.
struct PhraseSearch {
    /// A word that may stand at a place of the phrase.
    struct Candidate {
        var text: [UInt8]
        var lists: WordLists
    }

    private let store: MemoryStore
    private let part: MemoryStore.Part
    private let side: Int
    private let places: [[Candidate]?]
    /// The places, those with the fewest units first.
    private let order: [Int]
    private var pairs: [[UInt8]: WordLists?] = [:]

    /// - Parameter places: for each place of the phrase the words that may stand there; nil where any may.
    init(_ store: MemoryStore, _ part: MemoryStore.Part, side: Int, places: [[Candidate]?]) {
        self.store = store
        self.part = part
        self.side = side
        self.places = places
        let counts = places.map { place in Self.count(of: place ?? []) }
        order = places.indices.filter { places[$0] != nil }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    }

    /// In how many units some words are, at most.
    static func count(of words: [Candidate]) -> Int { words.reduce(0) { $0 + $1.lists.word.count } }

    /// A place of the phrase in one chunk.
    private struct Place {
        var units: UnitSet
        /// The units of words that are not common.
        var rare: UnitSet
        var common: [[UInt8]] = []
        var hasRare = false
    }

    /// The units of a chunk in ascending order, counted from its first one.
    mutating func units(in chunk: Int) throws(SQLiteProblem) -> [Int] {
        let size = min(store.chunkSize, part.count - chunk * store.chunkSize)
        var found: [Int: Place] = [:]
        var units: UnitSet?
        for index in order {
            let place = try place(index, chunk, size)
            units = units?.intersection(place.units) ?? place.units
            if units?.isEmpty ?? true { return [] }
            found[index] = place
        }
        guard var units else { return [] }
        for index in places.indices.dropLast() {
            guard let first = found[index], let second = found[index + 1], !first.common.isEmpty, !second.common.isEmpty
            else { continue }
            units.formIntersection(try neighbours(first, second, chunk, size))
            if units.isEmpty { return [] }
        }
        return units.numbers
    }

    private func place(_ index: Int, _ chunk: Int, _ size: Int) throws(SQLiteProblem) -> Place {
        var place = Place(units: UnitSet(capacity: size), rare: UnitSet(capacity: size))
        for candidate in places[index] ?? [] {
            guard let list = try candidate.lists.list(in: chunk) else { continue }
            if WordPair.isCommon(PostingList.count(of: list), of: size) {
                place.common.append(candidate.text)
                place.units.formUnion(list)
            } else {
                place.hasRare = true
                place.rare.formUnion(list)
            }
        }
        if place.hasRare { place.units.formUnion(place.rare) }
        return place
    }

    /// The units in which words of both places may be side by side.
    private mutating func neighbours(
        _ first: Place, _ second: Place, _ chunk: Int, _ size: Int
    ) throws(SQLiteProblem) -> UnitSet {
        var units = UnitSet(capacity: size)
        if first.hasRare { units.formUnion(first.rare.intersection(second.units)) }
        if second.hasRare { units.formUnion(second.rare.intersection(first.units)) }
        for left in first.common {
            for right in second.common {
                if let list = try pair(WordPair.text(left, right))?.list(in: chunk) { units.formUnion(list) }
            }
        }
        return units
    }

    private mutating func pair(_ text: [UInt8]) throws(SQLiteProblem) -> WordLists? {
        if let known = pairs[text] { return known }
        let lists = try store.word(text, side: side, in: part).map { WordLists(store, $0) }
        pairs[text] = .some(lists)
        return lists
    }
}
