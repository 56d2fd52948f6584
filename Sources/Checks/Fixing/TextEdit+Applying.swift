package import SourceText

extension [TextEdit] {
    /// The text with the edits made; nil where they overlap, are outside of it, tear a character or change nothing.
    package func applied(to text: TextSlice) -> TextSlice? {
        guard !isEmpty else { return nil }
        let sorted = sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        var edits = SourceEdits()
        var end = 0
        for edit in sorted {
            guard edit.range.start >= end, edit.range.end <= text.count else { return nil }
            end = edit.range.end
            edits.replace(edit.range, with: edit.replacement)
        }
        let bytes = edits.applied(to: [UInt8](text.bytes))
        guard String(validating: bytes, as: UTF8.self) != nil, !text.bytes.elementsEqual(bytes) else { return nil }
        let result = TextSlice(bytes)
        return result.isBlank ? nil : result
    }
}
