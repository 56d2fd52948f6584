package import SourceText

/// A made-up translation of every segment, to see what a translator cannot reach and what a translation could break.
package enum PseudoTranslation: String, CaseIterable, Sendable {
    /// Longer by a third, with accents, in brackets: text that is cut off or left out is seen at once.
    case accented
    /// Letters of another script.
    case cyrillic
    /// Letters of a script that is read from right to left.
    case arabic
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
        return TextSlice(isBracketed ? output + "⟧".utf8 : output)
    }

    private func replacement(of scalar: Unicode.Scalar) -> String {
        guard scalar.properties.isAlphabetic else { return String(scalar) }
        switch self {
        case .accented: return accented(scalar)
        case .cyrillic: return Self.letter(scalar, of: Array("абцдефгхийклмнопярстувшюзч"), others: "ж")
        case .arabic: return Self.letter(scalar, of: Array("ابتثجحخدذرزسشصضطظعغفقكلمنه"), others: "ي")
        case .marks: return String(scalar)
        }
    }

    private func accented(_ scalar: Unicode.Scalar) -> String {
        let letters: [Unicode.Scalar: String] = [
            "a": "áá", "e": "éé", "i": "íí", "o": "óó", "u": "úú", "y": "ý", "A": "Á", "E": "É", "I": "Í", "O": "Ó",
            "U": "Ú", "c": "ç", "n": "ñ", "s": "š", "z": "ž", "C": "Ç", "N": "Ñ", "S": "Š", "Z": "Ž",
        ]
        if let accented = letters[scalar] { return accented }
        // Any letter takes a combining acute accent.
        return scalar.isASCII ? String(scalar) : String(scalar) + "\u{301}"
    }

    private static func letter(_ scalar: Unicode.Scalar, of letters: [Character], others: String) -> String {
        guard scalar.isASCII else { return others }
        let letter = String(letters[Int(UInt8(ascii: scalar) | 0x20) - 0x61])
        return scalar.properties.isUppercase ? letter.uppercased() : letter
    }
}
