package import Diagnostics
package import Locales

/// What CI asks of the translations: for all, for single locales, for single sections of the articles.
package struct Gate: Sendable {
    /// Bounds that may differ by locale and section.
    package struct Thresholds: Equatable, Sendable {
        /// The least share of translated segments, in percent.
        package var complete = 100
        /// The most stale segments; as far as they are allowed they count for ``complete``.
        package var stale = 0
        /// The least share of segments that a person approved, in percent.
        package var reviewed = 0
        /// Findings of this severity or worse fail the gate.
        package var severity = Severity.error

        package init() {}
    }

    /// What a locale or section asks for otherwise; nil leaves it as it is.
    package struct Exception: Equatable, Sendable {
        package var complete: Int?
        package var stale: Int?
        package var reviewed: Int?
        package var severity: Severity?

        package init() {}

        func applied(to thresholds: Thresholds) -> Thresholds {
            var result = thresholds
            result.complete = complete ?? thresholds.complete
            result.stale = stale ?? thresholds.stale
            result.reviewed = reviewed ?? thresholds.reviewed
            result.severity = severity ?? thresholds.severity
            return result
        }
    }

    package var standard = Thresholds()
    package var locales: [LocaleTag: Exception] = [:]
    /// By folder below the articles' folder, without a slash at the end.
    package var sections: [String: Exception] = [:]
    /// The file of faults that are allowed until they are mended, relative to the workspace.
    package var baselinePath: String?

    package init() {}

    /// The section with an exception that an article is in: the longest folder that is named; nil for none.
    package func section(of articleID: String) -> String? {
        sections.keys.filter { articleID.hasPrefix($0 + "/") }.max { $0.utf8.count < $1.utf8.count }
    }

    /// What holds in a locale, in a section with an exception or outside of them all.
    ///
    /// A locale's word goes over the common one, a section's over the locale's.
    package func thresholds(_ locale: LocaleTag, section: String?) -> Thresholds {
        let ofLocale = locales[locale]?.applied(to: standard) ?? standard
        return section.flatMap { sections[$0] }?.applied(to: ofLocale) ?? ofLocale
    }
}
