import SourceText

/// A character reference of HTML: `&nbsp;`, `&#160;`, `&#xA0;`.
enum CharacterReference {
    /// The end of the one that may begin at `start`.
    ///
    /// References for letters (`&eacute;`) stand in words, whose other letters count.
    static func end(in text: [UInt8], at start: Int, before end: Int) -> Int? {
        guard text[start] == UInt8(ascii: "&") else { return nil }
        var index = start + 1
        if index < end, text[index] == UInt8(ascii: "#") { index += 1 }
        while index < end, ASCII.isAlphanumeric(text[index]), index - start < 32 { index += 1 }
        return index < end && index > start + 1 && text[index] == UInt8(ascii: ";") ? index + 1 : nil
    }
}
