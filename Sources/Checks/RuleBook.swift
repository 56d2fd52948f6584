import Locales
package import Translations

/// All rules there are, family by family.
///
/// Each family lists its rules in its own folder: `Rules/Numbers/NumberRules.swift`.
package enum RuleBook {
    /// Every rule that needs no glossary, in the order of their names.
    package static let standard: [any Rule] =
        (markup + messages + placeholders + safety + letters + language + numbers + punctuation + whitespace + length)
        .sorted { $0.id < $1.id }

    /// Every rule, those of a glossary among them, in the order of their names.
    package static let all: [any Rule] =
        (standard + (LocaleTag.english.map { terms(Glossary([], source: $0)) } ?? [])).sorted { $0.id < $1.id }

    package static func rules(_ glossary: Glossary?) -> [any Rule] {
        guard let glossary else { return standard }
        return standard + terms(glossary)
    }
}

extension LocaleTag {
    fileprivate static let english = try? LocaleTag("en")
}
