import CSQLite
import SourceText

/// One prepared statement: bind, step through the rows, and again.
final class SQLiteStatement {
    private let handle: OpaquePointer
    private let database: SQLiteDatabase

    init(_ handle: OpaquePointer, of database: SQLiteDatabase) {
        self.handle = handle
        self.database = database
    }

    deinit { sqlite3_finalize(handle) }

    /// A value of a parameter.
    enum Value {
        case integer(Int)
        case text(ArraySlice<UInt8>)
        case blob([UInt8])
        case null

        static func text(_ text: String) -> Value { .text(Array(text.utf8)[...]) }
        static func optional(_ text: TextSlice?) -> Value { text.map { .text($0.bytes) } ?? .null }
    }

    /// Begins anew with these parameters, the first of which is `?1`.
    func bind(_ values: Value...) throws(SQLiteProblem) { try bind(values) }

    private func bind(_ values: [Value]) throws(SQLiteProblem) {
        sqlite3_reset(handle)
        for (index, value) in values.enumerated() {
            let position = Int32(index + 1)
            let code =
                switch value {
                case .integer(let number): sqlite3_bind_int64(handle, position, Int64(number))
                case .null: sqlite3_bind_null(handle, position)
                case .text(let bytes):
                    bytes.withUnsafeBytes { buffer in
                        let start = buffer.bindMemory(to: CChar.self).baseAddress
                        // A null pointer would be NULL, not the empty text.
                        return start.map { csqlite_bind_text(handle, position, $0, UInt64(buffer.count)) }
                            ?? csqlite_bind_text(handle, position, "", 0)
                    }
                case .blob(let bytes):
                    bytes.withUnsafeBytes { csqlite_bind_blob(handle, position, $0.baseAddress, UInt64($0.count)) }
                }
            try database.check(code)
        }
    }

    /// Moves to the next row; false behind the last one.
    func step() throws(SQLiteProblem) -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        sqlite3_reset(handle)
        try database.check(code)
        return false
    }

    /// Runs a statement without rows.
    func run(_ values: Value...) throws(SQLiteProblem) {
        try bind(values)
        while try step() {}
    }

    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func text(_ column: Int32) -> TextSlice { withBytes(column) { TextSlice(Array($0)) } }
    func optionalText(_ column: Int32) -> TextSlice? { isNull(column) ? nil : text(column) }

    /// The bytes of a text or blob; valid until the next step.
    func withBytes<Result>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let start = sqlite3_column_blob(handle, column)?.assumingMemoryBound(to: UInt8.self)
        return body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
}
