import Locales
import SourceText

extension TranslationPair {
    /// Whether the translation without its end mark begins and ends as a sentence does.
    ///
    /// A fix may end it with a mark only then: `utiliser nos modèles,` goes on, and so does `content/:`.
    var readsAsSentence: Bool {
        guard let last = target.words.last, let first = target.scalars.first(where: { !$0.isWhite && !$0.isMasked }),
            !first.traits.isLowercase
                || source.scalars.first(where: { !$0.isWhite && !$0.isMasked })?.traits.isUppercase != true
        else { return false }
        let end = target.endMarks
        // Nothing but markup, quotation marks and brackets stands between the last word and the mark.
        for scalar in target.scalars.reversed() {
            if scalar.start >= end.range.start || scalar.isWhite { continue }
            if scalar.isMasked {
                guard target.isTransparent(at: scalar.start) else { return false }
                continue
            }
            if scalar.start < last.range.end { break }
            guard Self.closes(scalar.value) else { return false }
        }
        return !locale.danglingWords.contains(target.text(last.range).lowercased()) && opensNoBracket
    }

    private var opensNoBracket: Bool {
        var open = 0
        for scalar in target.scalars {
            if scalar.value == 0x28 || scalar.value == 0xFF08 { open += 1 }
            if scalar.value == 0x29 || scalar.value == 0xFF09 { open -= 1 }
        }
        return open <= 0
    }

    private static func closes(_ value: UInt32) -> Bool {
        switch value {
        case 0x22, 0x27, 0x29, 0x5D, 0x25, 0xB0, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A, 0x300D, 0x300F, 0x300B, 0x3009,
            0x3011, 0xFF09, 0xFF3D, 0xFF05, 0x200E, 0x200F:
            true
        default: false
        }
    }
}
