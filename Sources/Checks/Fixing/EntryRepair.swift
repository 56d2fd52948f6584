package import SourceText
package import Translations

/// A translation that safe fixes made better.
package struct EntryRepair: Sendable {
    package let entry: CatalogEntry
    /// Which of its plural forms it is; 0 where it has none.
    package let form: Int
    /// What the form is a translation of: the singular or the plural.
    package let source: TextSlice
    package let translation: TextSlice
    /// The rules whose fixes were applied, in that order; one stands for all its fixes of a round.
    package let rules: [String]
}

/// What the fixes of a catalog come to.
package struct CatalogRepairs: Sendable {
    package var repairs: [EntryRepair] = []
    /// Findings whose fix would bring another finding, or helps nothing.
    package var leftOut: [EntryFinding] = []
    /// Entries left alone since a person dismissed a finding in them.
    package var dismissedCount = 0

    package init() {}
}
