import SourceText

extension Catalog {
    /// The document without its obsolete entries; all other bytes stay.
    package func pruned() -> PODocument {
        let bytes = document.bytes
        var edits = SourceEdits()
        for entry in document.entries where entry.isObsolete {
            // The blank lines in front of an entry go with it, as those behind the entry before are.
            var start = entry.range.start
            while start > 0, ASCII.isWhitespace(bytes[start - 1]) { start -= 1 }
            while start < entry.range.start, bytes[start] != ASCII.lineFeed { start += 1 }
            edits.replace(ByteRange(min(start + 1, entry.range.start), entry.range.end), with: [])
        }
        if edits.isEmpty { return document }
        return PODocument(parsing: SourceFile(path: document.file.path, bytes: edits.applied(to: bytes)))
    }
}
