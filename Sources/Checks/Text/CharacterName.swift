import Locales

/// What people are told of a character: itself where it can be seen, its number and its Unicode name.
enum CharacterName {
    /// A character that is seen: `а (U+0430 CYRILLIC SMALL LETTER A)`.
    static func shown(_ scalar: Unicode.Scalar) -> String { "\(scalar) (\(hidden(scalar)))" }

    /// A character that may not be seen: `U+200B ZERO WIDTH SPACE`.
    static func hidden(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        let name = scalar.properties.name ?? scalar.properties.nameAlias ?? category(scalar)
        return "\(number) \(name)"
    }

    private static func category(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control: "control character"
        case .privateUse: "private use"
        default: scalar.properties.isNoncharacterCodePoint ? "no character" : "unnamed"
        }
    }
}
