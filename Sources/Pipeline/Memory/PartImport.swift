import Locales
import SourceText
import Translations

/// The units of one pair of languages on their way into the store.
final class PartImport {
    private(set) var count = 0
    private let database: SQLiteDatabase
    private let part: Int
    private let chunkSize: Int
    private var chunk = 0
    private var sizes: [UInt8] = []
    private var sides = [WordChunk(), WordChunk()]
    private let insertUnit: SQLiteStatement

    init(
        _ database: SQLiteDatabase, memory: Int, source: LocaleTag, locale: LocaleTag, chunkSize: Int
    ) throws(SQLiteProblem) {
        self.database = database
        self.chunkSize = chunkSize
        try database.statement("INSERT INTO part (memory, source, locale, count) VALUES (?1, ?2, ?3, 0)")
            .run(.integer(memory), .text(source.tag), .text(locale.tag))
        part = database.lastInsertedRow
        insertUnit = try database.statement("INSERT INTO unit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
    }

    func add(_ unit: MemoryUnit) throws(SQLiteProblem) {
        try insertUnit.run(
            .integer(part), .integer(count), .integer(Int(bitPattern: UInt(unit.source.fingerprint))),
            .text(unit.source.bytes), .text(unit.translation.bytes), .optional(unit.context), .optional(unit.previous),
            .optional(unit.next))
        let features = MemoryFeatures(MemoryTokens(unit.source))
        sizes.append(UInt8(min(255, features.texts.count)))
        sides[0].add(features)
        sides[1].add(MemoryFeatures(MemoryTokens(unit.translation)))
        count += 1
        if sizes.count == chunkSize { try flush() }
    }

    func finish() throws(SQLiteProblem) {
        if !sizes.isEmpty { try flush() }
        try database.statement("UPDATE part SET count = ?2 WHERE id = ?1").run(.integer(part), .integer(count))
        for side in sides.indices { try writeVocabulary(side) }
    }

    /// Writes the lists of a chunk in the order of their words, which is the order of the index.
    private func flush() throws(SQLiteProblem) {
        let word = try database.statement(
            """
            INSERT INTO word (part, side, text, count) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (part, side, text) DO UPDATE SET count = count + excluded.count RETURNING id
            """)
        let posting = try database.statement("INSERT INTO posting VALUES (?1, ?2, ?3)")
        for side in sides.indices {
            for (text, list) in sides[side].lists {
                try word.bind(.integer(part), .integer(side), .text(text[...]), .integer(list.count))
                guard try word.step() else { continue }
                let id = word.integer(0)
                while try word.step() {}
                try posting.run(.integer(id), .integer(chunk), .blob(list.bytes))
            }
            sides[side].removeAll()
        }
        try database.statement("INSERT INTO size VALUES (?1, ?2, ?3)").run(
            .integer(part), .integer(chunk), .blob(sizes))
        sizes.removeAll(keepingCapacity: true)
        chunk += 1
    }

    private func writeVocabulary(_ side: Int) throws(SQLiteProblem) {
        let select = try database.statement(
            """
            SELECT text FROM word WHERE part = ?1 AND side = ?2 AND instr(text, char(9)) = 0 AND instr(text, '*') = 0
            ORDER BY count DESC, text
            """)
        try select.bind(.integer(part), .integer(side))
        var words: [ArraySlice<UInt8>] = []
        while try select.step() { words.append(select.text(0).bytes) }
        try database.statement("INSERT INTO vocabulary VALUES (?1, ?2, ?3)").run(
            .integer(part), .integer(side), .blob(MemoryVocabulary.bytes(of: words)))
    }
}
