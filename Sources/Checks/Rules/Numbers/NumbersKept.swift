package import Diagnostics
import Locales
import SourceText

/// A translation has the numbers of its source, as values: `1.5` may be `1,5`, and `15` must not be `51`.
///
///     Walk 15 minutes.   →   Gehen Sie 51 Minuten.     15 of the source is 51 here
///
/// Numbers are read as each locale writes them: grouping and decimal marks (CLDR, number symbols), digits of every
/// script, Han numerals and powers of ten (`12,000` is `1万2千`), and words for powers of ten, which languages count in
/// two ways: `2 billion` is `2 Milliarden`, `2 mil millones`, `2 bilhões`. Where such a word is not sure (`5m`, a
/// language whose words are not listed), the digits alone are compared. Fractions are compared with fractions. A
/// measure may be in another unit of its kind (`350 °F` and `180 °C`, `5 miles` and `8 km`): a warning tells where the
/// value is not about right.
///
/// Small numbers may be words on either side, months may be names, 2:00 p.m. may be 14:00 and 6–7 p.m. 18–19, 20181220
/// a date in three numbers, 1/2, 1.5 and 100% words (`полтора`, `完全`), XVIII 18, ① 1, and `20% off` is `八折`. Numbers
/// that are part of a word (`HTML5`, `1st`, the 1 of `1-year`) may be left out; those in code, addresses and
/// placeholders are not looked at. The 1 of a singular may be a placeholder in the forms of the plural and in the
/// branches of a message, and the 1990s may be the 90s or words. "More than 1" may be 2つ以上, and hex 16進.
///
/// Another value in the place of one is an error; a number that is only missing is a warning, for it may be said in
/// other words.
package struct NumbersKept: Rule {
    package let id = "numbers-kept"
    package let severity = Severity.warning
    package let summary = "Numbers have the values of the source"
    package let concerns: TextTraits = .digits

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        var comparison = NumberComparison(pair)
        comparison.compare()
        let (missing, extra) = (comparison.missing, comparison.extra)
        let converted = comparison.wrongMeasures.map { source, target in
            let right = MeasureComparison.converted(source, to: target.unit)
            return Finding(
                "A converted measure is another than in the source",
                evidence: "\(pair.source.text(source.range)) of the source is \(pair.target.text(target.range)) here",
                help: "write about \(right), or keep the unit of the source", range: target.range, severity: .warning)
        }
        if missing.count == extra.count, !missing.isEmpty {
            return zip(missing, extra).map { lost, other in
                Finding(
                    "A number is another than in the source",
                    evidence:
                        "\(pair.source.text(lost.shownRange)) of the source is \(pair.target.text(other.shownRange)) here",
                    help: "write the number of the source", range: other.shownRange,
                    severity: missing.count == 1 ? .error : .warning)
            } + converted
        }
        let found =
            missing.filter { !comparison.isSaidByPlaceholder($0) }.map {
                Finding(
                    "A number of the source is missing", evidence: "\(pair.source.text($0.shownRange)) is not here",
                    help: "write the number, in digits or as a word")
            }
            + extra.filter { comparison.isTelling($0) }.map {
                Finding(
                    "A number that the source does not have", evidence: pair.target.text($0.shownRange),
                    help: "check it against the source", range: $0.shownRange)
            } + converted
        return found.isEmpty ? fractionFindings(pair) + clockFindings(pair) : found
    }

    /// Fractions whose parts may be words or stand elsewhere: `3/4` and `1/4`.
    private func fractionFindings(_ pair: TranslationPair) -> [Finding] {
        pair.changedFractions().map { source, target in
            Finding(
                "A fraction is another than in the source",
                evidence: "\(pair.source.text(source.range)) of the source is \(pair.target.text(target.range)) here",
                help: "write the fraction of the source", range: target.range, severity: .error)
        }
    }

    /// Times whose hour or minute is another, where zeros hid it: `00:00` and `01:00`.
    private func clockFindings(_ pair: TranslationPair) -> [Finding] {
        guard pair.source.prose.contains(UInt8(ascii: ":")) else { return [] }
        let (source, target) = ClockTime.unequal(pair.source, pair.target)
        guard source.count == target.count else { return [] }
        return zip(source, target).compactMap { wanted, written in
            if written.isSameHalfDay(as: wanted) { return nil }
            return Finding(
                "A time is another than in the source",
                evidence: "\(pair.source.text(wanted.range)) of the source is \(pair.target.text(written.range)) here",
                help: "write the time of the source", range: written.range, severity: .error)
        }
    }
}
