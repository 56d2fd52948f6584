import SourceText

/// Code without what people write in their own way: what stands in angle brackets, blanks, the spelling of ellipses.
struct CodeShape: Equatable {
    private let bytes: [UInt8]

    init(_ code: ArraySlice<UInt8>) {
        var bytes: [UInt8] = []
        var isName = false
        var previous: UInt8 = 0
        for scalar in String(decoding: code, as: UTF8.self).unicodeScalars {
            let byte = scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : 0x80
            if byte == ">" { isName = false }
            switch scalar {
            case " ", "\t", "\n", "\u{A0}", "\u{202F}": break
            case "…": if !isName { bytes += "...".utf8 }
            default: if !isName { bytes += UTF8.encode(scalar) ?? .init() }
            }
            // After a letter it is a type's argument: `Vec<T>`.
            if byte == "<" { isName = !ASCII.isAlphanumeric(previous) && previous != ":" }
            previous = byte
        }
        // `<name>` alone is an element.
        self.bytes = bytes.elementsEqual("<>".utf8) ? Array(code) : bytes
    }

    /// Whether a letter or a digit of the code was mistaken; other capitals, blanks and signs are none.
    static func isMistake(_ written: ArraySlice<UInt8>, for wanted: ArraySlice<UInt8>) -> Bool {
        guard Likeness.isTypo(written, for: wanted) else { return false }
        return !letters(written).elementsEqual(letters(wanted)) || written.elementsEqual(wanted)
    }

    private static func letters(_ code: ArraySlice<UInt8>) -> [UInt8] {
        code.filter(ASCII.isAlphanumeric).map(ASCII.lowercased)
    }

    /// Whether blanks alone differ, and none that parts two words: `T: Trait` and `T:Trait`.
    static func differsInBlanks(_ written: ArraySlice<UInt8>, from wanted: ArraySlice<UInt8>) -> Bool {
        let (one, two) = (tight(written), tight(wanted))
        return one.elementsEqual(two)
    }

    /// The code without the blanks that stand beside a sign.
    private static func tight(_ code: ArraySlice<UInt8>) -> [UInt8] {
        code.indices.compactMap { index in
            guard code[index] == ASCII.space else { return code[index] }
            guard index > code.startIndex, index + 1 < code.endIndex else { return nil }
            return isLetter(code[index - 1]) && isLetter(code[index + 1]) ? ASCII.space : nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == 0x5F || byte >= 0x80 }

    /// Whether a translator may write this in the place of that.
    static func isFree(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>, _ pair: TranslationPair) -> Bool {
        CodeShape(wanted) == CodeShape(written) || LocalizedAddress.isLocalized(wanted, written, pair)
            || CodeLabel.isTranslated(wanted, written) || isExample(wanted)
    }

    /// A path that tells the reader to put an own one: `/path/to/file`, `C:\YOUR\PATH`.
    private static func isExample(_ code: ArraySlice<UInt8>) -> Bool {
        let small = code.map(ASCII.lowercased)
        return examples.contains { small.holds($0[...]) }
    }

    private static let examples = ["path/to/", "\\your\\", "/your/", "your_", "your-"].map { Array($0.utf8) }
}
