package import SourceText

/// Finds the comments and string literals of a block of code.
///
/// One pass over the bytes, by the language's lexical rules alone: broken code yields fewer texts, never a trap.
/// What is no language for people is left out: directives to tools, shebangs, texts without a letter, here-documents,
/// strings without an end and strings whose embedded code runs over a line.
package enum CodeScanner {
    /// The texts of a block of code, in order and apart from one another.
    ///
    /// - Parameters:
    ///   - code: The content of the block, its lines ended by LF.
    ///   - info: What stands after the fence, such as `swift` or `{.python .numberLines}`.
    /// - Returns: Nothing for a language that the table does not know.
    package static func texts(in code: [UInt8], language info: TextSlice) -> [CodeText] {
        guard let language = CodeLanguage(info: info) else { return [] }
        var scan = CodeScan(code, language)
        return scan.run()
    }

    /// Whether the scanner knows the language of a fence.
    package static func knows(language info: TextSlice) -> Bool { CodeLanguage(info: info) != nil }
}
