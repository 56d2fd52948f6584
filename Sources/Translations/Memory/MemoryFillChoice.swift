package import SourceText

/// What an untranslated segment gets from units of the same source.
package struct MemoryFillChoice: Sendable, Equatable {
    package var translation: TextSlice
    /// ``MemoryUnit/origin`` of the unit that it is taken from.
    package var origin: String
    /// Whether a person has to look at it: no unit stands in the same context, or those that do disagree.
    package var isStale: Bool
    /// The text that it translates, where that is not the segment's own: ``EditedMoves``.
    package var previousSource: TextSlice?
    /// How the text came to be, where it is a part of one that is gone, or several in one; else its words tell.
    package var change: ChangeClass?

    /// A segment that waits for a translation.
    package struct Place: Sendable {
        package var source: TextSlice
        package var context: TextSlice?
        package var previous: TextSlice?
        package var next: TextSlice?

        package init(source: TextSlice, context: TextSlice?, previous: TextSlice?, next: TextSlice?) {
            self.source = source
            self.context = context
            self.previous = previous
            self.next = next
        }

        /// Whether a unit says the same thing at such a place: its context is the same and, where that is none, the
        /// text before or the text behind it.
        func agrees(with unit: MemoryUnit) -> Bool {
            guard unit.context == context else { return false }
            if context != nil { return true }
            return (previous != nil && unit.previous == previous) || (next != nil && unit.next == next)
        }

        /// Whether the text was moved here from the place of one of the units of its source.
        func hasMoved(from units: [MemoryUnit]) -> Bool {
            units.allSatisfy { $0.context == context } && units.contains(where: \.isGone)
                && WordBag(source).words.count >= EditedMoves.fewestWords
        }
    }

    /// The most frequent translation among the units whose context agrees, else among all; nil where there is none.
    ///
    /// Where none agrees, a text that is gone from its place moved here, with its translation, if it has words enough
    /// to be known by, and all that is known of it says the same. Of equally frequent ones the first counts. Units of
    /// other sources are ignored. Those of entries that became stale count where there are no others, and the choice is
    /// stale then.
    package init?(for place: Place, among units: [MemoryUnit]) {
        let fitting = units.filter { $0.source == place.source && !$0.translation.isEmpty }
        let finished = fitting.filter { $0.state >= .translated }
        let usable = finished.isEmpty ? fitting : finished
        var agreeing = finished.filter(place.agrees)
        if agreeing.isEmpty, place.hasMoved(from: finished) { agreeing = finished }
        guard let best = MemoryFillChoice.mostFrequent(agreeing.isEmpty ? usable : agreeing) else { return nil }
        translation = best.translation
        origin = best.origin
        isStale = agreeing.isEmpty || agreeing.contains { $0.translation != best.translation }
    }

    /// The translation of a text that the segment continues with an edit; a person has to look at it.
    package init(continuing unit: MemoryUnit) {
        translation = unit.translation
        origin = unit.origin
        isStale = true
        previousSource = unit.source
    }

    /// What a text gets that is a part of one that is gone, or several in one.
    ///
    /// - Parameter previous: what the translation translates; nil if the segment says it word for word.
    init(_ unit: MemoryUnit, translation: TextSlice, change: ChangeClass, previous: TextSlice?) {
        self.translation = translation
        origin = unit.origin
        isStale = previous != nil
        previousSource = previous
        self.change = change
    }

    private static func mostFrequent(_ units: [MemoryUnit]) -> MemoryUnit? {
        var counts: [TextSlice: Int] = [:]
        for unit in units { counts[unit.translation, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return units.first { counts[$0.translation] == most }
    }
}
