package import Diagnostics
import SourceText

/// A translation has the same code spans as its source, in any order.
///
/// Code is what a reader types or meets in a program: a letter that differs is a mistake to them. Found are spans that
/// changed by a letter, a sign or capitals (`make al` for `make all`, `True` for `true`) and those with a no-break
/// space or another blank for a plain one (with the fix), an error, and, as warnings, those that lost their backticks
/// (with the fix), are translated or are missing altogether.
///
/// Left alone: the number of backticks, blanks at the ends of a span and beside signs (`a: b`, but not `a. b`), the order, code that is
/// said less often, code in quotation marks in the place of backticks, other words for what stands in angle brackets
/// (`--out <FILE>` → `--out <DATEI>`) and in paths of examples (`cd /path/to/it`, `C:\YOUR\PATH`), the "or" of two
/// options (`-R or --record`), comments (`// words`), sentences that a program says, labels of an interface (`Install`
/// → `Installieren`, `Save Page As` → `Seite speichern unter`, `NAME` → `NOMBRE`), a plain word (`trait`) that stands
/// nowhere in the translation, addresses and tags of the reader's language, blocks of code, whose comments may be
/// translated, a label (`Click`) that became the same words in three entries and more, quotations as `` `name' ``, keys
/// and labels of reStructuredText (`` :kbd:`Shift` ``), and code that only the translation has. Blanks between words
/// and a letter of a name in angle brackets are only a warning. Where a single backtick was lost, `code-closes` tells
/// of it.
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
        difference.lost.removeAll { isQuotation($0, pair.source) }
        difference.added.removeAll { isQuotation($0, pair.target) }
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
            let content = pair.target.bytes[place.range]
            let isPlain = content.count > 3 || !content.allSatisfy(ASCII.isLetter)
            found.append(
                Finding(
                    "A code span lost its backticks", evidence: "\"\(pair.target.text(place))\"",
                    help: "write \(pair.source.text(piece.range))", range: place, severity: .warning,
                    // A short word may be one of the text, and of two places one is.
                    fix: places.count == 1 && isPlain ? repair.edits(around: place) : []))
            return true
        }
        let others = pair.target.codes.pieces(of: .code)
        for (source, target) in difference.takeChanges(pair.source, pair.target) {
            let wanted = CodeRepair.content(of: source, in: pair.source)
            let written = CodeRepair.content(of: target, in: pair.target)
            let isTypo = Likeness.isTypo(written, for: wanted)
            if CodeShape.differsInOddBlanks(written, from: wanted) {
                found.append(oddBlank(in: target, for: source, pair))
                continue
            }
            if CodeShape.looksAlike(written, wanted, pair) {
                let text = pair.source.text(source.range)
                found.append(
                    Finding(
                        "A code span has a letter that only looks like the right one",
                        evidence: "\(pair.target.text(target.range)), in the source \(text)", help: Self.help,
                        range: target.range, fix: [TextEdit(target.range, text)]))
                continue
            }
            if CodeLabel.isWord(wanted), pair.repeats(code: target, for: source) { continue }
            if isBlock(source, pair.source) || CodeShape.isChoice(wanted, written)
                || !isTypo && CodeShape.isFree(wanted, written, pair)
            {
                continue
            }
            if CodeShape.differsInBlanks(written, from: wanted) { continue }
            let text = pair.source.text(source.range)
            found.append(
                Finding(
                    "A code span was changed", evidence: "\(pair.target.text(target.range)), in the source \(text)",
                    help: Self.help, range: target.range,
                    severity: CodeShape.isMistake(written, for: wanted) && !CodeShape.differsInNames(wanted, written)
                        ? .error : .warning,
                    fix: DamagedSpelling.isDamaged(written, of: wanted, long: 8) ? [TextEdit(target.range, text)] : []))
        }
        for piece in difference.lost where !others.contains(where: { $0.hash == piece.hash }) {
            // A label may stand in quotation marks in the reader's language, a word may be said in it.
            let code = CodeRepair.content(of: piece, in: pair.source)
            if CodeLabel.hasWords(code) || code.allSatisfy(ASCII.isLetter) && code.count > 4 { continue }
            found.append(
                Finding(
                    "A code span of the source is missing",
                    evidence: "\(pair.source.text(piece.range)) of the source is not here", help: Self.help,
                    severity: .warning))
        }
        return found
    }

    /// A blank that looks like the source's and is another character to a program.
    private func oddBlank(in target: MarkupPiece, for source: MarkupPiece, _ pair: TranslationPair) -> Finding {
        let blank = pair.target.text(target.range).unicodeScalars.first(where: CodeShape.isOddBlank)
        return Finding(
            "A code span has a blank that no program takes for one",
            evidence: blank.map(CharacterName.hidden), help: "write a plain blank", range: target.range,
            fix: [TextEdit(target.range, pair.source.text(source.range))])
    }

    /// Whether a backtick only opens a quotation that an apostrophe closes, as in `` `name' ``, and the next such one
    /// seems to end a code span.
    private func isQuotation(_ piece: MarkupPiece, _ text: CheckedText) -> Bool {
        let bytes = text.bytes
        let content = piece.range.start + 1..<piece.range.end - 1
        guard bytes[content.lowerBound] != "`", let end = bytes[content].firstIndex(of: UInt8(ascii: "'")),
            end > content.lowerBound, end + 1 < content.upperBound
        else { return false }
        // `f('x', 'y')` and `it's` go on with a letter, and an apostrophe that opens stands behind a sign.
        let (last, next) = (bytes[end - 1], bytes[end + 1])
        return (ASCII.isAlphanumeric(last) || last == "}") && (ASCII.isWhitespace(next) || ",.;:)".utf8.contains(next))
            && !bytes[content.lowerBound..<end].contains(where: ASCII.isWhitespace)
    }

    /// A fence with lines of code, whose comments may be translated.
    private func isBlock(_ piece: MarkupPiece, _ text: CheckedText) -> Bool {
        let bytes = text.bytes[piece.range.range]
        return bytes.starts(with: "```".utf8) && bytes.contains(ASCII.lineFeed)
    }

    /// Whether the marks on both sides are quotation marks of any kind.
    private func isQuoted(_ place: ByteRange, _ text: CheckedText) -> Bool {
        guard let before = Flanking.before(place, text), let after = Flanking.after(place, text) else { return false }
        return Self.quotes.contains(before) && Self.quotes.contains(after)
    }

    private static let quotes = Set("\"'“”„‟‘’‚«»‹›「」『』《》\u{A0}\u{202F}".unicodeScalars)
}

extension TranslationPair {
    /// Whether the catalog has this code span of the translation for that one of the source in other entries too.
    fileprivate func repeats(code: MarkupPiece, for other: MarkupPiece) -> Bool {
        habits.repeats(code: Array(target.bytes[code.range.range]), for: Array(source.bytes[other.range.range]))
    }
}
