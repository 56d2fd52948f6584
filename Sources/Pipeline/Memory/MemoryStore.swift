import CSQLite
import Diagnostics
import Locales
import SourceText
import Translations

/// The imported memories of a workspace, in one SQLite file.
///
/// A memory is an imported file; its pairs of languages are parts, whose units count from 0. Words and pairs of letters
/// of both sides lead to units through lists of numbers (``PostingList``), in chunks as they were imported, so that an
/// import of any size takes bounded memory and a search reads only the lists of its rare words. Common words that
/// follow one another have a list of their own (``WordPair``), and all words of a side stand in one
/// ``MemoryVocabulary``. Every import is one transaction. Not for several threads at once.
final class MemoryStore {
    /// A pair of languages of one imported file.
    struct Part {
        var id: Int
        var memory: String
        var source: LocaleTag
        var locale: LocaleTag
        var count: Int
    }

    /// What `user_version` says of files that this code wrote.
    static let version = 2
    let database: SQLiteDatabase
    let path: String
    /// So many units share a list of numbers; the same in every run on one file.
    let chunkSize: Int
    /// The statements of searches, compiled once.
    private var statements: [String: SQLiteStatement] = [:]
    /// The vocabularies that were asked for, by part and side.
    var vocabularies: [[Int]: MemoryVocabulary] = [:]

    /// Opens the store; nil where there is none and none is to be made.
    init?(path: String, isWritable: Bool = false, chunkSize: Int = 1 << 17) throws(SQLiteProblem) {
        if !isWritable, !Disk.exists(path) { return nil }
        self.path = path
        self.chunkSize = chunkSize
        database = try SQLiteDatabase(path: path, isWritable: isWritable)
        let statement = try database.statement("PRAGMA user_version")
        let found = try statement.step() ? statement.integer(0) : 0
        // The rest of the rows would keep the file locked.
        while try statement.step() {}
        guard found == Self.version || (found == 0 && isWritable) else {
            throw SQLiteProblem(code: SQLITE_NOTADB, message: "the file is of another version, \(found)")
        }
        if found == 0 { try database.transaction { () throws(SQLiteProblem) in try database.run(Self.schema) } }
    }

    private static let schema = """
        CREATE TABLE memory (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE part (
            id INTEGER PRIMARY KEY, memory INTEGER NOT NULL REFERENCES memory, source TEXT NOT NULL,
            locale TEXT NOT NULL, count INTEGER NOT NULL, UNIQUE (memory, source, locale));
        CREATE TABLE unit (
            part INTEGER NOT NULL, number INTEGER NOT NULL, hash INTEGER NOT NULL, source TEXT NOT NULL,
            translation TEXT NOT NULL, context TEXT, previous TEXT, next TEXT, PRIMARY KEY (part, number)) WITHOUT ROWID;
        CREATE INDEX unit_hash ON unit (part, hash);
        CREATE TABLE word (
            id INTEGER PRIMARY KEY, part INTEGER NOT NULL, side INTEGER NOT NULL, text TEXT NOT NULL,
            count INTEGER NOT NULL, UNIQUE (part, side, text));
        CREATE TABLE posting (
            word INTEGER NOT NULL, chunk INTEGER NOT NULL, units BLOB NOT NULL, PRIMARY KEY (word, chunk));
        CREATE TABLE size (
            part INTEGER NOT NULL, chunk INTEGER NOT NULL, sizes BLOB NOT NULL, PRIMARY KEY (part, chunk));
        CREATE TABLE vocabulary (
            part INTEGER NOT NULL, side INTEGER NOT NULL, words BLOB NOT NULL, PRIMARY KEY (part, side));
        PRAGMA user_version = 2;
        """

    /// The parts into a locale from a source language, the oldest import first.
    func parts(from source: LocaleTag, to locale: LocaleTag? = nil) throws(SQLiteProblem) -> [Part] {
        let statement = try database.statement(
            """
            SELECT part.id, memory.name, part.source, part.locale, part.count FROM part JOIN memory
            ON memory.id = part.memory ORDER BY part.id
            """)
        var parts: [Part] = []
        while try statement.step() {
            guard let from = try? LocaleTag(statement.text(2).description),
                let to = try? LocaleTag(statement.text(3).description), from == source, locale == nil || to == locale
            else { continue }
            parts.append(
                Part(
                    id: statement.integer(0), memory: statement.text(1).description, source: from, locale: to,
                    count: statement.integer(4)))
        }
        return parts
    }

    /// A statement that is kept for its next use; nobody else may be in the middle of its rows.
    func prepared(_ text: String) throws(SQLiteProblem) -> SQLiteStatement {
        if let known = statements[text] { return known }
        let statement = try database.statement(text)
        statements[text] = statement
        return statement
    }

    /// Takes a memory out; false where there is none of this name.
    func remove(_ name: String) throws(SQLiteProblem) -> Bool {
        var isFound = false
        try database.transaction { () throws(SQLiteProblem) in isFound = try removeInTransaction(name) }
        return isFound
    }

    func removeInTransaction(_ name: String) throws(SQLiteProblem) -> Bool {
        let find = try database.statement("SELECT id FROM memory WHERE name = ?1")
        try find.bind(.text(name))
        guard try find.step() else { return false }
        let memory = find.integer(0)
        while try find.step() {}
        let parts = "(SELECT id FROM part WHERE memory = ?1)"
        for text in [
            "DELETE FROM posting WHERE word IN (SELECT id FROM word WHERE part IN \(parts))",
            "DELETE FROM word WHERE part IN \(parts)", "DELETE FROM size WHERE part IN \(parts)",
            "DELETE FROM vocabulary WHERE part IN \(parts)",
            "DELETE FROM unit WHERE part IN \(parts)", "DELETE FROM part WHERE memory = ?1",
            "DELETE FROM memory WHERE id = ?1",
        ] {
            try database.statement(text).run(.integer(memory))
        }
        return true
    }
}
