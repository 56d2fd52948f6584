import SourceText

/// The emoji of a text that say something: faces, hands, signs and things.
///
/// Skin tones, variation selectors and the parts of a person say nothing of their own. What languages and fonts choose
/// between is one: check marks, crosses, hearts, globes, hands that point with or against the line.
struct Pictograph {
    /// The same for emoji that say the same.
    let value: UInt32
    let range: ByteRange

    static func all(in text: CheckedText) -> [Pictograph] {
        guard mayBeIn(text.bytes) else { return [] }
        var found: [Pictograph] = []
        text.forEachScalar { scalar, _, range in
            if let value = folded(scalar) { found.append(Pictograph(value: value, range: range)) }
        }
        return found
    }

    /// Quick, since most texts have none: U+1F300 and up begin with F0 9F, the older signs with E2 98 to E2 9E and E2
    /// AD.
    private static func mayBeIn(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 2 < bytes.count {
                let byte = bytes[index]
                if byte == 0xF0 {
                    if bytes[index + 1] == 0x9F { return true }
                } else if byte == 0xE2 {
                    if 0x98...0x9E ~= bytes[index + 1] || bytes[index + 1] == 0xAD { return true }
                }
                index &+= 1
            }
            return false
        }
    }

    private static func folded(_ value: UInt32) -> UInt32? {
        switch value {
        case ..<0x2600: return nil
        case 0x2611, 0x2705, 0x2714: return 0x2705
        case 0x2716, 0x274C, 0x274E: return 0x274C
        case 0x2764, 0x1F493...0x1F49F, 0x1F5A4, 0x1F90D, 0x1F90E, 0x1F9E1: return 0x2764
        case 0x2B50, 0x1F31F: return 0x2B50
        // Arrows turn with the direction of the text.
        case 0x27A1, 0x2B05: return nil
        case 0x2600...0x27BF, 0x2B50...0x2B55: break
        case 0x1F3FB...0x1F3FF: return nil
        case 0x1F30D...0x1F310: return 0x1F30D
        case 0x1F448, 0x1F449: return 0x1F449
        case 0x1F466...0x1F469, 0x1F9D1, 0x1F9D2: return nil
        case 0x1F4B0, 0x1F4B2, 0x1F4B4...0x1F4B7: return 0x1F4B0
        case 0x1F300...0x1FAFF: break
        default: return nil
        }
        return Unicode.Scalar(value)?.properties.isEmoji == true ? value : nil
    }
}
