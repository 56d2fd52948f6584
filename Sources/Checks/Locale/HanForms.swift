import Locales
import SourceText

/// Which forms of Han characters a locale writes.
///
/// A character is foreign where its country's character standard lacks it (GB 2312, Big5, JIS X 0208) and ICU knows it
/// as a form of the other script. Characters of both scripts (乾, 著, 藉) and rare ones of neither are at home.
final class HanForms {
    private let standard: CharacterStandard
    private let direction: HanVariants.Direction
    private lazy var variants = HanVariants(direction)
    /// By the number of the ideograph from U+3400 to U+9FFF: whether nothing need be asked about it.
    private let isHome: [Bool]
    private static let firstIdeograph: UInt32 = 0x3400
    /// What the foreign forms are called.
    let foreignName: String
    /// Whether the right form follows from the foreign one.
    let hasOneAnswer: Bool

    /// Whether a fix may be made without a person: many Traditional forms have one Simplified one, not the other way.
    var isSafe: Bool { direction == .toSimplified }

    /// Nil for locales without Han characters.
    init?(_ tag: LocaleTag) {
        switch tag.script {
        case "Hans":
            (standard, direction, foreignName, hasOneAnswer) = (
                CharacterStandard(.gb2312), .toSimplified, "Traditional", true
            )
        case "Hant":
            (standard, direction, foreignName, hasOneAnswer) = (
                CharacterStandard(.big5), .toTraditional, "Simplified", true
            )
        case "Jpan":
            // Traditional forms occur in Japanese names; only the simplified ones of China are never right.
            (standard, direction, foreignName, hasOneAnswer) = (
                CharacterStandard(.shiftJIS), .toTraditional, "Chinese", false
            )
        default: return nil
        }
        let (standard, direction) = (standard, direction)
        isHome = (Self.firstIdeograph..<0xA000).map {
            standard.contains($0) && (direction != .toSimplified || Self.simplified[$0] == nil)
        }
    }

    /// Whether an ideograph is one of the standard's; quick for those of everyday use.
    @inline(__always)
    func isAtHome(_ scalar: UInt32) -> Bool {
        scalar >= Self.firstIdeograph && scalar < 0xA000 && isHome[Int(scalar &- Self.firstIdeograph)]
    }

    /// The form of the other script that a foreign character has; nil where it is at home.
    func other(of scalar: UInt32) -> Unicode.Scalar? {
        if standard.contains(scalar), direction != .toSimplified || Self.simplified[scalar] == nil { return nil }
        return variants.variant(of: scalar) ?? Self.simplified[scalar]
    }

    /// The ideographs of a translation, each once, that neither the standard nor the source has.
    ///
    /// Forms of the other script are left out.
    func unlisted(in text: TextSlice, source: TextSlice) -> [UInt32] {
        var found: [UInt32] = []
        text.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                // Ideographs have three bytes from U+3400 on, or four.
                if bytes[index] < 0xE3 {
                    index += 1
                    continue
                }
                let value = nextScalar(bytes, at: &index)
                guard Self.isIdeograph(value), !isAtHome(value), !standard.contains(value), other(of: value) == nil,
                    !found.contains(value)
                else { continue }
                found.append(value)
            }
        }
        return found.isEmpty ? [] : found.filter { !source.description.unicodeScalars.lazy.map(\.value).contains($0) }
    }

    /// The blocks of unified ideographs (Unicode 15.1, chapter 18), without those for compatibility.
    private static func isIdeograph(_ value: UInt32) -> Bool {
        (0x3400...0x4DBF).contains(value) || (0x4E00...0x9FFF).contains(value) || (0x20000...0x323AF).contains(value)
    }

    /// Traditional characters that GB 2312 has for the sake of names and old books; ordinary texts have no use for
    /// them.
    private static let simplified: [UInt32: Unicode.Scalar] = [
        0x65BC: "于", 0x5F8C: "后", 0x5FB5: "征", 0x9EBD: "么", 0x83F8: "烟",
    ]
}
