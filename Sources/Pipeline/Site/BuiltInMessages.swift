import Locales
import Publishing
import Segments
import SourceText
import Translations

/// The UI messages that come with Parlance: what pages say where a workspace does not say it itself.
struct BuiltInMessages: Sendable {
    /// By key, in English.
    let english: [String: TextSlice]
    private let translations: [LocaleTag: [String: TextSlice]]

    /// Reads the messages of the locales that are asked for.
    init(_ locales: [LocaleTag]) {
        let segments = SiteMessages(reading: DefaultTheme.messages).segments
        english = Dictionary(segments.compactMap { segment in segment.context.map { ($0.description, segment.text) } })
        {
            first, _ in first
        }
        var translations: [LocaleTag: [String: TextSlice]] = [:]
        for locale in locales {
            guard let file = DefaultTheme.messages(in: locale) else { continue }
            let catalog = Catalog(parsing: file)
            for segment in segments {
                guard let key = segment.context?.description, let entry = catalog.translation(of: segment),
                    entry.state >= .translated
                else { continue }
                translations[locale, default: [:]][key] = entry.translation
            }
        }
        self.translations = translations
    }

    /// The messages in a locale, in English where there is no translation.
    func texts(in locale: LocaleTag) -> [String: TextSlice] {
        let own = translations[locale] ?? [:]
        let rest = locale.isRightToLeft ? english.filter { own[$0.key] == nil } : english
        return rest.mapValues { IsolatedMessage.text($0, of: .english, in: locale) }.merging(own) { $1 }
    }

    /// The keys that a locale has no translation of, sorted; none for English of any region.
    func untranslated(in locale: LocaleTag) -> [String] {
        if locale.language == LocaleTag.english.language { return [] }
        let own = translations[locale] ?? [:]
        return english.keys.filter { own[$0] == nil }.sorted()
    }

    /// The translation of a message that a workspace says in the built-in words.
    func translation(of text: TextSlice, _ key: String, in locale: LocaleTag) -> TextSlice? {
        english[key] == text ? translations[locale]?[key] : nil
    }
}
