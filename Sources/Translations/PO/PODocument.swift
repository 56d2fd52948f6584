package import Diagnostics
package import SourceText

/// A PO file as GNU gettext's manual describes it ("The Format of PO Files"), lossless.
///
/// The document never owns a second version of the text: it is the file's bytes plus what was understood of them.
/// Invariant: ``entries``, ``junk`` and the blank runs between them cover every byte once, so writing an unchanged
/// document is writing `file.bytes`. To change one, render new bytes (``POWriter``) and parse them.
///
/// Reading is tolerant: what is broken becomes ``junk`` with one diagnostic each, the rest is used.
package struct PODocument: Sendable {
    /// The largest file that is read, in bytes; offsets are kept in 31 bits.
    package static let maximumSize = 1 << 30

    package let file: SourceFile
    /// The messages in file order, the header and the obsolete ones among them.
    package let entries: [POEntry]
    /// Bytes that are no usable message, kept where they are.
    package let junk: [POJunk]
    package let diagnostics: [Diagnostic]
    let arena: [UInt8]
    let keys: POKeyIndex
    let forms: [POSpan]

    /// Linear in the size of the file; about 1 ns a byte in a release build.
    package init(parsing file: SourceFile) { self = POParser.document(of: file) }

    /// A document without a byte, under the path it will be written to.
    package static func empty(path: String) -> PODocument {
        PODocument(parsing: SourceFile(path: path, bytes: []))
    }

    init(
        file: SourceFile, entries: [POEntry] = [], junk: [POJunk] = [], diagnostics: [Diagnostic] = [],
        arena: [UInt8] = [], keys: POKeyIndex = POKeyIndex(), forms: [POSpan] = []
    ) {
        self.file = file
        self.entries = entries
        self.junk = junk
        self.diagnostics = diagnostics
        self.arena = arena
        self.keys = keys
        self.forms = forms
    }

    package var bytes: [UInt8] { file.bytes }

    /// A text of an entry; shares the storage of the file or of the arena.
    package func text(_ span: POSpan) -> TextSlice {
        span.isInArena ? TextSlice(arena[span.start..<span.end]) : TextSlice(file.bytes[span.start..<span.end])
    }

    package func optionalText(_ span: POSpan) -> TextSlice? { span.isPresent ? text(span) : nil }

    /// `msgstr`, or each `msgstr[n]`.
    package func translations(of entry: POEntry) -> [TextSlice] {
        if entry.formCount == 0 { return [text(entry.translation)] }
        let first = Int(entry.firstForm)
        return forms[first..<first + Int(entry.formCount)].map(text)
    }

    /// The entry (active or obsolete) with this context and source; expected O(1).
    package func index(context: TextSlice?, source: TextSlice) -> Int? {
        let hash = POKeyIndex.hash(context: context, source: source)
        return keys.find(hash) { index in
            let entry = entries[index]
            return entry.hash == hash && matches(entry.source, source) && matches(entry.context, context)
        }
    }

    /// Whether the text at `span` is `text`; no copy.
    func matches(_ span: POSpan, _ text: TextSlice?) -> Bool {
        guard let text else { return !span.isPresent }
        guard span.isPresent, span.count == text.count else { return false }
        return text.bytes.withUnsafeBytes { wanted in
            (span.isInArena ? arena : file.bytes).withUnsafeBytes { bytes in
                UnsafeRawBufferPointer(rebasing: bytes[span.start..<span.end]).hasSameBytes(as: wanted)
            }
        }
    }
}

/// Bytes of a PO document that are no usable message.
package struct POJunk: Sendable {
    package enum Reason: Sendable {
        /// It breaks a rule of the format; there is a diagnostic.
        case broken
        /// A message that is there already; there is a diagnostic.
        case duplicate
        /// Comments after the last message.
        case comment
    }

    package var range: ByteRange
    package var reason: Reason
    /// What a duplicate says.
    var entry: POEntry?

    /// Whether it is a second message in which there is nothing, so that it can go.
    var isBareDuplicate: Bool { entry.map { !$0.isObsolete && !$0.isHeader && $0.isBare } ?? false }
}
