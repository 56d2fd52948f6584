package import Diagnostics
import Locales
import SourceText

/// Han characters are those of the locale: Simplified in zh-Hans, Traditional in zh-Hant, Japanese in ja.
///
/// `這個` in a Simplified text is found, with `这个` as the fix; `这` in a Japanese text is named. A character counts
/// as foreign where the locale's national standard lacks it (GB 2312, Big5, JIS X 0208) and ICU's transliterator knows
/// its other form, so that characters of both scripts (乾, 著) pass.
///
/// Left alone: characters of the source; in Japanese the old forms, which names have.
///
/// An error in Chinese, a warning in Japanese. Source: the standards as ICU's converters hold them, and ICU's Hant-Hans
/// transliterator, made from Unihan.
package struct HanScriptKept: Rule {
    package let id = "han-script-kept"
    package let severity = Severity.error
    package let summary = "Han characters are of the locale's script"
    package let concerns: TextTraits = .eastAsian

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.eastAsian), let han = pair.locale.han else { return [] }
        var foreign: [(scalar: Unicode.Scalar, other: Unicode.Scalar, range: ByteRange)] = []
        for one in pair.target.scalars where one.value >= 0x3400 && !han.isAtHome(one.value) {
            guard one.traits.script == .han, one.traits.isLetter, let other = han.other(of: one.value),
                let scalar = Unicode.Scalar(one.value), !pair.source.contains(scalar)
            else { continue }
            foreign.append((scalar, other, one.range))
        }
        guard let first = foreign.first else { return [] }
        let shown = foreign.prefix(5).map { "\($0.scalar)" }.joined() + (foreign.count > 5 ? "…" : "")
        let right = foreign.prefix(5).map { "\($0.other)" }.joined() + (foreign.count > 5 ? "…" : "")
        return [
            Finding(
                foreign.count == 1
                    ? "A \(han.foreignName) character" : "\(foreign.count) \(han.foreignName) characters",
                evidence: shown,
                help: han.hasOneAnswer
                    ? "write \(right)" : "write the Japanese form (in Traditional Chinese it is \(right))",
                range: first.range, severity: han.hasOneAnswer ? .error : .warning,
                fix: han.isSafe ? foreign.map { TextEdit($0.range, String($0.other)) } : [])
        ]
    }
}
