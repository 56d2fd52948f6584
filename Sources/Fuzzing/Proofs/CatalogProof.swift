import SourceText
import Translations

/// PO: the parts of a document cover its bytes, what is written is read back, and an edit changes one entry.
enum CatalogProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let file = SourceFile(path: "a.po", bytes: bytes)
        let catalog = Catalog(parsing: file)
        let document = catalog.document
        try DiagnosticProof.prove(document.diagnostics, of: file)
        try proveTiles(of: document)
        for entry in document.entries {
            try require(
                entry.isObsolete
                    || document.index(context: context(entry, document), source: text(entry, document))
                        != nil,
                "the entry at \(entry.range) is found by its key")
            try proveWriting(of: document.message(of: entry))
        }
        guard let entry = catalog.entries.first else { return }
        // Of two entries with one key the one that is translated counts.
        let isTwice = document.junk.contains { $0.reason == .duplicate }
        for text in ["new", "\"\\\n\u{1}\té", ""] where !(text.isEmpty && isTwice) {
            let edited = catalog.edited([TranslationEdit(entry: entry.index, translation: TextSlice(text))])
            let found = Catalog(edited).entry(context: entry.context, source: entry.source)
            try require(
                found?.translation == TextSlice(text),
                "\(shown(bytes)) with \(text.debugDescription) in its first entry")
            try require(edited.entries.count == document.entries.count, "an edit keeps the number of entries")
        }
    }

    private static func context(_ entry: POEntry, _ document: PODocument) -> TextSlice? {
        document.optionalText(entry.context)
    }

    private static func text(_ entry: POEntry, _ document: PODocument) -> TextSlice { document.text(entry.source) }

    private static func proveTiles(of document: PODocument) throws(BrokenInvariant) {
        var position = 0
        for tile in document.tiles {
            let range = document.range(of: tile)
            try require(range.start >= position && range.end <= document.bytes.count, "\(range) is in order")
            try require(isBlank(document, position, range.start), "what lies before \(range) is blank")
            position = range.end
        }
        try require(isBlank(document, position, document.bytes.count), "what lies behind the last entry is blank")
    }

    /// Blanks and line ends, and a byte order mark at the start.
    private static func isBlank(_ document: PODocument, _ start: Int, _ end: Int) -> Bool {
        var gap = document.bytes[start..<end]
        if start == 0, gap.starts(with: [0xEF, 0xBB, 0xBF]) { gap = gap.dropFirst(3) }
        return gap.allSatisfy(ASCII.isWhitespace)
    }

    private static func proveWriting(of message: POMessage) throws(BrokenInvariant) {
        var writer = POWriter()
        writer.write(message)
        let document = PODocument(parsing: SourceFile(path: "b.po", bytes: writer.bytes))
        guard document.entries.count == 1, document.junk.isEmpty else {
            throw BrokenInvariant("what was written is one entry: \(shown(writer.bytes))")
        }
        let again = document.message(of: document.entries[0])
        let isSame =
            again.context == message.context && again.source == message.source && again.plural == message.plural
            && again.translations == message.translations && again.isObsolete == message.isObsolete
            && again.isFuzzy == message.isFuzzy && again.previousSource == message.previousSource
        try require(isSame, "what was written is read back: \(shown(writer.bytes))")
    }
}
