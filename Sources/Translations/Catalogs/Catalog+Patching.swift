package import SourceText

extension Catalog {
    /// The document with some translations replaced in as few bytes of the file as can be.
    ///
    /// Comments, flags, wrapping and escapes that have nothing to do with the change stay as they are; a stale entry
    /// stays stale. Of an entry with a plural the first form is replaced. Edits of unknown and obsolete entries are
    /// ignored; the last edit of an entry counts.
    ///
    /// Invariant: the entries of the new document are those of the old one with the new translations.
    package func patched(_ translations: [(entry: Int, translation: TextSlice)]) -> (PODocument, [FilePatch]) {
        var patches: [FilePatch] = []
        var seen: Set<Int> = []
        for (index, translation) in translations.reversed() {
            guard document.entries.indices.contains(index), seen.insert(index).inserted else { continue }
            let entry = CatalogEntry(document, at: index)
            if !entry.isObsolete { patches += entry.patches(to: translation) }
        }
        if patches.isEmpty { return (document, []) }
        patches.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        var edits = SourceEdits()
        for patch in patches { edits.replace(patch.range, with: patch.replacement) }
        let file = SourceFile(path: document.file.path, bytes: edits.applied(to: document.bytes))
        return (PODocument(parsing: file), patches)
    }
}

extension CatalogEntry {
    /// Whether the entry in its place in another version of the document has a translation.
    package func says(_ translation: TextSlice, in document: PODocument) -> Bool {
        document.entries.indices.contains(index)
            && document.matches(document.entries[index].translation, translation)
    }

    /// What makes the file's strings say another translation.
    fileprivate func patches(to text: TextSlice) -> [FilePatch] {
        let places = bytePlaces
        guard places.count == translation.count + 1 else { return [] }
        return TextDifference.changes(from: translation, to: text).map { old, new in
            let start = places[old.start].start
            // Bytes that are taken away take the breaks between their strings with them.
            let end = old.isEmpty ? start : places[old.end - 1].end
            var writer = POWriter(lineEnd: [])
            writer.string(TextSlice(text.bytes.dropFirst(new.start).prefix(new.count)))
            return FilePatch(ByteRange(start, end), Array(writer.bytes.dropFirst().dropLast()))
        }
    }

    /// Where each byte of the translation is in the file, and behind them the place of the closing quote.
    private var bytePlaces: [ByteRange] {
        let range = translationRange
        return file.bytes.withUnsafeBufferPointer { bytes in
            var places: [ByteRange] = []
            var isInString = false
            var closing = range.end
            var position = range.start
            while position < range.end {
                if bytes[position] == ASCII.quote {
                    if isInString { closing = position }
                    isInString.toggle()
                    position += 1
                    continue
                }
                guard isInString else {
                    position += 1
                    continue
                }
                var next = position + 1
                if bytes[position] == ASCII.backslash, let escape = POEscape(bytes, at: next, end: range.end) {
                    next = escape.end
                }
                places.append(ByteRange(position, next))
                position = next
            }
            places.append(ByteRange(closing, closing))
            return places
        }
    }
}
