package import Diagnostics
import Locales
import SourceText

/// A translation begins like its source: as a heading, an item of a list, a quote, or as none of them.
///
/// The marks are those of CommonMark 0.31: `# ` to `###### `, `- `, `* `, `+ `, `1. `, `1) ` and `> `. A mark that is
/// lost makes a heading a paragraph: an error, but for a bullet, which labels of programs begin with too. One that is
/// added makes a paragraph a list: a warning, since the translator may have seen the page.
///
/// The fix takes an added mark out, but a dash becomes the source's dash: `- Anna` for `— Anna`. Left alone: another
/// bullet, another number, a number with a full stop that is an ordinal (`1. Januar` for "1 January"), and the blank
/// behind `##` that only the source lacks.
package struct BlockMarksKept: Rule {
    package let id = "block-marks-kept"
    package let severity = Severity.error
    package let summary = "Marks of headings, lists and quotes are as in the source"
    package let concerns: TextTraits = [.otherMarks, .dashes, .emphasisMarks, .digits, .angleBrackets]
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let source = BlockMark(pair.source.bytes)
        let target = BlockMark(pair.target.bytes)
        if source.kind == target.kind { return [] }
        if source.kind == .none {
            // `##Title`, which is meant to be one.
            let hashes = pair.source.bytes.prefix { $0 == UInt8(ascii: "#") }
            if !hashes.isEmpty, pair.target.bytes[target.range.range].dropLast().elementsEqual(hashes) { return [] }
            // "Lines that begin with # are comments": the mark is a word of the text, and stays one.
            if target.kind != .number, Self.saysMark(pair.target.bytes[target.range.range], in: pair.source.bytes) {
                return []
            }
            if target.kind == .number, Self.holds(pair.target.bytes, target.range, in: pair.source.bytes) { return [] }
            // "2. Platz", "- 5 °C" and "> 5 MB" say something.
            let next = pair.target.bytes.dropFirst(target.range.end).first ?? 0
            let isNumber = target.kind == .number || ASCII.isDigit(next)
            return [
                Finding(
                    "The translation begins with a mark that its source does not have",
                    evidence: "\"\(pair.target.text(target.range))\" makes it \(target.kind.rawValue)",
                    help: "remove the mark, or write a backslash before it if it belongs to the text",
                    range: target.range, severity: .warning,
                    fix: isNumber ? [] : unmarked(target, pair))
            ]
        }
        let mark = pair.source.text(source.range)
        if source.kind != .number, target.kind == .none {
            // "+ at start of expression": 表达式以 + 开头.
            if Self.saysMark(pair.source.bytes[source.range.range], in: pair.target.bytes) { return [] }
            if Self.hasBullet(pair.target), source.kind == .bullet { return [] }
        }
        if source.kind == .number, target.kind == .none { return numberLost(source, mark, pair) }
        return [
            Finding(
                target.kind == .none
                    ? "The mark at the beginning of the source is missing"
                    : "The translation begins with another mark than its source",
                evidence: "\"\(mark)\" makes the source \(source.kind.rawValue)", help: "begin with \"\(mark)\"",
                range: target.kind == .none ? nil : target.range,
                severity: source.kind == .bullet ? .warning : nil,
                fix: target.kind == .number ? [] : [TextEdit(target.range, mark)])
        ]
    }

    /// What makes the translation a paragraph: a dash stays one, as that of the source or in its typographic form.
    private func unmarked(_ target: BlockMark, _ pair: TranslationPair) -> [TextEdit] {
        guard pair.target.bytes[target.range.start] == UInt8(ascii: "-") else { return [TextEdit(target.range, "")] }
        let dash = pair.source.text(ByteRange(0, min(6, pair.source.count))).unicodeScalars.prefix {
            $0 == "\\" || $0 == "-" || $0.properties.isDash
        }
        // Without a dash in the source it may be a list that is meant.
        if dash.isEmpty { return [] }
        return [TextEdit(ByteRange(target.range.start, target.range.start + 1), String(String.UnicodeScalarView(dash)))]
    }

    /// A number at the beginning may be written in other digits, or with another mark.
    private func numberLost(_ source: BlockMark, _ mark: String, _ pair: TranslationPair) -> [Finding] {
        let start = pair.target.text(ByteRange(0, min(16, pair.target.count))).unicodeScalars.first
        if let start, pair.target.scalarTraits(start.value).isDigit { return [] }
        return [
            Finding(
                "The mark at the beginning of the source is missing",
                evidence: "\"\(mark)\" makes the source an item of a numbered list", help: "begin with \"\(mark)\"",
                severity: .warning, fix: [TextEdit(ByteRange(0, 0), mark)])
        ]
    }

    /// Whether a mark stands within a text as a word of its own.
    private static func saysMark(_ mark: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        let sign = mark.dropLast()
        // Dashes part sentences.
        if sign.elementsEqual("-".utf8) { return false }
        func isApart(_ byte: UInt8) -> Bool { !ASCII.isAlphanumeric(byte) && byte != sign.first }
        return bytes.places(of: sign).contains { place in
            place > 0 && isApart(bytes[place - 1])
                && (place + sign.count == bytes.count || isApart(bytes[place + sign.count]))
        }
    }

    /// Whether it begins with a bullet as people write one: `·`, `•`, `・`, `–`, `—`.
    private static func hasBullet(_ text: CheckedText) -> Bool {
        ["·", "•", "・", "–", "—", "−"].contains { text.bytes.starts(with: $0.utf8) }
    }

    /// Whether the number of a mark stands in the source too, as a word.
    private static func holds(_ bytes: [UInt8], _ mark: ByteRange, in source: [UInt8]) -> Bool {
        let digits = bytes[mark.range].prefix(while: ASCII.isDigit)
        return source.places(of: digits).contains { start in
            let end = start + digits.count
            let isFree = start == 0 || ASCII.isWhitespace(source[start - 1]) || source[start - 1] == "("
            return isFree && (end == source.count || !ASCII.isDigit(source[end]) && source[end] != "-")
        }
    }
}

/// What the first bytes of a text make of it.
struct BlockMark {
    enum Kind: String {
        case none
        case heading1 = "a heading of level 1"
        case heading2 = "a heading of level 2"
        case heading3 = "a heading of level 3"
        case heading4 = "a heading of level 4"
        case heading5 = "a heading of level 5"
        case heading6 = "a heading of level 6"
        case bullet = "an item of a list"
        case number = "an item of a numbered list"
        case quote = "a quote"
    }

    private static let headings: [Kind] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]

    let kind: Kind
    /// The mark with the blank after it.
    let range: ByteRange

    init(_ bytes: [UInt8]) {
        var end = 0
        var kind = Kind.none
        if let first = bytes.first {
            switch first {
            case UInt8(ascii: "#"):
                while end < bytes.count, end < 7, bytes[end] == "#" { end += 1 }
                if end <= 6 { kind = Self.headings[end - 1] }
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                end = 1
                kind = .bullet
            case UInt8(ascii: ">"):
                end = 1
                kind = .quote
            case 0x30...0x39:
                while end < bytes.count, end < 9, ASCII.isDigit(bytes[end]) { end += 1 }
                if end < bytes.count, bytes[end] == "." || bytes[end] == ")" {
                    end += 1
                    kind = .number
                }
            default: break
            }
        }
        guard kind != .none, end < bytes.count, ASCII.isBlank(bytes[end]) else {
            self.kind = .none
            range = ByteRange(0, 0)
            return
        }
        self.kind = kind
        range = ByteRange(0, end + 1)
    }
}
