import SourceText

/// A word with the mark right behind it that the source has just so: `To:` of a mail, `gpg:` of a program.
enum CopiedMark {
    /// Where the word begins that ends before a place, without a bracket or quotation mark that opens it.
    static func wordStart(before place: Int, _ bytes: ArraySlice<UInt8>) -> Int {
        var start = place
        while start > bytes.startIndex, !ASCII.isWhitespace(bytes[start - 1]), !"(\"'>*".utf8.contains(bytes[start - 1])
        {
            start -= 1
        }
        return start
    }

    /// Whether the source holds these bytes as a word of its own.
    static func isCopied(_ range: Range<Int>, of bytes: ArraySlice<UInt8>, in source: [UInt8]) -> Bool {
        source.places(of: bytes[range]).contains { $0 == 0 || !ASCII.isAlphanumeric(source[$0 - 1]) }
    }
}
