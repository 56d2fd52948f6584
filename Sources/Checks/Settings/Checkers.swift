package import Locales
package import Translations

/// A checker for each locale and section that the settings tell apart.
package struct Checkers: Sendable {
    private struct Key: Hashable {
        var locale: LocaleTag
        var section: String?
    }

    private let standard: Checker
    private let settings: RuleSettings
    private var special: [Key: Checker] = [:]

    package init(_ rules: [any Rule], settings: RuleSettings, locales: [LocaleTag]) {
        standard = Checker(rules: rules)
        self.settings = settings
        if settings.isEmpty { return }
        for locale in locales {
            for section in [nil] + settings.sections.keys.map(Optional.some) {
                special[Key(locale: locale, section: section)] = Checker(
                    rules: rules, choices: settings.choices(for: locale, section: section))
            }
        }
    }

    /// Every rule, with those of a glossary where there is one.
    package init(glossary: Glossary?, settings: RuleSettings, locales: [LocaleTag]) {
        self.init(RuleBook.rules(glossary), settings: settings, locales: locales)
    }

    /// - Parameter article: the id of an article; nil for texts that are in no section.
    package func checker(for locale: LocaleTag, article: String? = nil) -> Checker {
        if special.isEmpty { return standard }
        let key = Key(locale: locale, section: article.flatMap(settings.section))
        return special[key] ?? standard
    }
}
