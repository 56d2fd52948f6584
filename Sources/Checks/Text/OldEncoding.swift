import Locales
import SourceText

/// Text that was read in an encoding which few programs use today, or never decoded at all.
///
/// The tables are those of Unicode's mappings for Mac OS Roman, IBM code page 437 and windows-1256.
struct OldEncoding {
    let range: ByteRange
    let restored: String
    /// What the text was, or how it was read.
    let name: String

    /// UTF-8 that was read as Mac OS Roman or code page 437: `√©`, `├⌐` for a Latin letter, `–¢–µ`, `╨ó╨╡` for Cyrillic
    /// ones, and those of Arabic.
    ///
    /// A dash and a letter are no accident only where several such pairs follow each other; √, ├ and their kin are
    /// alone.
    static func misread(in bytes: [UInt8], _ locale: LocaleKnowledge) -> [OldEncoding] {
        let (leads, least): (ClosedRange<UInt8>, Int) = locale.isLatin ? (0xC3...0xC6, 1) : (0xD0...0xDB, 2)
        var found: [OldEncoding] = []
        var index = 0
        while index + 3 < bytes.count {
            let start = index
            guard bytes[index] >= 0xC2, let first = scalar(bytes, index) else {
                index += 1
                continue
            }
            for page in pages {
                var letters = String.UnicodeScalarView()
                while let (letter, width) = pair(bytes, index, page, leads), locale.letters.contains(letter.value),
                    locale.scalars[letter].isLetter
                {
                    letters.append(letter)
                    index += width
                }
                if letters.count >= least {
                    let range = ByteRange(start, index)
                    found.append(OldEncoding(range: range, restored: String(letters), name: page.name))
                    break
                }
                index = start
            }
            if index == start { index += first.width }
        }
        return found
    }

    /// The letter of two bytes whose bytes stand here as characters of a page.
    private static func pair(
        _ bytes: [UInt8], _ index: Int, _ page: Page, _ leads: ClosedRange<UInt8>
    ) -> (letter: Unicode.Scalar, width: Int)? {
        guard let lead = scalar(bytes, index), let one = page.bytes[lead.value], leads.contains(one),
            let trail = scalar(bytes, index + lead.width), let two = page.bytes[trail.value], two < 0xC0,
            let letter = String(decoding: [one, two], as: UTF8.self).unicodeScalars.first, letter != "\u{FFFD}"
        else { return nil }
        return (letter, lead.width + trail.width)
    }

    private static func scalar(_ bytes: [UInt8], _ index: Int) -> (value: UInt32, width: Int)? {
        guard index < bytes.count else { return nil }
        var end = index
        let value = bytes.withUnsafeBufferPointer { nextScalar($0, at: &end) }
        return (value, end - index)
    }

    /// Words of a language with letters of its own that are all Western letters beyond ASCII: `Òåêñò` for "Текст".
    static func oneByte(in text: CheckedText, _ locale: LocaleKnowledge) -> [OldEncoding] {
        let isCyrillic = locale.tag.script == "Cyrl"
        guard isCyrillic || locale.tag.script == "Arab" else { return [] }
        let table = isCyrillic ? cyrillic : arabic
        var found: [OldEncoding] = []
        let scalars = text.scalars
        var index = 0
        while index < scalars.count {
            let start = index
            var letters = String.UnicodeScalarView()
            while index < scalars.count, 0xC0...0xFF ~= scalars[index].value,
                let letter = Unicode.Scalar(table[Int(scalars[index].value - 0xC0)])
            {
                letters.append(letter)
                index += 1
            }
            let isWord = letters.allSatisfy { locale.scalars[$0].isLetter || locale.scalars[$0].isMark }
            if letters.count >= 3, isWord, start == 0 || !scalars[start - 1].traits.isWord,
                index == scalars.count || !scalars[index].traits.isWord
            {
                let range = ByteRange(scalars[start].start, scalars[index - 1].end)
                found.append(
                    OldEncoding(
                        range: range, restored: String(letters), name: isCyrillic ? "windows-1251" : "windows-1256"))
            }
            if index == start { index += 1 }
        }
        return found
    }

    /// Signs of Western encodings within words of Central European languages: `B³±d` for "Błąd".
    static func signInWord(_ text: CheckedText, _ locale: LocaleKnowledge) -> ByteRange? {
        guard locale.isCentralEuropean, mayHaveSigns(text.slice.bytes) else { return nil }
        let scalars = text.scalars
        var index = 1
        while index < scalars.count {
            defer { index += 1 }
            guard signs.contains(scalars[index].value), scalars[index - 1].traits.isLetter else { continue }
            var next = index
            while next < scalars.count, signs.contains(scalars[next].value) { next += 1 }
            guard next < scalars.count, scalars[next].traits.isLetter else { continue }
            return ByteRange(scalars[index - 1].start, scalars[next].end)
        }
        return nil
    }

    private static func mayHaveSigns(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 1 < bytes.count {
                if bytes[index] == 0xC2, signs.contains(UInt32(bytes[index + 1])) { return true }
                index &+= 1
            }
            return false
        }
    }

    /// ¡ £ ¦ ¬ ¯ ± ³ ¶ ¹ ¼ ¾ ¿.
    private static let signs: Set<UInt32> = [0xA1, 0xA3, 0xA6, 0xAC, 0xAF, 0xB1, 0xB3, 0xB6, 0xB9, 0xBC, 0xBE, 0xBF]

    private struct Page {
        let name: String
        let bytes: [UInt32: UInt8]

        init(_ name: String, _ characters: String) {
            self.name = name
            var bytes: [UInt32: UInt8] = [:]
            for (offset, scalar) in characters.unicodeScalars.enumerated() where offset < 128 {
                bytes[scalar.value] = UInt8(0x80 + offset)
            }
            self.bytes = bytes
        }
    }

    private static let pages = [
        Page(
            "Mac OS Roman",
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),
        Page(
            "code page 437",
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}"),
    ]

    /// What the bytes from C0 on are in windows-1251 and in windows-1256.
    private static let cyrillic: [UInt32] = (0..<64).map { 0x410 + $0 }
    private static let arabic: [UInt32] =
        "ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے"
        .unicodeScalars.map(\.value)
}
