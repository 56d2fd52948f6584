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
