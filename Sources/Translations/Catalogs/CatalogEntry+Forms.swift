import SourceText

extension CatalogEntry {
    /// Whether some of its plural forms are written and some are empty, and it is not stale.
    package var isPartlyTranslated: Bool {
        state == .untranslated && !flags.contains("fuzzy") && forms.contains { !$0.isEmpty }
    }

    /// The entry with one of its plural forms as its translation: what a finding about that form points to.
    ///
    /// The form's place is searched for in the entry's lines.
    package func form(_ number: Int) -> CatalogEntry {
        guard number > 0, forms.indices.contains(number) else { return self }
        var entry = self
        entry.show(forms[number], at: rangeOfForm(number) ?? translationRange)
        return entry
    }

    /// From the first quote to the last of `msgstr[number]`.
    private func rangeOfForm(_ number: Int) -> ByteRange? {
        let bytes = file.bytes
        let keyword = Array("msgstr[\(number)]".utf8)
        var found: ByteRange?
        var isInside = false
        var start = range.start
        while start < range.end {
            var end = start
            while end < range.end, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn { end += 1 }
            let line = ByteRange(start, end).trimmed(in: bytes)
            start = end + 1
            if line.isEmpty { continue }
            if bytes[line.range].starts(with: keyword) {
                isInside = true
            } else if bytes[line.start] != ASCII.quote {
                isInside = false
            }
            guard isInside, let open = bytes[line.range].firstIndex(of: ASCII.quote), bytes[line.end - 1] == ASCII.quote
            else { continue }
            found = (found ?? ByteRange(open, open)).union(ByteRange(open, line.end))
        }
        return found
    }
}
