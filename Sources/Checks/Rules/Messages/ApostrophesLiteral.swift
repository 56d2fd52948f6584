package import Diagnostics
import SourceText

/// Apostrophes of words stand before no brace: `l'{name}` is the text `l{name}`, with nothing filled in.
///
/// In ICU MessageFormat an apostrophe before `{` or `}`, and before `#` in a plural, begins quoted text (ICU User Guide,
/// "Formatting Messages"). Languages that elide (French, Italian, Catalan) write it there without meaning to. Two
/// apostrophes, or the typographic one, are an apostrophe everywhere: the fix doubles it. Left alone are apostrophes at
/// the beginning of a word (`'{'`), and messages whose source quotes braces too.
package struct ApostrophesLiteral: Rule {
    package let id = "apostrophes-literal"
    package let severity = Severity.error
    package let summary = "Apostrophes of words quote no braces"
    package let concerns: TextTraits = .straightQuotes
    package let kinds: Set<CheckedText.Kind> = [.message]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if Self.quotes(in: pair.source.bytes).count > 0 { return [] }
        return Self.quotes(in: pair.target.bytes).map { place in
            let end = pair.target.bytes[place...].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? pair.target.count
            return Finding(
                "An apostrophe quotes what should be filled in",
                evidence: pair.target.text(ByteRange(place, min(end, place + 40))),
                help: "write two apostrophes, or ’", range: ByteRange(place, place + 1),
                fix: [TextEdit(ByteRange(place, place), "'")])
        }
    }

    /// The apostrophes that follow a letter and begin quoted text.
    private static func quotes(in bytes: [UInt8]) -> [Int] {
        var found: [Int] = []
        var index = 0
        while index + 1 < bytes.count {
            if bytes[index] == "'" {
                let next = bytes[index + 1]
                if next == "'" {
                    index += 2
                    continue
                }
                let isWord = index > 0 && (ASCII.isLetter(bytes[index - 1]) || bytes[index - 1] >= 0x80)
                if isWord, next == "{" || next == "#" { found.append(index) }
            }
            index += 1
        }
        return found
    }
}
