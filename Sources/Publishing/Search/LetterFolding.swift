import Locales

/// Takes the diacritics off words, so that people may leave them out: `ł` and `ø` by a table, the others by Unicode's
/// decompositions.
///
/// Latin and Greek lose all their marks. Of Cyrillic only `ё` becomes `е`: `й` is a letter of its own. Arabic loses
/// its vowel marks and the tatweel, the forms of alef, ya and ta marbuta become one each, and its digits those of
/// ASCII. Kana keep theirs: `が` is not `か`. Words come in case-folded; `search.js` does the same.
enum LetterFolding {
    static func folded(_ word: some Collection<UInt8>) -> [UInt8] {
        if !mayChange(word) { return Array(word) }
        var output = String.UnicodeScalarView()
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case ..<0x80: output.append(scalar)
            case 0xC0...0x24F, 0x1E00...0x1EFF, 0x370...0x3FF, 0x1F00...0x1FFF:
                if let plain = table[scalar] { output.append(contentsOf: plain.unicodeScalars) } else { add(scalar) }
            case 0x300...0x36F: continue
            case 0x451: output.append("\u{435}")
            case 0x640, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED: continue
            case 0x622, 0x623, 0x625, 0x671: output.append("\u{627}")
            case 0x649, 0x6CC, 0x626: output.append("\u{64A}")
            case 0x629, 0x6C0: output.append("\u{647}")
            case 0x624: output.append("\u{648}")
            case 0x6A9: output.append("\u{643}")
            case 0x660...0x669, 0x6F0...0x6F9: output.append(Unicode.Scalar(UInt8(0x30 + (scalar.value & 15))))
            default: output.append(scalar)
            }
        }
        return Array(String(output).utf8)

        func add(_ scalar: Unicode.Scalar) {
            for part in nfd(String(scalar)).unicodeScalars where !(0x300...0x36F).contains(part.value) {
                output.append(part)
            }
        }
    }

    /// Whether a word has a letter of the ranges below, judged by the first of its bytes: most words of Cyrillic and of
    /// scripts without cases have none.
    @inline(__always)
    private static func mayChange(_ word: some Collection<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in word where byte >= 0x80 {
            switch byte {
            case 0xC3...0xC9, 0xCC...0xCF, 0xD8...0xDB, 0xE1: return true
            case 0x91 where before == 0xD1: return true
            default: before = byte
            }
        }
        return false
    }

    /// Letters with a stroke or joined ones, which Unicode does not take apart.
    private static let table: [Unicode.Scalar: String] = [
        "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ð": "d", "þ": "th", "æ": "ae",
        "œ": "oe", "ß": "ss", "ĸ": "k", "ƀ": "b", "ɨ": "i",
    ]
}
