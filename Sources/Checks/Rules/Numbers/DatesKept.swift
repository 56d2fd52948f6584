package import Diagnostics
import Locales
import SourceText

/// A translation names the days of the week and the months of its source.
///
///     We meet on Monday.   →   Ci vediamo martedì.     another day
///
/// Names are those of CLDR, in English sources with their capitals; `May` and `March` count beside a number. Found is a
/// text that names one day in the place of another, or one month in the place of another, also `10月` for "November".
///
/// Left alone: a name that is only missing, which may be a number, a short form or "today", and one that is only added.
/// Only a warning.
package struct DatesKept: Rule {
    package let id = "dates-kept"
    package let severity = Severity.warning
    package let summary = "Days of the week and months are those of the source"
    package let concerns: TextTraits = .capitals

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.sourceLocale.tag.language == "en", let named = pair.source.englishDates, !pair.isCopy else {
            return []
        }
        let names = pair.locale.calendarNames
        return finding(named.days, names.days(in: pair.target), "day", Self.days, pair)
            + finding(
                named.months, names.months(in: pair.target).subtracting(named.possibleMonths.subtracting(named.months)),
                "month", Self.months, pair)
    }

    private func finding(
        _ source: Set<Int>, _ target: Set<Int>, _ noun: String, _ names: [String], _ pair: TranslationPair
    ) -> [Finding] {
        let (missing, extra) = (source.subtracting(target), target.subtracting(source))
        guard let lost = missing.first, let other = extra.first, missing.count == 1, extra.count == 1 else { return [] }
        // The month may be a number beside.
        if noun == "month", pair.target.numbers(in: pair.locale).contains(UInt64(lost + 1)) { return [] }
        return [
            Finding(
                "Another \(noun) than in the source", evidence: "\(names[lost]) of the source is \(names[other]) here",
                help: "name the \(noun) of the source")
        ]
    }

    static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension CheckedText {
    /// The whole numbers of a text in European or its own digits.
    fileprivate func numbers(in locale: LocaleKnowledge) -> Set<UInt64> {
        Set(NumberReader.tokens(of: self, locale.numberFormat, readsHan: false).compactMap(\.whole))
    }
}
