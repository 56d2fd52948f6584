import SourceText

/// How one kind of string literal is written in a language.
struct StringRule: Sendable {
    /// What lengthens the delimiters at both ends.
    enum Fence: Sendable {
        case none
        /// Any number of `#` around the quotes, as in Rust's `r#"…"#` and Swift's `#"…"#`.
        case hashes
        /// `=` between the brackets of Lua's `[==[…]==]`.
        case equals
        /// C++'s `R"name(…)name"`.
        case name
        /// As many quotes as the author likes, three or more, as in C#'s `"""…"""`.
        case quotes
    }

    let open: [UInt8]
    let close: [UInt8]
    var escape: StringEscape
    var isMultiline = false
    /// What opens code inside the string: `\(`, `${`, `#{`, `{`.
    var interpolations: [[UInt8]] = []
    /// The words, in lower case, that must stand directly before the quote; any rule without them may follow none.
    var prefixes: [[UInt8]] = []
    var fence = Fence.none

    init(
        _ open: String, _ close: String? = nil, _ escape: StringEscape = .backslash, multiline: Bool = false,
        code interpolations: [String] = [], prefixes: String = "", fence: Fence = .none
    ) {
        self.open = Array(open.utf8)
        self.close = Array((close ?? open).utf8)
        self.escape = escape
        self.isMultiline = multiline
        self.interpolations = interpolations.map { Array($0.utf8) }
        self.prefixes = prefixes.utf8.split(separator: ASCII.space).map { Array($0) }
        self.fence = fence
    }
}

/// How a delimiter is written inside of a string.
enum StringEscape: Hashable, Sendable {
    /// After an escape byte; `valid` are the bytes that may follow it.
    case byte(UInt8, valid: [UInt8])
    /// As two of them, as in SQL.
    case doubled
    /// A backslash hides the delimiter and remains in the value, as in Python's `r"…"`.
    case rawBackslash
    /// Not at all.
    case none
    /// By leaving the string for a moment: the shell's `'\''`.
    case reopened

    static let backslash = backslash("abefnrtv01234567\\\"'`$/xuUN")

    static func backslash(_ valid: String) -> StringEscape { .byte(ASCII.backslash, valid: Array(valid.utf8)) }
}
