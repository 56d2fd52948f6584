package import SourceText

/// Another text for a translation of a catalog.
package struct CatalogEdit: Sendable {
    /// Its place in ``PODocument/entries``.
    package let entry: Int
    /// Which of its plural forms it is; 0 where it has none.
    package let form: Int
    package let translation: TextSlice

    package init(entry: Int, form: Int = 0, translation: TextSlice) {
        self.entry = entry
        self.form = form
        self.translation = translation
    }
}

extension Catalog {
    /// The document with some translations replaced in as few bytes of the file as can be.
    ///
    /// Comments, flags, wrapping and escapes that have nothing to do with the change stay as they are; a stale entry
    /// stays stale. Edits of unknown and obsolete entries and of forms that an entry does not have are ignored; the
    /// last edit of a form counts.
    ///
    /// Invariant: the entries of the new document are those of the old one with the new translations.
    package func patched(_ edits: [CatalogEdit]) -> (PODocument, [FilePatch]) {
        var patches: [FilePatch] = []
        var seen: Set<[Int]> = []
        for edit in edits.reversed() {
            guard document.entries.indices.contains(edit.entry), seen.insert([edit.entry, edit.form]).inserted else {
                continue
            }
            let entry = CatalogEntry(document, at: edit.entry)
            guard !entry.isObsolete, edit.form == 0 || entry.forms.indices.contains(edit.form) else { continue }
            patches += entry.form(edit.form).patches(to: edit.translation)
        }
        if patches.isEmpty { return (document, []) }
        patches.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        var changes = SourceEdits()
        for patch in patches { changes.replace(patch.range, with: patch.replacement) }
        let file = SourceFile(path: document.file.path, bytes: changes.applied(to: document.bytes))
        return (PODocument(parsing: file), patches)
    }

    /// Of an entry with a plural the first form is replaced.
    package func patched(_ translations: [(entry: Int, translation: TextSlice)]) -> (PODocument, [FilePatch]) {
        patched(translations.map { CatalogEdit(entry: $0.entry, translation: $0.translation) })
    }
}

extension CatalogEntry {
    /// Whether the entry in its place in another version of the document has a translation.
    package func says(_ translation: TextSlice, form: Int = 0, in document: PODocument) -> Bool {
        guard document.entries.indices.contains(index) else { return false }
        let entry = document.entries[index]
        if form == 0 { return document.matches(entry.translation, translation) }
        let forms = document.translations(of: entry)
        return forms.indices.contains(form) && forms[form] == translation
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
