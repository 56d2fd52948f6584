import Locales
import SourceText

/// A letter and its marks that normalization form C writes with fewer or other characters.
struct Composition {
    let range: ByteRange
    let composed: String

    /// Whether normalization form C may change a character that begins with these bytes.
    ///
    /// Accents (U+0300 on), Arabic marks, kana voicing marks, the scripts of E0 and E1, a few signs and spaces, and
    /// compatibility forms. Cyrillic, Han, kana and Arabic letters by themselves never change.
    static func mayBeLoose(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xCC, 0xCD, 0xE0, 0xE1: true
        // ´ alone stays, but beside a letter it is one written in parts.
        case 0xC2: second == 0xB4
        case 0xCE: second == 0x87
        case 0xD2: second >= 0x83 && second <= 0x87
        case 0xD9: second >= 0x93 && second <= 0x95
        case 0xE2:
            second == 0x80 ? third == 0x80 || third == 0x81 : second == 0x84 && [0xA6, 0xAA, 0xAB].contains(third)
        case 0xE3: second == 0x82 && (third == 0x99 || third == 0x9A)
        case 0xEF: second >= 0xA4 && second <= 0xAD
        case 0xF0: second != 0x9F
        default: false
        }
    }

    /// The places that are not composed; cost as ICU's, for texts that need it.
    static func loose(in text: CheckedText, _ locale: LocaleKnowledge) -> [Composition] {
        var result: [Composition] = []
        var cluster: (range: ByteRange, scalars: [Unicode.Scalar])?
        func close() {
            defer { cluster = nil }
            guard let whole = cluster else { return }
            let composed = nfc(String(String.UnicodeScalarView(whole.scalars)))
            let scalars = Array(composed.unicodeScalars)
            if scalars == whole.scalars || isReordered(scalars, whole.scalars) { return }
            if locale.tag.language == "ja", whole.scalars.allSatisfy({ (0xF900...0xFAFF).contains($0.value) }) {
                return
            }
            result.append(Composition(range: whole.range, composed: composed))
        }
        for (scalar, range) in text.scalars(in: ByteRange(0, text.count)) {
            if let whole = cluster, locale.scalars[scalar].isMark || (0x1160...0x11FF).contains(scalar.value) {
                cluster = (whole.range.union(range), whole.scalars + [scalar])
            } else {
                close()
                cluster = (range, [scalar])
            }
        }
        close()
        return result
    }

    /// The same marks in another order.
    private static func isReordered(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
        one.count == other.count && one.count > 1 && one.sorted() == other.sorted()
    }
}
