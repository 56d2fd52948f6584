package import SourceText
package import Translations

/// One entry as a translator needs to see it.
package struct DeskEntry: Sendable {
    /// What the glossary says of a term in the source.
    package struct Term: Sendable {
        package var term: String
        package var context: String?
        /// The terms of the language, the preferred one first.
        package var translations: [String]
        package var forbidden: [ForbiddenTerm]
        /// Whether it stays as it is.
        package var isKept: Bool
        package var notes: [String]
    }

    /// A neighbour of an entry.
    package struct Neighbour: Sendable {
        package var number: Int
        package var source: TextSlice
        package var translation: TextSlice
    }

    package let address: EntryAddress
    package let entry: CatalogEntry
    /// The change that made it stale.
    package let risk: ChangeClass?
    package let terms: [Term]
    /// `#.` lines of the author, without the place and what tools wrote.
    package let notes: [TextSlice]
    package let before: Neighbour?
    package let after: Neighbour?
    /// The source: file and line.
    package let sourcePath: String?
    package let sourceLine: Int?
    /// The line of the entry's translation in its catalog; nil where the catalog on the disk lacks the entry.
    package let catalogLine: Int?

    package var state: TranslationState { entry.state }
}
