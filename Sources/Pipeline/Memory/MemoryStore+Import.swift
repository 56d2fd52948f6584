import Locales
import SourceText
import Translations

extension MemoryStore {
    /// Puts the units of one memory in, in place of those that it had; within one transaction of the caller.
    final class Import {
        private let database: SQLiteDatabase
        private let memory: Int
        private var parts: [LocaleTag: PartImport] = [:]
        private let source: LocaleTag
        private let chunkSize: Int

        init(_ store: MemoryStore, name: String, source: LocaleTag) throws(SQLiteProblem) {
            database = store.database
            chunkSize = store.chunkSize
            self.source = source
            _ = try store.removeInTransaction(name)
            try database.statement("INSERT INTO memory (name) VALUES (?1)").run(.text(name))
            memory = database.lastInsertedRow
        }

        func add(_ unit: MemoryUnit, in locale: LocaleTag) throws(SQLiteProblem) {
            if let part = parts[locale] { return try part.add(unit) }
            let part = try PartImport(
                database, memory: memory, source: source, locale: locale, chunkSize: chunkSize)
            parts[locale] = part
            try part.add(unit)
        }

        /// Writes what is still in memory; the units of each locale.
        func finish() throws(SQLiteProblem) -> [LocaleTag: Int] {
            for part in parts.values { try part.finish() }
            return parts.mapValues(\.count)
        }
    }
}

/// The units of one pair of languages on their way into the store.
private final class PartImport {
    private struct Key: Hashable {
        var side: Int
        var text: [UInt8]
    }

    private(set) var count = 0
    private let database: SQLiteDatabase
    private let part: Int
    private let chunkSize: Int
    private var chunk = 0
    private var sizes: [UInt8] = []
    private var lists: [Key: PostingList] = [:]
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
        let number = count - chunk * chunkSize
        let features = MemoryFeatures(MemoryTokens(unit.source)).texts
        sizes.append(UInt8(min(255, features.count)))
        for feature in features { lists[Key(side: 0, text: feature), default: PostingList()].append(number) }
        for feature in MemoryFeatures(MemoryTokens(unit.translation)).texts {
            lists[Key(side: 1, text: feature), default: PostingList()].append(number)
        }
        count += 1
        if number + 1 == chunkSize { try flush() }
    }

    func finish() throws(SQLiteProblem) {
        if !sizes.isEmpty { try flush() }
        try database.statement("UPDATE part SET count = ?2 WHERE id = ?1").run(.integer(part), .integer(count))
    }

    /// Writes the lists of a chunk in the order of their words, which is the order of the index.
    private func flush() throws(SQLiteProblem) {
        let word = try database.statement(
            """
            INSERT INTO word (part, side, text, count) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (part, side, text) DO UPDATE SET count = count + excluded.count RETURNING id
            """)
        let posting = try database.statement("INSERT INTO posting VALUES (?1, ?2, ?3)")
        let sorted = lists.sorted { left, right in
            left.key.side != right.key.side
                ? left.key.side < right.key.side : left.key.text.lexicographicallyPrecedes(right.key.text)
        }
        for (key, list) in sorted {
            try word.bind(.integer(part), .integer(key.side), .text(key.text[...]), .integer(list.count))
            guard try word.step() else { continue }
            let id = word.integer(0)
            while try word.step() {}
            try posting.run(.integer(id), .integer(chunk), .blob(list.bytes))
        }
        try database.statement("INSERT INTO size VALUES (?1, ?2, ?3)").run(
            .integer(part), .integer(chunk), .blob(sizes))
        lists.removeAll(keepingCapacity: true)
        sizes.removeAll(keepingCapacity: true)
        chunk += 1
    }
}
