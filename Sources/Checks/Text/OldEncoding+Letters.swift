import Locales
import SourceText

/// Words with letters of the neighbours' code page: Portuguese `traduçăo`, Polish `uruchomiæ`.
extension OldEncoding {
    /// The first word whose strange letters all become the language's where they are read in the other code page.
    ///
    /// Names have strange letters by right: only words in small letters count.
    static func neighbourLetters(in text: CheckedText, _ locale: LocaleKnowledge) -> OldEncoding? {
        guard locale.isLatin, mayHaveNeighbourLetters(text.slice.bytes, locale) else { return nil }
        let table = locale.isCentralEuropean ? westernAsCentral : centralAsWestern
        let scalars = text.scalars
        var index = 0
        while index < scalars.count {
            let start = index
            var word = String.UnicodeScalarView()
            var (strange, isSound) = (0, true)
            while index < scalars.count, scalars[index].traits.isLetter {
                let value = scalars[index].value
                if locale.letters.isMain(value) {
                    word.append(Unicode.Scalar(value) ?? " ")
                } else if let right = table[value], locale.letters.isMain(right) {
                    word.append(Unicode.Scalar(right) ?? " ")
                    strange += 1
                } else {
                    isSound = false
                }
                index += 1
            }
            if strange > 0, isSound, index - start >= 4, scalars[start].traits.isLowercase {
                let range = ByteRange(scalars[start].start, scalars[index - 1].end)
                let name = locale.isCentralEuropean ? CodePage.central.name : CodePage.western.name
                return OldEncoding(range: range, restored: String(word), name: name)
            }
            if index == start { index += 1 }
        }
        return nil
    }

    /// Quick: whether any letter is of those that only the neighbours have.
    private static func mayHaveNeighbourLetters(_ bytes: ArraySlice<UInt8>, _ locale: LocaleKnowledge) -> Bool {
        let isCentral = locale.isCentralEuropean
        return bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 1 < bytes.count {
                let byte = bytes[index]
                if byte == 0xC3 ? isCentral : !isCentral && (byte == 0xC4 || byte == 0xC5 && bytes[index + 1] != 0x93) {
                    return true
                }
                index &+= byte < 0x80 ? 1 : 2
            }
            return false
        }
    }

    private static let centralAsWestern = table(from: .central, to: .western)
    private static let westernAsCentral = table(from: .western, to: .central)

    /// The letters of the bytes from C0 on that two pages have otherwise.
    private static func table(from one: CodePage, to other: CodePage) -> [UInt32: UInt32] {
        let pairs = zip(one.scalars, other.scalars).dropFirst(0x40).filter { $0 != $1 }
        return Dictionary(pairs) { first, _ in first }
    }
}
