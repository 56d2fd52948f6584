/// Letters that CLDR counts among those of a language, and that every reader takes for another one of it.
struct LetterTwins: Sendable {
    private let twins: [UInt32: Unicode.Scalar]
    /// The first and the last of them; nearly all letters of a text are others.
    private let first: UInt32
    private let last: UInt32

    init(_ language: String, isLatin: Bool) {
        let latin = isLatin && !Self.dotless.contains(language) ? [Self.dotlessI: Unicode.Scalar("i")] : [:]
        twins = Self.lists[language] ?? latin
        first = twins.keys.min() ?? .max
        last = twins.keys.max() ?? 0
    }

    func contains(_ value: UInt32) -> Bool { value >= first && value <= last && twins[value] != nil }

    subscript(_ value: UInt32) -> Unicode.Scalar? { twins[value] }

    /// ı, which is i with a capital typed in Turkish, or read so by a program.
    static let dotlessI: UInt32 = 0x131

    /// Languages that have it.
    private static let dotless: Set<String> = ["tr", "az", "kk", "tt", "crh", "ku", "gag", "ga", "tk"]

    private static let lists: [String: [UInt32: Unicode.Scalar]] = [
        "ar": [0x6A9: "ك", 0x6AA: "ك", 0x6CC: "ي", 0x6C1: "ه", 0x6BE: "ه", 0x6D2: "ي"],
        "fa": [0x643: "ک", 0x64A: "ی", 0x649: "ی"],
    ]
}
