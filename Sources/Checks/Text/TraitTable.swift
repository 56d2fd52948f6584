import SourceText

/// What characters and pairs of neighbours say, by their first bytes.
struct TraitTable: Sendable {
    static let shared = TraitTable()

    /// A pair has the traits that its first character opens and its second one closes.
    struct Neighbours {
        var opened: UInt64 = 0
        var closed: UInt64 = 0
    }

    /// The bits of an entry that are traits; above them stands the character's place in ``neighbours``.
    static let traits: UInt64 = 1 << kindShift - 1
    static let kindShift: UInt64 = 56

    /// By the character for ASCII, then by the bits of the first two bytes for characters of two bytes and of three.
    ///
    /// 0 where the third byte decides.
    private(set) var characters: [UInt64]
    /// By the ASCII character, then by ``WideTraits/Kind``.
    private(set) var neighbours = [Neighbours](repeating: Neighbours(), count: 0x84)

    private static let twoBytes = 0x80
    private static let threeBytes = 0x80 + 0x800

    private init() {
        characters = (0..<128).map { TextTraits(of: UInt8($0)).rawValue }
        for scalar in 0..<UInt8(0x20) {
            for second in 0x80..<UInt8(0xC0) { characters.append(Self.entry(0xC0 | scalar, second, 0)) }
        }
        for scalar in 0..<UInt8(0x10) {
            for second in 0x80..<UInt8(0xC0) {
                let lead = 0xE0 | scalar
                let isOpen = WideTraits.asksForThird(lead, second)
                characters.append(isOpen ? 0 : Self.entry(lead, second, 0x80))
            }
        }
        let blanks = [0x20, 0x09, WideTraits.Kind.blank.rawValue]
        let wide = Array(0x80..<0x84)
        let letters = Array(0x41...0x5A) + Array(0x61...0x7A)
        let runs = ".,;:".utf8.map(Int.init) + [WideTraits.Kind.mark.rawValue]
        add(.doubleBlanks, [0x20], [0x20])
        add(.wordQuestions, [0x3F], Array(0x61...0x7A))
        add(.markRuns, runs, runs + [0x3F, 0x21])
        add(.markRuns, [0x3F, 0x21], [0x2E])
        add(.innerSentences, [0x2E, 0x3F, 0x21], [0x20])
        add(.innerSentences, [WideTraits.Kind.mark.rawValue], wide)
        add(.questionRuns, [0x3F], [0x3F])
        add(.ellipses, [0x2E], [0x2E])
        add(.spacedMarks, blanks, runs + [0x3F, 0x21])
        add(.tightMarks, runs, letters + wide)
        add(.wideRuns, wide, wide)
    }

    private mutating func add(_ trait: TextTraits, _ first: [Int], _ second: [Int]) {
        for character in first { neighbours[character].opened |= trait.rawValue }
        for character in second { neighbours[character].closed |= trait.rawValue }
    }

    /// The entry of the character at `index`, which is beyond ASCII; moves past it.
    @inline(__always)
    static func wide(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int, _ characters: UnsafeBufferPointer<UInt64>
    ) -> UInt64 {
        let left = bytes.count &- index
        let lead = bytes[index]
        if lead >= 0xC2, left > 1, bytes[index &+ 1] & 0xC0 == 0x80 {
            let second = Int(bytes[index &+ 1] & 0x3F)
            if lead < 0xE0 {
                index &+= 2
                return characters[twoBytes &+ (Int(lead & 0x1F) << 6 | second)]
            }
            if lead < 0xF0, lead != 0xE0, lead != 0xED, left > 2, bytes[index &+ 2] & 0xC0 == 0x80 {
                let known = characters[threeBytes &+ (Int(lead & 0x0F) << 6 | second)]
                if known != 0 {
                    index &+= 3
                    return known
                }
            }
        }
        let character = WideTraits(bytes, at: index)
        index += character.width
        return character.traits.rawValue | UInt64(character.kind.rawValue) << kindShift
    }

    private static func entry(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> UInt64 {
        let character = WideTraits(lead, second, third)
        return character.traits.rawValue | UInt64(character.kind.rawValue) << kindShift
    }
}

extension TextTraits {
    /// What an ASCII character says by itself.
    fileprivate init(of byte: UInt8) {
        var traits: TextTraits = []
        if ASCII.isLetter(byte) { traits.insert(.letters) }
        if ASCII.isUppercase(byte) { traits.insert(.capitals) }
        if ASCII.isDigit(byte) { traits.insert(.digits) }
        switch Unicode.Scalar(byte) {
        case "`": traits.insert(.backtick)
        case "*", "_", "~": traits.insert(.emphasisMarks)
        case "[", "]": traits.insert(.squareBrackets)
        case "<", ">": traits.insert(.angleBrackets)
        case "&": traits.insert(.ampersand)
        case "{", "}": traits.insert(.braces)
        case "%", "$": traits.insert(.percentOrDollar)
        case "\\": traits.insert(.backslash)
        case "@": traits.insert(.atSign)
        case "/": traits.insert(.addressMarks)
        case ":": traits.formUnion([.addressMarks, .sentenceMarks])
        case "(", ")": traits.insert(.parentheses)
        case "\"", "'": traits.insert(.straightQuotes)
        case ".", ",", ";", "?", "!": traits.insert(.sentenceMarks)
        case "#", "|", "+", "=", "^": traits.insert(.otherMarks)
        case "-": traits.insert(.dashes)
        case "\t": traits.insert(.tabs)
        case "\n", "\r": traits.insert(.lineBreaks)
        default: if byte < 0x20 || byte == 0x7F { traits.insert(.hidden) }
        }
        self = traits
    }
}
