package import SourceText

/// What a merge did with one entry, and to which.
package struct CatalogChange: Sendable {
    package var kind: ChangeKind
    /// What kind of edit it was, of an entry with a translation whose source changed or moved.
    package var changeClass: ChangeClass?
    package var context: TextSlice?
    /// The source now, or the last one of an entry that is gone.
    package var source: TextSlice
    /// The source before, if it was another.
    package var previousSource: TextSlice?
    /// The state of the entry before, if its source was another.
    package var previousState: TranslationState?
    /// The state of the entry after the merge.
    package var state: TranslationState
}

/// What a merge did: a count a kind, and every change in document order; those that are gone come last.
package struct MergeReport: Sendable {
    /// Without the unchanged ones.
    package private(set) var changes: [CatalogChange] = []
    private var counts = Array(repeating: 0, count: ChangeKind.allCases.count)

    package init() {}

    package subscript(kind: ChangeKind) -> Int { counts[kind.rawValue] }

    /// Whether no entry was added, changed, moved or taken out.
    package var isUnchanged: Bool { changes.isEmpty }

    mutating func add(_ change: CatalogChange) {
        counts[change.kind.rawValue] += 1
        if change.kind != .unchanged { changes.append(change) }
    }

    mutating func addUnchanged(_ count: Int) { counts[ChangeKind.unchanged.rawValue] += count }
}
