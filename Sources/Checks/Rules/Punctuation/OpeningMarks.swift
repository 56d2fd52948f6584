package import Diagnostics
import Locales
import SourceText

/// Spanish questions and exclamations begin with `¿` and `¡`.
///
///     Qué hora es?     ¿ belongs before the question
///
/// Each `?` needs a `¿` before it, each `!` a `¡`; `¿…!` and `¡…?` are good too (Ortografía de la lengua española,
/// 3.4.9). A mark alone in brackets or behind markup is left alone, and so is one that belongs to a name which the source
/// has in the middle of a sentence (`Yahoo! Finance`). Only a warning.
package struct OpeningMarks: Rule {
    package let id = "opening-marks"
    package let severity = Severity.warning
    package let summary = "Questions and exclamations are opened where the language opens them"
    package let concerns: TextTraits = .sentenceMarks

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.locale.sentenceMarks.opensQuestions, !pair.isCopy else { return [] }
        var open = 0
        var found: [Finding] = []
        var previous: TextScalar?
        let isSpanish = pair.locale.tag.language == "es"
        let scalars = pair.target.scalars
        for index in scalars.indices {
            let scalar = scalars[index]
            switch scalar.value {
            case 0xBF, 0xA1: open += 1
            case 0x3F, 0x21:
                let isQuestion = scalar.value == 0x3F
                let isRun = previous.map { $0.value == 0x3F || $0.value == 0x21 } ?? false
                let isAlone = previous.map { !$0.traits.isWord && !Self.ends($0.value) } ?? true
                if open > 0 {
                    open -= 1
                } else if !isRun, !isAlone, isSpanish, !Self.isCode(scalars, index), !isInName(scalar, pair) {
                    found.append(
                        Finding(
                            isQuestion ? "A question is not opened" : "An exclamation is not opened",
                            help: "put \(isQuestion ? "¿" : "¡") where it begins", range: scalar.range))
                }
            default: break
            }
            previous = scalar
        }
        if open > 0, let first = pair.target.scalars.last(where: { $0.value == 0xBF || $0.value == 0xA1 }),
            found.isEmpty,
            pair.target.endMarks.kinds.isEmpty == false
                || !pair.target.scalars.contains(where: { $0.value == 0x3F || $0.value == 0x21 })
        {
            found.append(
                Finding("A question or exclamation is not closed", help: "close it with its mark", range: first.range))
        }
        return found
    }

    /// Whether the word and its mark are a name, with a capital and more behind it in the source.
    private func isInName(_ mark: TextScalar, _ pair: TranslationPair) -> Bool {
        let (bytes, source) = (pair.target.bytes, pair.source.bytes)
        let start = CopiedMark.wordStart(before: mark.start, bytes[...])
        guard start < mark.start, ASCII.isUppercase(bytes[start]) else { return false }
        return source.places(of: bytes[start..<mark.end]).contains { place in
            if place > 0, ASCII.isAlphanumeric(source[place - 1]) { return false }
            return !source[(place + mark.end - start)...].allSatisfy { !ASCII.isAlphanumeric($0) && $0 < 0x80 }
        }
    }

    /// `println!(…)`, `!=`, `'!'`: no end of a sentence.
    private static func isCode(_ scalars: [TextScalar], _ index: Int) -> Bool {
        guard index + 1 < scalars.count else { return false }
        let next = scalars[index + 1]
        let isQuoted = index > 0 && scalars[index - 1].value == next.value && (next.value == 0x27 || next.value == 0x22)
        return isQuoted || next.value == 0x28 || next.value == 0x3D || next.value == 0x26 || next.traits.isWord
    }

    /// Marks of quotations and brackets, behind which a question may end.
    private static func ends(_ value: UInt32) -> Bool {
        switch value {
        case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x1A, 0x2026, 0x25: true
        default: false
        }
    }
}
