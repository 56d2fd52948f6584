import SourceText
package import Translations

/// One entry that waits for a person, and where: what `parlance status --stale` and `--missing` list.
package struct OpenEntry: Sendable {
    package let address: EntryAddress
    package let state: TranslationState
    /// The change that made it stale; nil where none is known and for what is missing.
    package let change: ChangeClass?
    /// Words of the source.
    package let words: Int
    package let context: String?
    /// Where it stands in its article, for people.
    package let place: String
    package let source: String
    /// The source that the stale translation was made from.
    package let previousSource: String?
    package let translation: String
    /// The source file and, where it is an article, the line.
    package let sourcePath: String
    package let sourceLine: Int?
    package let catalogPath: String
    /// The place of the translation in the catalog on the disk, before any merge; nil where the entry is not in it.
    package let catalogLine: Int?
    package let catalogColumn: Int?

    /// ``CoverageCounts/Stale/name`` of a stale entry.
    package var staleName: String? {
        state == .stale ? change?.rawValue ?? CoverageCounts.Stale.unconfirmed : nil
    }

    /// `locales/it/articles/sleep.po:12`, or without a line.
    package var location: String { catalogPath + (catalogLine.map { ":\($0)" } ?? "") }

    /// The old source against the new one; nil where the old one is not known.
    package var diff: WordDiff? { previousSource.map { WordDiff(from: .init($0), to: .init(source)) } }
}
