import Segments
import SourceText

/// Comments and strings of code: texts lie in it, in order, and a translation equal to the source changes nothing.
enum CodeProof {
    private static let languages = [
        "swift", "js", "python", "sh", "html", "sql", "haskell", "rust", "css", "lua", "yaml",
    ]

    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        for language in languages {
            var position = 0
            for text in CodeScanner.texts(in: bytes, language: TextSlice(language)) {
                try require(
                    text.range.start >= position && text.range.end <= bytes.count && !text.lines.isEmpty,
                    "\(language) \(shown(bytes)): texts are in order")
                position = text.range.end
                let source = text.source(in: bytes)
                let written = text.replacement(for: source, in: bytes) ?? Array(bytes[text.range.range])
                try require(
                    written == Array(bytes[text.range.range]),
                    "\(language) \(shown(bytes)): its own text changes nothing")
            }
        }
    }
}
