package import Translations

/// All rules there are, family by family.
///
/// Each family lists its rules in its own folder: `Rules/Numbers/NumberRules.swift`.
package enum RuleBook {
    /// Every rule that needs no glossary, in the order of their names.
    package static let standard: [any Rule] = (markup + messages + letters + language).sorted { $0.id < $1.id }

    package static func rules(_ glossary: Glossary?) -> [any Rule] {
        guard let glossary else { return standard }
        return standard + terms(glossary)
    }
}
