import SourceText

/// What a program's interface shows, as `Install` and `Save Page As`: words for a reader, not for a program.
enum CodeLabel {
    /// Whether one label stands for the other in another language.
    static func isTranslated(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Bool {
        if isWord(source), isWord(target) { return true }
        if isCapitals(source), isCapitals(target) { return true }
        // `Ok(value)` is a call.
        if isCall(source), target.contains(UInt8(ascii: "(")) { return false }
        return hasWords(source) && beginsAsLabel(target) && !target.contains { "{}[]<>$_;*`".utf8.contains($0) }
    }

    /// A capital, then small letters and blanks.
    static func isWord(_ code: ArraySlice<UInt8>) -> Bool {
        let scalars = String(decoding: code, as: UTF8.self).unicodeScalars
        guard let first = scalars.first, first.properties.isUppercase else { return false }
        return scalars.dropFirst().allSatisfy { $0.properties.isLowercase || $0 == " " }
    }

    /// `ADDRESS`: what the reader puts something in the place of.
    private static func isCapitals(_ code: ArraySlice<UInt8>) -> Bool {
        let scalars = String(decoding: code, as: UTF8.self).unicodeScalars
        return scalars.count > 2 && scalars.allSatisfy { $0.properties.isUppercase || $0 == "_" }
    }

    /// Two words and more that begin with a capital and have only the signs of texts beside them.
    static func hasWords(_ code: ArraySlice<UInt8>) -> Bool {
        guard let first = code.first, ASCII.isUppercase(first) else { return false }
        var (words, length) = (0, 0)
        var isFormula = false
        var previous: UInt8 = 0
        for byte in code {
            defer { previous = byte }
            // `8DEA` is no word.
            if ASCII.isDigit(byte) != ASCII.isDigit(previous), ASCII.isAlphanumeric(byte),
                ASCII.isAlphanumeric(previous)
            {
                return false
            }
            switch byte {
            case 0x41...0x5A, 0x61...0x7A:
                length += 1
                if length == 2 { words += 1 }
            case ASCII.space, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: ","),
                UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "&"), UInt8(ascii: "?"), UInt8(ascii: "!"),
                UInt8(ascii: "'"):
                length = 0
            case UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "+"), 0x30...0x39:
                length = 0
                isFormula = isFormula || byte == "=" || byte == "+"
            default: return false
            }
        }
        // `Sum = Price + Tax` may be a program's.
        return words >= (isFormula ? 4 : 2) && code.contains { $0 == ASCII.space || $0 == "(" || $0 == "/" }
            && !code.contains(0x2D, before: 0x2D)
    }

    private static func isCall(_ code: ArraySlice<UInt8>) -> Bool {
        zip(code, code.dropFirst()).contains { ASCII.isAlphanumeric($0) && $1 == UInt8(ascii: "(") }
    }

    /// No small letter at the beginning.
    private static func beginsAsLabel(_ code: ArraySlice<UInt8>) -> Bool {
        guard let first = String(decoding: code.prefix(4), as: UTF8.self).unicodeScalars.first else { return false }
        return first.properties.isAlphabetic && !first.properties.isLowercase
    }
}

extension ArraySlice<UInt8> {
    /// Whether two bytes stand one after the other, as in `--all`.
    fileprivate func contains(_ first: UInt8, before second: UInt8) -> Bool {
        zip(self, dropFirst()).contains { $0 == first && $1 == second }
    }
}
