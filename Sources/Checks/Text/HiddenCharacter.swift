import Locales

/// The kinds of characters that cannot be seen, save spaces and the controls of the writing direction.
enum HiddenCharacter: Equatable {
    case control, softHyphen, zeroWidthSpace, joiner, byteOrderMark, separator, filler, tag, variationSelector
    case privateUse, noncharacter, graphemeJoiner, pictureSelector

    /// Nil for characters that are seen, for spaces, tabs and line ends.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: return nil
        case 0x00..<0x20, 0x7F..<0xA0: self = .control
        case 0x20..<0x7F: return nil
        case 0xAD: self = .softHyphen
        case 0x034F: self = .graphemeJoiner
        case 0xAE..<0x115F: return nil
        case 0x200B, 0x2060...0x2064, 0x180E: self = .zeroWidthSpace
        case 0x200C, 0x200D: self = .joiner
        case 0xFEFF: self = .byteOrderMark
        case 0x2028, 0x2029: self = .separator
        case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x206A...0x206F, 0xFFF9...0xFFFC: self = .filler
        case 0xE0000...0xE007F: self = .tag
        case 0xFE0F: self = .pictureSelector
        case 0xFE00...0xFE0E, 0xE0100...0xE01EF: self = .variationSelector
        case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: self = .privateUse
        case 0xFDD0...0xFDEF: self = .noncharacter
        default:
            guard scalar.value & 0xFFFE == 0xFFFE else { return nil }
            self = .noncharacter
        }
    }

    /// Whether it has its purpose between these two.
    func isUsual(between previous: Unicode.Scalar, _ next: Unicode.Scalar, _ table: ScalarTable) -> Bool {
        switch self {
        case .joiner:
            let before = table[previous]
            if previous.value == 0xFE0F || before.isSymbol || table[next].isSymbol { return true }
            return (before.isLetter || before.isMark) && !Self.apart.contains(before.script)
                && !(before.script.isShared && !before.isMark)
        // Between marks it keeps their order (Hebrew).
        case .graphemeJoiner: return table[previous].isMark || table[next].isMark
        case .zeroWidthSpace:
            let traits = table[previous]
            return Self.unspaced.contains { $0.contains(previous.value) } && traits.isWord
        case .pictureSelector: return previous.properties.isEmoji || table[previous].isSymbol
        case .variationSelector:
            return previous.properties.isEmoji || previous.properties.isIdeographic || table[previous].isSymbol
                || (0x1000...0x109F).contains(previous.value) || (0xA840...0xA87F).contains(previous.value)
        case .tag:
            // Flags of regions: a black flag and tags after it.
            return previous.value == 0x1F3F4 || (0xE0020...0xE007F).contains(previous.value)
        default: return false
        }
    }

    /// Scripts whose letters stand for themselves: nothing to join or to hold apart.
    private static let apart: [Script] = [.latin, .greek, .cyrillic, .han, .hiragana, .katakana, .hangul, .hebrew]

    /// Thai and Lao, Burmese, Khmer.
    private static let unspaced: [ClosedRange<UInt32>] = [0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF]

    /// Whether it is wrong wherever it stands.
    var isAlwaysWrong: Bool {
        switch self {
        case .control, .byteOrderMark, .filler, .tag, .noncharacter: true
        default: false
        }
    }

    /// Whether the text says the same without it.
    var isRemovable: Bool { self != .privateUse && self != .separator }

    var summary: String {
        switch self {
        case .control: "A control character in the text"
        case .softHyphen: "A soft hyphen that is seen only at the end of a line"
        case .zeroWidthSpace: "A space without a width, which nobody sees"
        case .joiner, .graphemeJoiner: "A joiner where nothing is joined"
        case .byteOrderMark: "A byte order mark inside of the text"
        case .separator: "A line or paragraph separator, which browsers do not break at"
        case .filler: "A filler that shows nothing"
        case .tag: "A tag character that belongs to no flag"
        case .variationSelector, .pictureSelector: "A variation selector behind a character without variants"
        case .privateUse: "A character for private use, which other fonts do not have"
        case .noncharacter: "A number that Unicode gives to no character"
        }
    }

    var help: String {
        switch self {
        case .separator: "end the line or the paragraph as the source does"
        case .privateUse: "write the character that was meant"
        default: "take it out"
        }
    }
}
