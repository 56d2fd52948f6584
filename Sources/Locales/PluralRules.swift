import CICU

/// The plural rules of one locale (CLDR, UTS #35 part 3): which form of a noun goes with which number.
///
/// Not for several threads at once: one for each worker.
package final class PluralRules {
    /// Every category of CLDR, in its order.
    package static let allCategories = ["zero", "one", "two", "few", "many", "other"]

    /// The categories that the locale distinguishes, in CLDR's order; `other` is always the last.
    package let categories: [String]

    /// Sample numbers of each category, in the order of ``categories``.
    package private(set) lazy var samples: [PluralSample] = probe()

    private let handle: OpaquePointer?

    /// Cardinal rules (1 apple), or ordinal ones (1st apple); opening costs about three microseconds, ``samples`` 0.2
    /// ms.
    package init(_ tag: LocaleTag, ordinal: Bool = false) {
        let handle = icuOpen {
            cicu_plural_open(tag.icuName, ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, $0)
        }
        self.handle = handle
        var keywords: Set<String> = ["other"]
        if let handle, let list = icuOpen({ cicu_plural_keywords(handle, $0) }) {
            while let keyword = icu({ cicu_enumeration_next(list, $0) }) ?? nil {
                keywords.insert(String(cString: keyword))
            }
            cicu_enumeration_close(list)
        }
        categories = PluralRules.allCategories.filter(keywords.contains)
    }

    deinit {
        if let handle { cicu_plural_close(handle) }
    }

    package func category(of number: Int) -> String { category(ofDecimal: Double(number)) }

    /// The category of a decimal as it is written without trailing zeros.
    package func category(ofDecimal number: Double) -> String {
        guard let handle else { return "other" }
        return icuText { cicu_plural_select(handle, number, $0, $1, $2) } ?? "other"
    }

    /// A number of this category for messages to people: `2` for Arabic `two`, `0.1` for Polish `other`; nil for none.
    package func sample(for category: String) -> String? {
        samples.first { $0.category == category }?.sample
    }

    /// Asks ICU for the category of the numbers that CLDR's rules tell apart.
    ///
    /// The rules look at the last two digits, at visible fractions, and at millions (`many` in Romance languages).
    private func probe() -> [PluralSample] {
        var integers: [String: [String]] = [:]
        var counts: [String: Int] = [:]
        for number in Array(0...200) + [1_000, 10_000, 100_000, 1_000_000, 2_000_000, 1_000_000_000] {
            let name = category(of: number)
            counts[name, default: 0] += 1
            if integers[name, default: []].count < 8 { integers[name, default: []].append(String(number)) }
        }
        var decimals: [String: [String]] = [:]
        for tenths in 1...120 where tenths % 10 != 0 {
            let name = category(ofDecimal: Double(tenths) / 10)
            if decimals[name, default: []].count < 4 {
                decimals[name, default: []].append("\(tenths / 10).\(tenths % 10)")
            }
        }
        return categories.map {
            PluralSample(
                category: $0, integers: integers[$0] ?? [], decimals: decimals[$0] ?? [],
                onlyInteger: counts[$0] == 1 ? integers[$0]?.first.flatMap { Int($0) } : nil)
        }
    }
}

/// One plural category with some of the numbers that belong to it.
package struct PluralSample: Hashable, Sendable {
    /// `zero`, `one`, `two`, `few`, `many` or `other`.
    package let category: String
    /// Up to eight integers, smallest first; empty where only fractions belong to the category.
    package let integers: [String]
    /// Up to four decimals, with a point.
    package let decimals: [String]
    /// The integer when it is the only one of the category, as 2 of Arabic `two`.
    package let onlyInteger: Int?

    /// The first sample number, integers before decimals.
    package var sample: String? { integers.first ?? decimals.first }
}
