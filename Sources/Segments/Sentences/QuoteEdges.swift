import SourceText

/// Quotation marks and brackets at the edge between two sentences, which ICU puts on the wrong side.
///
/// To UAX #29 every quotation mark and bracket is one class, "Close", that goes with the sentence before it.
enum QuoteEdges {
    /// The boundary before an opening bracket that follows a full stop at once, as in Japanese and Chinese, and after
    /// a closing mark that stands apart, as in French: `« Pourquoi ? » Il`.
    static func corrected(_ boundary: Int, in text: [UInt8]) -> Int {
        var start = boundary
        while start >= 3, isOpening(text[start - 3..<start]) { start -= 3 }
        if start < boundary { return start }
        var end = boundary
        for scalar in scalars(of: text, from: boundary) {
            let isClosing = scalar.properties.generalCategory == .finalPunctuation
            guard isClosing || (end > boundary && scalar.properties.isWhitespace) else {
                return end > boundary && isBlankBefore(end, text) ? end : boundary
            }
            end += UTF8.width(scalar)
        }
        return end
    }

    /// A bracket of East Asian text (Unicode general category Ps), three bytes long.
    private static func isOpening(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return false }
        return scalar.value >= 0x3000 && scalar.properties.generalCategory == .openPunctuation
    }

    private static func isBlankBefore(_ offset: Int, _ text: [UInt8]) -> Bool {
        ASCII.isWhitespace(text[offset - 1]) || text[..<offset].suffix(2).elementsEqual("\u{A0}".utf8)
            || text[..<offset].suffix(3).elementsEqual("\u{202F}".utf8)
    }

    /// Whether a Japanese quotation or parenthesis ends here.
    static func endsInWideBracket(_ text: [UInt8], at boundary: Int) -> Bool {
        let last = text[..<boundary].suffix(3)
        return last.elementsEqual("」".utf8) || last.elementsEqual("』".utf8) || last.elementsEqual("）".utf8)
    }

    /// The particles and copulas that go on after a quotation: `「はい。」と言った`.
    static func isParticle(_ scalar: Unicode.Scalar) -> Bool { "とっのはがをにもで".unicodeScalars.contains(scalar) }

    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
            .dashPunctuation, .connectorPunctuation:
            true
        default: scalar.isASCII && ASCII.isPunctuation(UInt8(scalar.value))
        }
    }

    /// The first scalars from an offset on: as many as the marks between two sentences ever are.
    static func scalars(of text: [UInt8], from start: Int) -> String.UnicodeScalarView {
        String(decoding: text[start..<min(start + 32, text.count)], as: UTF8.self).unicodeScalars
    }
}
