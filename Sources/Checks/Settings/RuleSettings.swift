package import Locales

/// Which rules are asked and how bad their findings are, by locale and by section.
///
/// What is said of a section counts over what is said of all texts, that of an inner section over that of an outer one,
/// and what is said of a locale over both: a language that has no italics has none in any section.
package struct RuleSettings: Hashable, Sendable {
    package typealias Choices = [String: RuleChoice]

    package var general: Choices
    package var locales: [LocaleTag: Choices]
    /// By folder of articles: `news`, `news/sport`.
    package var sections: [String: Choices]

    package init(general: Choices = [:], locales: [LocaleTag: Choices] = [:], sections: [String: Choices] = [:]) {
        self.general = general
        self.locales = locales
        self.sections = sections
    }

    package var isEmpty: Bool { general.isEmpty && locales.isEmpty && sections.isEmpty }

    /// What counts for a locale in a section and those around it; nil for texts of no section.
    package func choices(for locale: LocaleTag, section: String? = nil) -> Choices {
        var choices = general
        if let section {
            let around = sections.keys.filter { Self.isIn(section, $0) }.sorted { $0.utf8.count < $1.utf8.count }
            for name in around { choices.merge(sections[name, default: [:]]) { $1 } }
        }
        return choices.merging(locales[locale, default: [:]]) { $1 }
    }

    /// The innermost section with settings that an article is in.
    package func section(of article: String) -> String? {
        sections.keys.filter { Self.isIn(article, $0) }.max { $0.utf8.count < $1.utf8.count }
    }

    private static func isIn(_ name: String, _ section: String) -> Bool {
        name == section || name.hasPrefix(section + "/")
    }
}
