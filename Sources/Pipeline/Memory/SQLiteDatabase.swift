import CSQLite

/// What SQLite refused, in its words.
struct SQLiteProblem: Error {
    let code: Int32
    let message: String

    /// Whether the file is no database or a damaged one.
    var isDamage: Bool { code & 0xFF == SQLITE_NOTADB || code & 0xFF == SQLITE_CORRUPT }
}

/// One open database file.
///
/// Not for several threads at once.
final class SQLiteDatabase {
    private let handle: OpaquePointer

    /// Opens the file; it is made where it is missing only if it may be written.
    init(path: String, isWritable: Bool) throws(SQLiteProblem) {
        var opened: OpaquePointer?
        // Also a reader has to roll back what a killed writer left; without the right to write it opens for reading.
        let flags = isWritable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE
        let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard let opened, code == SQLITE_OK else {
            let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close_v2(opened)
            throw SQLiteProblem(code: code, message: message)
        }
        handle = opened
        sqlite3_busy_timeout(handle, 5_000)
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs statements that have no parameters and whose rows do not matter.
    func run(_ statements: String) throws(SQLiteProblem) {
        try check(sqlite3_exec(handle, statements, nil, nil, nil))
    }

    func statement(_ text: String) throws(SQLiteProblem) -> SQLiteStatement {
        var prepared: OpaquePointer?
        try check(sqlite3_prepare_v2(handle, text, -1, &prepared, nil))
        guard let prepared else { throw SQLiteProblem(code: SQLITE_MISUSE, message: "empty statement") }
        return SQLiteStatement(prepared, of: self)
    }

    /// All of `work`, or nothing of it: also where the process is killed in between.
    func transaction(_ work: () throws(SQLiteProblem) -> Void) throws(SQLiteProblem) {
        try run("BEGIN IMMEDIATE")
        do throws(SQLiteProblem) {
            try work()
            try run("COMMIT")
        } catch {
            // Rolled back by SQLite itself where the disk is full; then there is nothing left to do.
            try? run("ROLLBACK")
            throw error
        }
    }

    var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

    /// Turns a status into an error.
    func check(_ code: Int32) throws(SQLiteProblem) {
        if code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE { return }
        throw SQLiteProblem(code: code, message: String(cString: sqlite3_errmsg(handle)))
    }
}
