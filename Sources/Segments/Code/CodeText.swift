package import SourceText

/// One translatable text inside a block of code: a comment, a paragraph of a long comment, or a string literal.
///
/// Consecutive line comments are one text, so that a sentence over two lines stays whole:
///
///     // Greets everyone      lines: "Greets everyone", "who came."
///     // who came.
///
/// Comment marks, the decoration of banners and the blanks around each line are no part of the text. A string's
/// text is raw: escapes stand in it as the author wrote them.
package struct CodeText: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case comment, string }

    package let kind: Kind
    /// Where each line of the text stands in the code, in order; never empty, and no line is empty.
    package let lines: [ByteRange]
    /// Whether the text reads as language: two words or more, or a letter outside ASCII.
    ///
    /// `utf-8`, `/usr/bin` and `%s: %d` are none.
    package let isProse: Bool
    /// What a writer must know of the place.
    let setting: Setting

    /// What surrounds a text: the rules that a translation must keep there.
    enum Setting: Hashable, Sendable {
        /// A line comment, ended by the line; the sequences would end it earlier.
        case lineComment(breakers: [[UInt8]])
        /// A block comment; the sequences would end it or begin another.
        case blockComment(breakers: [[UInt8]])
        case string(StringBody)
    }

    /// From the first to the last byte of the text: what ``replacement(for:in:)`` replaces.
    package var range: ByteRange { ByteRange(lines[0].start, lines[lines.count - 1].end) }

    /// The text itself, its lines joined by LF.
    package func source(in code: [UInt8]) -> [UInt8] {
        Array(lines.map { code[$0.range] }.joined(separator: [ASCII.lineFeed]))
    }
}
