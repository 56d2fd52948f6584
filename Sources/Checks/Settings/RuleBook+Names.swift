import Locales
import Translations

extension RuleBook {
    /// The ids of all rules, those of a glossary too.
    package static let names: [String] = rules(Glossary([], source: .english)).map(\.id).sorted()
}
