import Diagnostics
import SourceText

/// Reads a PO file in one pass over its bytes.
///
/// A line is blank, a comment, a string that continues the open field, or a keyword with strings. An entry is open
/// from its first comment or keyword; it is complete once it has its `msgstr`. It ends where the next one begins, or
/// at the first blank line behind a keyword: stricter than GNU gettext, so that no stray text behind a blank line
/// becomes part of a translation. Comments belong to the next entry, blank lines or not, as in gettext.
struct POParser {
    /// A text of an entry that strings are read into.
    enum Field { case none, context, source, plural, translation, previousContext, previousSource, previousPlural }
    /// What stands before the keyword or string of a line: nothing, `#|`, `#~` or `#~|`.
    struct Prefix: Equatable {
        var isObsolete = false
        var isPrevious = false
    }

    let file: SourceFile
    let bytes: UnsafeBufferPointer<UInt8>
    var offset = 0
    var lineStart = 0

    var entries: [POEntry] = []
    var junk: [POJunk] = []
    var diagnostics: [Diagnostic] = []
    var arena: [UInt8] = []
    var keys = POKeyIndex()
    var forms: [POSpan] = []
    var superseded: Set<Int> = []

    /// The entry being read, if ``isOpen``.
    var entry = POEntry(start: 0)
    var isOpen = false
    var contentEnd = 0
    /// The field that a further string would continue, how its line began, and the text so far.
    var field = Field.none
    var fieldPrefix = Prefix()
    var value = POSpan.absent

    /// Offsets of bytes that are not text, in order; usually none.
    var faults: [TextFault] = []
    var nextFault = 0
    var isForeignCharset = false
    var lineTable: LineTable?

    static func document(of file: SourceFile) -> PODocument {
        let fault = file.textFault
        let whole = ByteRange(0, file.bytes.count)
        let refusal: POProblem? =
            switch fault {
            case .utf16: .utf16
            default: file.bytes.count > PODocument.maximumSize ? .tooLarge : nil
            }
        if let refusal {
            return PODocument(
                file: file, junk: [POJunk(range: whole, reason: .broken)],
                diagnostics: [refusal.diagnostic(in: file, at: ByteRange(0, min(2, whole.end)))])
        }
        return file.bytes.withUnsafeBufferPointer { bytes in
            var parser = POParser(file: file, bytes: bytes)
            if fault != nil { parser.faults = TextFault.all(in: bytes) }
            parser.parse()
            return PODocument(
                file: file, entries: parser.entries, junk: parser.junk, diagnostics: parser.diagnostics,
                arena: parser.arena, keys: parser.keys, forms: parser.forms)
        }
    }

    private init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    private mutating func parse() {
        entries.reserveCapacity(bytes.count / 256)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        while offset < bytes.count { line() }
        endOfFile()
        dropSuperseded()
        checkPlurals()
    }

    private mutating func line() {
        lineStart = offset
        skipBlanks()
        guard offset < bytes.count else { return }
        switch bytes[offset] {
        case 0x0A, 0x0D: endLine()
        case 0x23: comment()
        case 0x22:
            closeBeforeGap()
            continuation(Prefix())
        default:
            closeBeforeGap()
            keyword(Prefix())
        }
    }

    private mutating func endOfFile() {
        guard isOpen else { return }
        if hasKeyword {
            closeEntry()
        } else {
            if let fault = takeFault(), let problem = problem(of: fault) {
                diagnostics.append(problem.diagnostic(in: file, at: ByteRange(fault.offset, fault.offset + 1)))
            }
            junk.append(POJunk(range: ByteRange(entry.raw.start, contentEnd), reason: .comment))
        }
    }

    // MARK: Bytes

    // Plain numbers in here: they are compared for every byte.

    func byte(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0x0A }

    func isLineEnd(_ position: Int) -> Bool { ByteScan.isLineEnd(byte(position)) }

    func isBlank(_ position: Int) -> Bool {
        let byte = byte(position)
        return byte == 0x20 || byte == 0x09
    }

    mutating func skipBlanks() {
        while isBlank(offset) { offset += 1 }
    }

    /// Moves behind the line end (LF, CRLF or CR) of the current line.
    mutating func endLine() { offset = nextLine(offset) }

    func nextLine(_ start: Int) -> Int {
        var position = ByteScan.lineEnd(bytes, from: start)
        if byte(position) == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
        return min(position + 1, bytes.count)
    }
}
