package import SourceText

/// A made-up translation of every segment, to see what a translator cannot reach and what a translation could break.
package enum PseudoTranslation: String, CaseIterable, Sendable {
    /// Longer by a third, with accents, in brackets: text that is cut off or left out is seen at once.
    case accented
    /// Letters of another script.
    case cyrillic
    /// Letters of a script that is read from right to left.
    case arabic
    /// Letters as wide as those of Chinese and Japanese.
    case wide
    /// Each text begins with characters that begin a block of Markdown: a list, a heading, a quote.
    case marks

    private static let blockMarks = [
        "1. ", "# ", "- ", "> ", "| ", "+ ", "* ", "= ", "~~~ ", ": ", "  ", "[ ", "### ", "12) ", "::: ", "--- ",
    ]

    /// The translation of a segment; what its inline codes and character references hold stays.
    package func translation(of segment: Segment, number: Int) -> TextSlice {
        if self == .marks {
            return TextSlice(Self.blockMarks[number % Self.blockMarks.count] + segment.text.description)
        }
        let bytes = Array(segment.text.bytes)
        // A bracket beside a mark of emphasis could change what it marks.
        let isBracketed =
            self == .accented && ![bytes.first, bytes.last].contains { $0.map { "*_~".utf8.contains($0) } ?? true }
        var output: [UInt8] = isBracketed ? Array("⟦".utf8) : []
        var marks = segment.codes.flatMap(\.marks).sorted { $0.start < $1.start }[...]
        output += letters(bytes, keeping: &marks)
        return TextSlice(isBracketed ? output + "⟧".utf8 : output)
    }

    /// The text with other letters; marks and character references stay.
    private func letters(_ bytes: [UInt8], keeping marks: inout ArraySlice<ByteRange>) -> [UInt8] {
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            while let mark = marks.first, mark.end <= index { marks.removeFirst() }
            if let mark = marks.first, mark.start <= index {
                output += bytes[index..<mark.end]
                index = mark.end
            } else if let end = CharacterReference.end(in: bytes, at: index, before: bytes.count) {
                output += bytes[index..<end]
                index = end
            } else {
                let scalar =
                    String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
                    .unicodeScalars.first ?? " "
                output += replacement(of: scalar).utf8
                index += UTF8.width(scalar)
            }
        }
        return output
    }

    /// The translation of a UI message in ICU MessageFormat: arguments, selectors and quoted marks stay.
    package func translation(ofMessage text: TextSlice) -> TextSlice {
        let bytes = Array(text.bytes)
        var kept: [ByteRange] = []
        var depth = 0
        var start: Int?
        var index = 0
        while index < bytes.count {
            if bytes[index] == "'", index + 1 < bytes.count, "{}#|".utf8.contains(bytes[index + 1]) {
                let end = bytes[(index + 2)...].firstIndex(of: 0x27).map { $0 + 1 } ?? bytes.count
                if start == nil { kept.append(ByteRange(index, end)) }
                index = end
                continue
            }
            // The text of a variant stands between an odd and an even brace.
            if bytes[index] == "{" {
                depth += 1
                if depth % 2 == 1 {
                    start = index
                } else if let from = start {
                    kept.append(ByteRange(from, index + 1))
                    start = nil
                }
            } else if bytes[index] == "}", depth > 0 {
                depth -= 1
                if depth % 2 == 0 {
                    kept.append(ByteRange(start ?? index, index + 1))
                    start = nil
                } else {
                    start = index
                }
            }
            index += 1
        }
        if let start { kept.append(ByteRange(start, bytes.count)) }
        var marks = kept[...]
        let output = letters(bytes, keeping: &marks)
        return TextSlice(self == .accented ? Array("⟦".utf8) + output + Array("⟧".utf8) : output)
    }

    private func replacement(of scalar: Unicode.Scalar) -> String {
        guard scalar.properties.isAlphabetic else { return String(scalar) }
        switch self {
        case .accented: return accented(scalar)
        case .cyrillic: return Self.letter(scalar, of: Self.cyrillicLetters, others: "ж")
        case .arabic: return Self.letter(scalar, of: Self.arabicLetters, others: "ي")
        case .wide:
            let wide = scalar.isASCII ? Unicode.Scalar(scalar.value + 0xFEE0) : nil
            return String(wide ?? scalar)
        case .marks: return String(scalar)
        }
    }

    private static let accentedLetters: [Unicode.Scalar: String] = [
        "a": "áá", "e": "éé", "i": "íí", "o": "óó", "u": "úú", "y": "ý", "A": "Á", "E": "É", "I": "Í", "O": "Ó",
        "U": "Ú", "c": "ç", "n": "ñ", "s": "š", "z": "ž", "C": "Ç", "N": "Ñ", "S": "Š", "Z": "Ž",
    ]
    private static let cyrillicLetters = Array("абцдефгхийклмнопярстувшюзч")
    private static let arabicLetters = Array("ابتثجحخدذرزسشصضطظعغفقكلمنه")

    private func accented(_ scalar: Unicode.Scalar) -> String {
        if let accented = Self.accentedLetters[scalar] { return accented }
        // Any letter takes a combining acute accent.
        return scalar.isASCII ? String(scalar) : String(scalar) + "\u{301}"
    }

    private static func letter(_ scalar: Unicode.Scalar, of letters: [Character], others: String) -> String {
        guard scalar.isASCII else { return others }
        let letter = String(letters[Int(UInt8(ascii: scalar) | 0x20) - 0x61])
        return scalar.properties.isUppercase ? letter.uppercased() : letter
    }
}
