package import Diagnostics
import SourceText

/// A translation has the same code spans as its source, in any order.
///
/// Code is what a reader types or meets in a program: a letter that differs is a mistake to them. Found are spans that
/// changed by a letter (`make al` for `make all`), an error, and, as warnings, those that lost their backticks (with the
/// fix), are translated or are missing altogether.
///
/// Left alone: the number of backticks, blanks at the ends of a span, the order, code that is said less often, code in
/// quotation marks in the place of backticks, other words for what stands in angle brackets (`--out <FILE>` →
/// `--out <DATEI>`), labels of buttons (`Install` → `Installieren`), addresses and tags of the reader's language, blocks
/// of code, whose comments may be translated, and code that only the translation has. Where a single backtick was lost, `code-closes` tells of it.
package struct CodeKept: Rule {
    package let id = "code-kept"
    package let severity = Severity.error
    package let summary = "Code spans are the same as in the source"
    package let concerns: TextTraits = .backtick
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    private static let help = "copy code spans without a change"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard var difference = pair.difference(in: .code), !difference.lost.isEmpty,
            pair.looseRuns(of: UInt8(ascii: "`")).isEmpty
        else { return [] }
        var found: [Finding] = []
        var taken: [ByteRange] = []
        let repair = CodeRepair(pair)
        let bare = difference.lost.map { repair.bare($0) }
        // Who writes quotation marks for backticks once does it on purpose.
        let isQuoting = bare.joined().contains { isQuoted($0, pair.target) }
        difference.lost.removeAll { piece in
            let places = repair.bare(piece).filter { !taken.contains($0) }
            guard let place = places.first else { return false }
            if isQuoting { return true }
            taken.append(place)
            found.append(
                Finding(
                    "A code span lost its backticks", evidence: "\"\(pair.target.text(place))\"",
                    help: "write \(pair.source.text(piece.range))", range: place, severity: .warning,
                    fix: repair.edits(around: place)))
            return true
        }
        let others = pair.target.codes.pieces(of: .code)
        for (source, target) in difference.takeChanges(pair.source, pair.target) {
            let wanted = CodeRepair.content(of: source, in: pair.source)
            let written = CodeRepair.content(of: target, in: pair.target)
            let isTypo = Likeness.isTypo(written, for: wanted)
            if !isTypo, isFree(wanted, written, pair) { continue }
            let text = pair.source.text(source.range)
            found.append(
                Finding(
                    "A code span was changed", evidence: "\(pair.target.text(target.range)), in the source \(text)",
                    help: Self.help, range: target.range, severity: isTypo ? .error : .warning,
                    fix: [TextEdit(target.range, text)]))
        }
        for piece in difference.lost where !others.contains(where: { $0.hash == piece.hash }) {
            found.append(
                Finding(
                    "A code span of the source is missing",
                    evidence: "\(pair.source.text(piece.range)) of the source is not here", help: Self.help,
                    severity: .warning))
        }
        return found
    }

    /// Whether a translator may write this in the place of that.
    private func isFree(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>, _ pair: TranslationPair) -> Bool {
        if wanted.contains(ASCII.lineFeed), wanted.starts(with: "```".utf8) { return true }
        return CodeShape(wanted) == CodeShape(written) || LocalizedAddress.isLocalized(wanted, written, pair)
            || CodeLabel.isLabel(wanted) && CodeLabel.isLabel(written)
    }

    /// Whether the marks on both sides are quotation marks of any kind.
    private func isQuoted(_ place: ByteRange, _ text: CheckedText) -> Bool {
        guard let before = Flanking.before(place, text), let after = Flanking.after(place, text) else { return false }
        return Self.quotes.contains(before) && Self.quotes.contains(after)
    }

    private static let quotes = Set("\"'“”„‟‘’‚«»‹›「」『』《》\u{A0}\u{202F}".unicodeScalars)
}

/// Code without what people write in their own way: what stands in angle brackets, blanks, the spelling of ellipses.
private struct CodeShape: Equatable {
    private let bytes: [UInt8]

    init(_ code: ArraySlice<UInt8>) {
        var bytes: [UInt8] = []
        var isName = false
        var previous: UInt8 = 0
        for scalar in String(decoding: code, as: UTF8.self).unicodeScalars {
            let byte = scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : 0x80
            if byte == ">" { isName = false }
            switch scalar {
            case " ", "\t", "\n", "\u{A0}", "\u{202F}": break
            case "…": if !isName { bytes += "...".utf8 }
            default: if !isName { bytes += UTF8.encode(scalar) ?? .init() }
            }
            // After a letter it is a type's argument: `Vec<T>`.
            if byte == "<" { isName = !ASCII.isAlphanumeric(previous) && previous != ":" }
            previous = byte
        }
        // `<name>` alone is an element.
        self.bytes = bytes.elementsEqual("<>".utf8) ? Array(code) : bytes
    }
}

/// A word of an interface, as `Install`: a capital, then small letters and blanks.
private enum CodeLabel {
    static func isLabel(_ code: ArraySlice<UInt8>) -> Bool {
        let scalars = String(decoding: code, as: UTF8.self).unicodeScalars
        guard let first = scalars.first, first.properties.isUppercase else { return false }
        return scalars.dropFirst().allSatisfy { $0.properties.isLowercase || $0 == " " }
    }
}
