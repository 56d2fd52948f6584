package import Diagnostics
import SourceText

/// Percent signs and signs of money beside a number are those of the source.
///
///     It costs $20, with 5 % off.   →   Costa €20, con uno sconto del 5 ‰.     both are another amount
///
/// Found is a number of the source that has `‰` for `%` or another sign of money beside it: `$`, `€`, `£`, `¥`, `₽` and
/// the others of Unicode's class Sc. Left alone: a sign that became a word, other forms of a sign (`％`, `٪`, `￥`),
/// another number, whose sum may be converted, and a sign that the source has beside any number.
package struct NumberSignsKept: Rule {
    package let id = "number-signs-kept"
    package let severity = Severity.error
    package let summary = "Signs beside numbers are those of the source"
    package let concerns: TextTraits = .digits

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard SignedNumber.mayBeIn(pair.target.bytes), SignedNumber.mayBeIn(pair.source.bytes) else { return [] }
        let written = SignedNumber.all(in: pair.target)
        if written.isEmpty { return [] }
        let wanted = SignedNumber.all(in: pair.source)
        return written.compactMap { number in
            if wanted.contains(where: { $0.sign == number.sign }) { return nil }
            guard let source = wanted.first(where: { $0.isMoney == number.isMoney && $0.digits == number.digits }),
                !written.contains(where: { $0.sign == source.sign && $0.digits == source.digits })
            else { return nil }
            return Finding(
                "Another sign stands beside a number than in the source",
                evidence: "\(pair.source.text(source.range)) of the source is \(pair.target.text(number.range)) here",
                help: "write the sign of the source", range: number.range)
        }
    }
}
