import Locales
import SourceText
import Translations

extension MemoryStore {
    /// So many steps along the lists of frequent words; the rarest three are always read whole.
    private static let stepLimit = 400_000
    private static let candidateLimit = 200

    /// A word of one side of a part; `count` units have it.
    struct Word {
        var id: Int
        var count: Int
    }

    // MARK: Exact and similar

    /// The units of exactly this source.
    func exactUnits(of source: TextSlice, in part: Part) throws(SQLiteProblem) -> [MemoryUnit] {
        let statement = try prepared(
            """
            SELECT source, translation, context, previous, next FROM unit INDEXED BY unit_hash
            WHERE part = ?1 AND hash = ?2 AND source = ?3 ORDER BY number LIMIT 1000
            """)
        try statement.bind(
            .integer(part.id), .integer(Int(bitPattern: UInt(source.fingerprint))), .text(source.bytes))
        var units: [MemoryUnit] = []
        while try statement.step() { units.append(unit(statement, part)) }
        return units
    }

    /// The units whose source has this fingerprint.
    func units(hash: UInt64, in part: Part) throws(SQLiteProblem) -> [MemoryUnit] {
        let statement = try prepared(
            """
            SELECT source, translation, context, previous, next FROM unit INDEXED BY unit_hash
            WHERE part = ?1 AND hash = ?2 ORDER BY number LIMIT 1000
            """)
        try statement.bind(.integer(part.id), .integer(Int(bitPattern: UInt(hash))))
        var units: [MemoryUnit] = []
        while try statement.step() { units.append(unit(statement, part)) }
        return units
    }

    /// The units whose source is like a text, in no order; those below `least` are left out.
    func matches(of text: TextSlice, in part: Part, least: Int) throws(SQLiteProblem) -> [MemoryMatch] {
        let tokens = MemoryTokens(text)
        var found = try exactUnits(of: text, in: part).map { MemoryMatch(unit: $0, score: 100) }
        let select = try prepared(
            "SELECT source, translation, context, previous, next FROM unit WHERE part = ?1 AND number = ?2")
        for number in try candidates(tokens, in: part) {
            try select.bind(.integer(part.id), .integer(number))
            guard try select.step() else { continue }
            let isNear = select.withBytes(0) { MemorySimilarity.bound(text.count, $0.count) >= least }
            if isNear {
                let unit = unit(select, part)
                let score = unit.source == text ? 0 : MemorySimilarity.score(tokens, MemoryTokens(unit.source))
                if score >= least { found.append(MemoryMatch(unit: unit, score: score)) }
            }
            while try select.step() {}
        }
        return found
    }

    func unit(_ row: SQLiteStatement, _ part: Part) -> MemoryUnit {
        MemoryUnit(
            source: row.text(0), translation: row.text(1), context: row.optionalText(2), previous: row.optionalText(3),
            next: row.optionalText(4), origin: part.memory)
    }

    private func candidates(_ tokens: MemoryTokens, in part: Part) throws(SQLiteProblem) -> [Int] {
        let features = MemoryFeatures(tokens).texts
        var words: [Word] = []
        for feature in features {
            if let word = try word(feature, side: 0, in: part) { words.append(word) }
        }
        words.sort { $0.count < $1.count }
        var steps = 0
        var shared = [Float](repeating: 0, count: part.count)
        for (index, word) in words.enumerated() where index < 3 || steps + word.count <= Self.stepLimit {
            steps += word.count
            let rarity = Float(MemoryIndex.rarity(word.count, of: part.count))
            try forEachList(of: word) { base, list in
                shared.withUnsafeMutableBufferPointer { shared in
                    PostingList.forEach(in: list) { number in
                        if number < shared.count - base { shared[base + number] += rarity }
                    }
                }
            }
        }
        return best(shared, try sizes(of: part), features.count)
    }

    /// The units that share the most, those of a length like the text's first.
    private func best(_ shared: [Float], _ sizes: [UInt8], _ count: Int) -> [Int] {
        /// What a unit's number of words takes away.
        let balance = (0...255).map { size in
            0.25 + 0.75 * Float(min(size, count)) / Float(max(size, count, 1))
        }
        var found: [(unit: Int, value: Float)] = []
        var least: Float = 0
        for (unit, value) in shared.enumerated() where value > least {
            let weighed = value * balance[Int(unit < sizes.count ? sizes[unit] : 0)]
            guard weighed > least else { continue }
            found.append((unit, weighed))
            if found.count >= 4 * Self.candidateLimit {
                found.sort { $0.value > $1.value }
                found.removeSubrange(Self.candidateLimit...)
                least = found[found.count - 1].value
            }
        }
        found.sort { ($1.value, $0.unit) < ($0.value, $1.unit) }
        return found.prefix(Self.candidateLimit).map(\.unit)
    }

    func word(_ text: [UInt8], side: Int, in part: Part) throws(SQLiteProblem) -> Word? {
        let statement = try prepared(
            "SELECT id, count FROM word WHERE part = ?1 AND side = ?2 AND text = ?3")
        try statement.bind(.integer(part.id), .integer(side), .text(text[...]))
        guard try statement.step() else { return nil }
        return Word(id: statement.integer(0), count: statement.integer(1))
    }

    /// Calls `body` with each chunk's list and the number of the chunk's first unit.
    func forEachList(
        of word: Word, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void
    ) throws(SQLiteProblem) {
        let statement = try prepared("SELECT chunk, units FROM posting WHERE word = ?1 ORDER BY chunk")
        try statement.bind(.integer(word.id))
        while try statement.step() {
            let base = statement.integer(0) * chunkSize
            statement.withBytes(1) { body(base, $0) }
        }
    }

    private func sizes(of part: Part) throws(SQLiteProblem) -> [UInt8] {
        let statement = try prepared("SELECT sizes FROM size WHERE part = ?1 ORDER BY chunk")
        try statement.bind(.integer(part.id))
        var sizes: [UInt8] = []
        sizes.reserveCapacity(part.count)
        while try statement.step() { statement.withBytes(0) { sizes += $0 } }
        return sizes
    }
}
