import SourceText

/// What the scanner knows of one language: how its comments and strings are written.
struct CodeLanguage: Sendable {
    /// The names a fence may give it, in lower case.
    let names: [String]
    let lines: [LineMark]
    let blocks: [BlockMark]
    let strings: [StringRule]
    let traits: Traits
    /// The bytes with which a comment, a string or something to pass over may begin.
    let starters: [Bool]

    init(
        _ names: String, lines: [LineMark] = [], blocks: [BlockMark] = [], strings: [StringRule] = [],
        traits: Traits = []
    ) {
        self.names = names.split(separator: " ").map { String($0) }
        self.lines = lines
        self.blocks = blocks
        self.strings = strings
        self.traits = traits
        var starters = [Bool](repeating: false, count: 256)
        for open in lines.map(\.mark) + blocks.map(\.open) + strings.map(\.open) {
            guard let first = open.first else { continue }
            starters[Int(first)] = true
            if ASCII.isLetter(first) { starters[Int(first ^ 0x20)] = true }
        }
        for byte in "'/<\\$?".utf8 { starters[Int(byte)] = true }
        self.starters = starters
    }

    struct Traits: OptionSet, Sendable {
        let rawValue: Int
        /// `'x'` is a character; a lone `'` is a lifetime, a prime or a quoted symbol.
        static let characters = Traits(rawValue: 1 << 0)
        /// `/…/` is a regular expression where an operand is due.
        static let regex = Traits(rawValue: 1 << 1)
        /// `<<WORD` begins a here-document.
        static let hereDocs = Traits(rawValue: 1 << 2)
        /// Outside of strings a backslash takes the meaning from the next byte.
        static let quotingBackslash = Traits(rawValue: 1 << 3)
        /// A quote may follow a word directly, as in the shell.
        static let gluedQuotes = Traits(rawValue: 1 << 4)
        /// A quote opens a string only where a value begins, as in YAML.
        static let valueQuotes = Traits(rawValue: 1 << 5)
        /// `$"` and `$'` are characters, as in Erlang; so are `?"` and `?'`, as in Elixir and Ruby.
        static let markedCharacters = Traits(rawValue: 1 << 6)
        /// `'` transposes after an operand, as in MATLAB.
        static let transposes = Traits(rawValue: 1 << 7)
    }
}

/// What begins a comment that the line ends.
struct LineMark: Sendable, ExpressibleByStringLiteral {
    enum Place: Sendable { case anywhere, wordStart, lineStart }

    let mark: [UInt8]
    var place = Place.anywhere
    /// Bytes that make it something else when they follow: PHP's `#[`, Haskell's `-->`.
    var notBefore: [UInt8] = []
    /// What would end the comment before the line does.
    var breakers: [[UInt8]] = []

    init(_ mark: String, at place: Place = .anywhere, notBefore: String = "", breakers: [String] = []) {
        self.mark = Array(mark.utf8)
        self.place = place
        self.notBefore = Array(notBefore.utf8)
        self.breakers = breakers.map { Array($0.utf8) }
    }

    init(stringLiteral mark: String) { self.init(mark) }

    static func word(_ mark: String) -> LineMark { LineMark(mark, at: .wordStart) }
    static func line(_ mark: String) -> LineMark { LineMark(mark, at: .lineStart) }
}

/// What begins and ends a comment of any length.
struct BlockMark: Sendable {
    let open: [UInt8]
    let close: [UInt8]
    var nests: Bool
    /// Both marks stand first on their lines: Ruby's `=begin` and `=end`.
    var isLineBound: Bool
    /// `=` between the brackets of Lua's `--[==[…]==]`.
    var hasLevels: Bool
    /// What a text inside may not hold.
    let breakers: [[UInt8]]

    init(
        _ open: String, _ close: String, nests: Bool = false, lineBound: Bool = false, levels: Bool = false,
        breakers: [String] = []
    ) {
        self.open = Array(open.utf8)
        self.close = Array(close.utf8)
        self.nests = nests
        isLineBound = lineBound
        hasLevels = levels
        let marks = [self.close] + (nests ? [self.open] : [])
        self.breakers = marks + breakers.map { Array($0.utf8) }
    }
}
