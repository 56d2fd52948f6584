package import MarkdownSyntax
package import SourceText

/// The smallest unit to translate: a sentence of a block, a metadata value or a UI message.
///
/// Its key in a catalog is (`context`, `text`): two segments of one article with the same key are one entry.
package struct Segment: Sendable {
    /// The source as a translator sees it: inline markup kept, soft line breaks as spaces.
    package var text: TextSlice
    /// What tells equal texts apart: the path of a metadata value (`title`), a message's key, an author's context.
    package var context: TextSlice?
    /// Where it stands, for people: `section 2 · paragraph 1 · sentence 1 of 3`.
    package var place: SegmentPlace
    /// The author's notes to the translator.
    package var notes: [String]
    /// Its bytes in the source file.
    package var range: ByteRange
    /// Whether the whole site shares one translation of it, in the site's catalog: true for tags.
    package var isShared: Bool
    /// What its text is written in.
    package var syntax: SegmentSyntax
    /// What its reference links may name: the labels that its article defines.
    package var labels: LinkLabels?

    package init(
        text: TextSlice, context: TextSlice? = nil, place: SegmentPlace, notes: [String] = [], range: ByteRange,
        isShared: Bool = false, syntax: SegmentSyntax = .markdown, labels: LinkLabels? = nil
    ) {
        self.text = text
        self.context = context
        self.place = place
        self.notes = notes
        self.range = range
        self.isShared = isShared
        self.syntax = syntax
        self.labels = labels
    }
}
