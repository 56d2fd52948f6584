import Locales
import SourceText

/// Finds sentences where both ICU's rules for a locale (UAX #29 with CLDR's tailoring) and the rules without words
/// do: for languages that have no data here.
///
/// About 10 ns a byte.
final class ICUBreakFinder: BreakFinder {
    private let breaker: SentenceBreaker
    private let rules: RuleBreakFinder

    init(_ locale: LocaleTag, _ rules: RuleBreakFinder) {
        breaker = SentenceBreaker(locale)
        self.rules = rules
    }

    let breaksAfterMarksOnly = true

    func breaks(in text: [UInt8]) -> [Int] {
        let candidates = rules.breaks(in: text)
        guard !candidates.isEmpty else { return [] }
        let known = Set(breaker.boundaries(in: text))
        return candidates.filter { known.contains($0) }
    }
}
