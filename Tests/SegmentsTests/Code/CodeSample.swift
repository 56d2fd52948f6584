import SourceText

@testable import Segments

/// A block of code and what the scanner finds in it, as strings.
struct CodeSample {
    let bytes: [UInt8]
    let texts: [CodeText]

    init(_ code: String, _ language: String) { self.init(Array(code.utf8), language) }

    init(_ bytes: [UInt8], _ language: String) {
        self.bytes = bytes
        texts = CodeScanner.texts(in: bytes, language: TextSlice(language))
    }

    var sources: [String] { texts.map { String(decoding: $0.source(in: bytes), as: UTF8.self) } }
    func sources(_ kind: CodeText.Kind) -> [String] {
        zip(texts, sources).filter { $0.0.kind == kind }.map(\.1)
    }
    var comments: [String] { sources(.comment) }
    var strings: [String] { sources(.string) }

    /// The code with the text at `index` replaced; nil where the writer refuses.
    func replacing(_ index: Int = 0, by target: String) -> String? {
        guard texts.indices.contains(index) else { return nil }
        let text = texts[index]
        guard let bytes = text.replacement(for: Array(target.utf8), in: bytes) else { return nil }
        let code = self.bytes[..<text.range.start] + bytes + self.bytes[text.range.end...]
        return String(decoding: code, as: UTF8.self)
    }
}
