/// Finds where sentences begin in a text as readers see it, without marks of Markdown.
///
/// The seam of this folder: ``SentenceCutter`` asks a finder for breaks and keeps inline markup whole by itself, so
/// another set of rules takes the place of ``RuleBreakFinder`` by conforming to this.
package protocol BreakFinder {
    /// The offsets, ascending and inside of the text, at which a sentence other than the first begins.
    ///
    /// The blanks between two sentences stand before the offset. Line ends are blanks.
    func breaks(in text: [UInt8]) -> [Int]

    /// Whether a sentence ends only after a full stop, `!`, `?`, `)` or a character beyond ASCII.
    var breaksAfterMarksOnly: Bool { get }
}

extension BreakFinder {
    package var breaksAfterMarksOnly: Bool { false }
}
