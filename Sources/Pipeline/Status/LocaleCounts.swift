package import Locales

/// The counts of one article, section or workspace in each of its locales.
package struct LocaleCounts: Sendable {
    /// All locales of the status, in its order.
    package let locales: [LocaleTag]
    private var counts: [CoverageCounts?]

    init(_ locales: [LocaleTag]) {
        self.locales = locales
        counts = Array(repeating: nil, count: locales.count)
    }

    /// Nil for a locale that is not translated into.
    package internal(set) subscript(locale: LocaleTag) -> CoverageCounts? {
        get { locales.firstIndex(of: locale).flatMap { counts[$0] } }
        set { if let index = locales.firstIndex(of: locale) { counts[index] = newValue } }
    }

    /// By the locale's place in ``locales``.
    subscript(index: Int) -> CoverageCounts? {
        get { counts[index] }
        set { counts[index] = newValue }
    }

    /// All locales together.
    package var total: CoverageCounts {
        counts.reduce(into: CoverageCounts()) { total, counts in if let counts { total += counts } }
    }

    /// Whether nothing is left to do in any locale.
    package var isComplete: Bool { counts.allSatisfy { $0?.isComplete ?? true } }

    func only(_ wanted: [LocaleTag]) -> LocaleCounts {
        var narrowed = LocaleCounts(wanted)
        for (index, locale) in wanted.enumerated() { narrowed.counts[index] = self[locale] }
        return narrowed
    }

    static func += (left: inout LocaleCounts, right: LocaleCounts) {
        for index in left.counts.indices where index < right.counts.count {
            guard let more = right.counts[index] else { continue }
            var sum = left.counts[index] ?? CoverageCounts()
            sum += more
            left.counts[index] = sum
        }
    }
}
