package import Locales
import SourceText
import Translations

/// What the dashboard says, in English or in one of the languages of `dashboard.*.po`.
///
/// The texts have no plurals, so that each number stands behind its name; a missing text is English.
package struct DashboardTexts: Sendable {
    /// The language that the page is in.
    package let language: LocaleTag
    private let translations: [TextSlice: TextSlice]

    package static let english = DashboardTexts(language: .english, translations: [:])

    private init(language: LocaleTag, translations: [TextSlice: TextSlice]) {
        self.language = language
        self.translations = translations
    }

    /// The texts of a language; nil where there are none.
    ///
    /// One that differs by region alone takes those of the language.
    package init?(_ locale: LocaleTag) {
        // Of Chinese the script counts, which a region may stand for.
        let names = ([locale] + locale.fallbacks).map(\.tag) + ["\(locale.language)-\(locale.script)"]
        if names.contains("en") {
            self = .english
            return
        }
        guard
            let found = names.lazy.compactMap({ name in Self.catalogs.first { $0.key == name } }).first,
            let language = try? LocaleTag(found.key)
        else { return nil }
        let catalog = Catalog(parsing: SourceFile(path: "dashboard.\(found.key).po", bytes: found.value))
        self.init(
            language: language,
            translations: Dictionary(catalog.entries.map { ($0.source, $0.translation) }) { first, _ in first })
    }

    /// All languages that there are texts in, English first.
    package static var languages: [String] { ["en"] + catalogs.map(\.key) }

    private static var catalogs: KeyValuePairs<String, [UInt8]> {
        [
            "ar": PackageResources.dashboard_ar_po,
            "de": PackageResources.dashboard_de_po,
            "es": PackageResources.dashboard_es_po,
            "fr": PackageResources.dashboard_fr_po,
            "it": PackageResources.dashboard_it_po,
            "ja": PackageResources.dashboard_ja_po,
            "pl": PackageResources.dashboard_pl_po,
            "pt": PackageResources.dashboard_pt_po,
            "ru": PackageResources.dashboard_ru_po,
            "zh-Hans": PackageResources.dashboard_zh_Hans_po,
        ]
    }

    var isEnglish: Bool { translations.isEmpty }

    /// `lang` and `dir` of a part that is English on every page.
    var englishAttributes: String { isEnglish ? "" : " lang=\"en\" dir=\"ltr\"" }

    /// A text in the page's language, with `{name}` filled in.
    func callAsFunction(_ english: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        var text = translations[TextSlice(english)].map { $0.isBlank ? english : $0.description } ?? english
        for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
        return text
    }

    func percent(_ counts: CoverageCounts) -> String { self("{percent}%", ["percent": "\(counts.percent)"]) }

    /// "number 1, wording 9", the riskiest first.
    func staleSummary(_ counts: CoverageCounts) -> String {
        counts.stale.map { self("{change} {count}", ["change": self($0.name), "count": "\($0.segments)"]) }
            .joined(separator: self(", "))
    }

    func summary(of status: Status) -> String {
        if isEnglish { return StatusWords.summary(of: status) + "." }
        return self(
            "{articles} articles, {segments} segments to translate into {languages} languages; source: {source}.",
            [
                "articles": "\(status.articleCount)", "segments": "\(status.segmentCount)",
                "languages": "\(status.locales.count)", "source": LocaleProfile.endonym(of: status.source),
            ])
    }
}
