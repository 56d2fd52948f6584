package import Diagnostics
import SourceText

/// Percent signs, signs of money and the minus beside a number are those of the source.
///
///     It costs $20, with 5 % off.   →   Costa €20, con uno sconto del 5 ‰.     both are another amount
///
/// Found is a number of the source that has `‰` for `%` or another sign of money beside it: `$`, `€`, `£`, `¥`, `₽` and
/// the others of Unicode's class Sc: an error. A number that only lost its sign (`-5 °C` → `5 °C`, `20%` → `20`) is a
/// warning, in languages whose words for the signs are known. Left alone: a sign that became a word, other forms of a sign (`％`, `٪`, `￥`),
/// another number, whose sum may be converted, and a sign that the source has beside any number.
package struct NumberSignsKept: Rule {
    package let id = "number-signs-kept"
    package let severity = Severity.error
    package let summary = "Signs beside numbers are those of the source"
    package let concerns: TextTraits = .digits

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let lost = pair.source.traits.contains(.digits) ? lostSigns(pair) : []
        return lost.isEmpty ? changed(pair) : lost
    }

    /// Numbers that stand here without the percent sign, the sign of money or the minus of the source.
    private func lostSigns(_ pair: TranslationPair) -> [Finding] {
        if pair.isCopy || pair.isMessage { return [] }
        var wanted: [SignedNumber] = []
        if pair.source.traits.contains(.percentOrDollar) || pair.source.traits.contains(.wide),
            SignedNumber.mayBeIn(pair.source.bytes)
        {
            wanted = SignedNumber.all(in: pair.source)
        }
        if pair.source.traits.contains(.dashes) || pair.source.traits.contains(.wide),
            SignedNumber.mayBeNegative(pair.source.bytes)
        {
            wanted += SignedNumber.negatives(in: pair.source)
        }
        if wanted.isEmpty { return [] }
        let written = SignedNumber.all(in: pair.target)
        return wanted.prefix(Self.most).compactMap { number in
            let isMinus = number.sign == LostSign.minus
            guard LostSign.isKnown(number.sign, in: pair.locale),
                !written.contains(where: { $0.digits == number.digits })
            else { return nil }
            let places = SignedNumber.places(of: number.digits, in: pair.target)
            // The number may stand there twice, once without the sign.
            guard let place = places.first,
                places.count == SignedNumber.places(of: number.digits, in: pair.source).count || places.count == 1,
                !(isMinus && places.contains(where: \.hasMinus)), !LostSign.isSaid(number.sign, in: pair.target)
            else { return nil }
            return Finding(
                "A number lost its sign",
                evidence: "\(pair.source.text(number.range)) of the source is \(pair.target.text(place.range)) here",
                help: "write the sign of the source, or a word for it", range: place.range, severity: .warning)
        }
    }

    /// So many numbers of a text are looked for in the other one: each goes over all of it.
    private static let most = 200

    private func changed(_ pair: TranslationPair) -> [Finding] {
        guard SignedNumber.mayBeIn(pair.target.bytes), SignedNumber.mayBeIn(pair.source.bytes) else { return [] }
        let written = SignedNumber.all(in: pair.target)
        if written.isEmpty { return [] }
        let wanted = SignedNumber.all(in: pair.source)
        return written.prefix(Self.most).compactMap { number in
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
