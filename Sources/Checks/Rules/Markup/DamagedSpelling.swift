import SourceText

/// Whether a piece of markup is plainly the source's own, spelled wrong, rather than another one that may be meant.
///
/// Only then may a fix write the source's over it. Damaged are blanks and invisible characters inside, characters of full
/// width, typographic quotation marks and dashes, other capitals in a word, a lost `#`, and in a long piece one letter
/// that is lost, doubled or changed places with its neighbour. Another digit is another thing, and so are another letter,
/// which makes another word, and an `s` at the end of one.
enum DamagedSpelling {
    /// - Parameter length: from how many bytes on a single letter tells nothing else.
    static func isDamaged(_ written: ArraySlice<UInt8>, of wanted: ArraySlice<UInt8>, long length: Int = 12) -> Bool {
        if written.elementsEqual(wanted) { return false }
        let right = plain(wanted)
        // A dash stands for one hyphen or for two.
        return [plain(written), plain(written, dash: "--")].contains { wrong in
            if isSame(wrong, right) || right.contains(UInt8(ascii: "#")) && wrong == right.filter({ $0 != "#" }) {
                return true
            }
            return right.count >= length && isSlip(wrong, right)
        }
    }

    /// Without what no address has and nobody sees, in ASCII where that has the same sign.
    private static func plain(_ bytes: ArraySlice<UInt8>, dash: String = "-") -> [UInt8] {
        var result: [UInt8] = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0xAD, 0x2000...0x200F, 0x202F, 0x2060, 0x3000, 0xFEFF: break
            case 0xFF01...0xFF5E: result.append(UInt8(scalar.value - 0xFEE0))
            case 0x3002: result.append(UInt8(ascii: "."))
            case 0x2018...0x201A: result.append(UInt8(ascii: "'"))
            case 0x201C...0x201F: result.append(UInt8(ascii: "\""))
            case 0x2010...0x2015: result += dash.utf8
            case 0x2026: result += "...".utf8
            default: result += String(scalar).utf8
            }
        }
        return result
    }

    /// Whether nothing differs but capitals inside of words; `-a` and `-A` are two options.
    private static func isSame(_ one: [UInt8], _ two: [UInt8]) -> Bool {
        guard one.count == two.count else { return false }
        return one.indices.allSatisfy { index in
            if one[index] == two[index] { return true }
            guard ASCII.lowercased(one[index]) == ASCII.lowercased(two[index]) else { return false }
            return letters(around: index, two) > 1
        }
    }

    private static func isSlip(_ wrong: [UInt8], _ right: [UInt8]) -> Bool {
        let head = zip(wrong, right).prefix { $0 == $1 }.count
        if wrong.count + 1 == right.count, wrong[head...].elementsEqual(right[(head + 1)...]) {
            let lost = right[head]
            let isEnd = head + 1 == right.count || !ASCII.isLetter(right[head + 1])
            if lost == UInt8(ascii: "s"), isEnd { return false }
            return ASCII.isLetter(lost)
                ? letters(around: head, right) >= 4
                : head < 8 && (lost == UInt8(ascii: ":") || lost == UInt8(ascii: "/"))
        }
        if wrong.count == right.count + 1, wrong[(head + 1)...].elementsEqual(right[head...]), head > 0 {
            let added = wrong[head]
            return added == wrong[head - 1] && !ASCII.isDigit(added)
        }
        guard wrong.count == right.count, head + 1 < right.count, wrong[head] == right[head + 1],
            wrong[head + 1] == right[head], wrong[(head + 2)...].elementsEqual(right[(head + 2)...])
        else { return false }
        return ASCII.isLetter(right[head]) && ASCII.isLetter(right[head + 1]) && letters(around: head, right) >= 4
    }

    /// How long the run of ASCII letters is that a letter belongs to.
    private static func letters(around index: Int, _ bytes: [UInt8]) -> Int {
        guard ASCII.isLetter(bytes[index]) else { return 0 }
        return bytes[..<index].reversed().prefix(while: ASCII.isLetter).count
            + bytes[index...].prefix(while: ASCII.isLetter).count
    }
}
