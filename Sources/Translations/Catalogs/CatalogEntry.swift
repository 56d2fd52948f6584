package import SourceText

/// One segment in a catalog: its source, its translation and what people and tools noted beside it.
package struct CatalogEntry: Sendable {
    /// Its place in ``PODocument/entries``.
    package let index: Int
    package let file: SourceFile
    package let context: TextSlice?
    package let source: TextSlice
    /// Empty if there is none; of an entry with a plural the first form.
    package private(set) var translation: TextSlice
    /// `msgid_plural` of an entry with a plural.
    package let pluralSource: TextSlice?
    /// Every form of an entry with a plural; empty for others.
    package let forms: [TextSlice]
    /// The source that a stale translation was made from, where it is known.
    package let previousSource: TextSlice?
    package let previousContext: TextSlice?
    package let state: TranslationState
    package let isObsolete: Bool
    /// Its lines in the file, comments included.
    package let range: ByteRange
    /// The translation in the file, from its first quote to its last.
    package private(set) var translationRange: ByteRange

    private let commentRange: ByteRange

    /// - Parameter state: what the catalog knows beyond the document.
    init(_ document: PODocument, at index: Int, state: TranslationState? = nil) {
        let entry = document.entries[index]
        self.index = index
        file = document.file
        context = document.optionalText(entry.context)
        source = document.text(entry.source)
        translation = document.text(entry.translation)
        pluralSource = document.optionalText(entry.plural)
        forms = entry.plural.isPresent ? document.translations(of: entry) : []
        previousSource = document.optionalText(entry.previousSource)
        previousContext = document.optionalText(entry.previousContext)
        self.state = state ?? entry.state
        isObsolete = entry.isObsolete
        range = entry.range
        translationRange = entry.translationRange
        commentRange = entry.commentRange
    }

    /// Takes one of ``forms`` in the place of the first.
    mutating func show(_ form: TextSlice, at place: ByteRange) {
        translation = form
        translationRange = place
    }

    /// Where the segment is, for people: the first line of the extracted comments.
    ///
    /// Read from the file on each call.
    package var place: TextSlice? { comments(.extracted).first }

    /// Whether ``place`` is within a footnote.
    package var isFootnote: Bool {
        // Our own files have the place first.
        if file.bytes[commentRange.range].starts(with: "#. ".utf8) {
            return file.bytes[(commentRange.start + 3)..<commentRange.end].starts(with: "footnote ".utf8)
        }
        var place: ByteRange?
        POCommentLine.forEach(in: file.bytes, commentRange) { line in
            if place == nil, line.kind == .extracted { place = line.content }
        }
        guard let place else { return false }
        return file.bytes[place.range].starts(with: "footnote ".utf8)
    }

    /// The further `#.` lines: the author's notes to the translator, and what tools tell about the entry.
    package var notes: [TextSlice] { Array(comments(.extracted).dropFirst()) }

    /// ``notes`` without the lines of tools.
    package var authorNotes: [TextSlice] {
        notes.filter { !TraceLine.isTrace($0.bytes) && !$0.bytes.starts(with: Glossary.lineLabel.utf8) }
    }

    /// Where the memory took the translation from, if it did.
    package var origin: TextSlice? {
        notes.first { $0.bytes.starts(with: TraceLine.from.utf8) }
            .map { TextSlice($0.bytes.dropFirst(TraceLine.from.utf8.count)) }
    }

    /// What programs are told of the entry: `python-format`, `fuzzy`.
    ///
    /// Read from the file on each call.
    package var flags: [TextSlice] {
        comments(.flags).flatMap { line in
            line.bytes.split { $0 == UInt8(ascii: ",") || ASCII.isWhitespace($0) }.map { TextSlice($0) }
        }
    }

    /// What translators wrote to each other, without the `# `.
    package var translatorComments: [TextSlice] { comments(.translator) }

    private func comments(_ kind: POCommentLine.Kind) -> [TextSlice] {
        var texts: [TextSlice] = []
        POCommentLine.forEach(in: file.bytes, commentRange) { line in
            if line.kind == kind { texts.append(file.text(line.content)) }
        }
        return texts
    }

    /// Where a part of the translation is in the file: what a finding about it points to.
    ///
    /// `part` counts the bytes of ``translation``; escapes and line breaks inside the file's strings are accounted for.
    package func fileRange(ofTranslation part: ByteRange) -> ByteRange {
        let bytes = file.bytes
        return bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            var start: Int?
            var end = translationRange.start
            var isInString = false
            var position = translationRange.start
            while position < translationRange.end {
                if bytes[position] == ASCII.quote {
                    isInString.toggle()
                    position += 1
                    continue
                }
                guard isInString else {
                    position += 1
                    continue
                }
                var next = position + 1
                if bytes[position] == ASCII.backslash,
                    let escape = POEscape(bytes, at: next, end: translationRange.end)
                {
                    next = escape.end
                }
                if count == part.start { start = position }
                if count < part.end { end = next }
                count += 1
                position = next
            }
            return ByteRange(start ?? max(translationRange.end - 1, translationRange.start), end)
        }
    }
}
