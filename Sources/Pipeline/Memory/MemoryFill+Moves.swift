import Locales
import SourceText
import Translations

extension MemoryFill.LocaleRun {
    /// What an entry of a catalog is known by.
    struct MoveKey: Hashable, Sendable {
        let context: TextSlice?
        let source: TextSlice

        init(_ place: MemoryFillChoice.Place) {
            context = place.context
            source = place.source
        }
    }

    /// The entries that continue a text which is gone from somewhere else, by the path of their catalogs.
    ///
    /// Only entries that this run brought are looked at, and all of them where this run took a text away: so nothing is
    /// compared while nothing changes, and a second run finds nothing more.
    func moves(besides known: [UInt64: [MemoryUnit]]) -> [String: [MoveKey: MemoryFillChoice]] {
        let (workspace, sources) = (workspace, sources)
        let givers = members.filter { member in
            !member.facts.shortened.isEmpty || member.facts.gone.contains { !sources.contains($0) }
        }
        guard !givers.isEmpty else { return [:] }
        let isAnyGone = givers.contains { $0.facts.changed.hasGone || !$0.facts.shortened.isEmpty }
        let receivers = members.filter { $0.facts.isOpen && (isAnyGone || $0.facts.changed.hasNew) }
        guard !receivers.isEmpty else { return [:] }
        let given = Workers.map(givers, tools: {}) { member, _ -> (gone: [MemoryUnit], [EditedMoves.Shortened]) in
            guard let catalog = workspace.catalog(at: member.facts.path).0 else { return ([], []) }
            let units =
                member.isOrphan
                ? catalog.units(origin: member.id, isOrphan: true) : catalog.obsoleteUnits(origin: member.id)
            let gone = units.filter { $0.state >= .translated && !sources.contains($0.source.fingerprint) }
            return (gone.map(\.detached), Self.shortened(catalog, member))
        }
        let (gone, shortened) = (given.flatMap(\.gone), given.flatMap(\.1))
        guard !gone.isEmpty || !shortened.isEmpty else { return [:] }
        let open = Workers.map(receivers, tools: {}) { member, _ -> [(path: String, place: MemoryFillChoice.Place)] in
            let places = workspace.catalog(at: member.facts.path).0?.openPlaces.map(\.place) ?? []
            return places.filter { MemoryFillChoice(for: $0, among: known[$0.source.fingerprint] ?? []) == nil }
                .map { (member.facts.path, $0) }
        }.flatMap(\.self)
        let found = EditedMoves(
            gone: gone, shortened: shortened, open: open.map(\.place), from: workspace.configuration.source, to: locale,
            model: model(of:))
        var moves: [String: [MoveKey: MemoryFillChoice]] = [:]
        for (index, choice) in found.choices {
            moves[open[index].path, default: [:]][MoveKey(open[index].place)] = choice
        }
        return moves
    }

    /// The texts of a catalog that lost a part in this run, with the translation of the whole.
    private static func shortened(_ catalog: Catalog, _ member: Member) -> [EditedMoves.Shortened] {
        let known = Set(member.facts.shortened)
        if known.isEmpty { return [] }
        return catalog.entries.compactMap { entry in
            guard entry.state == .stale, let whole = entry.previousSource else { return nil }
            let states = [true, false].filter {
                known.contains(MemoryFill.ShortenedText(rest: entry.source, whole: whole, wasDone: $0))
            }
            guard let wasDone = states.first else { return nil }
            let unit = MemoryUnit(
                source: whole, translation: entry.translation, context: entry.context, origin: member.id,
                state: wasDone ? .translated : .stale)
            return EditedMoves.Shortened(unit.detached, rest: TextSlice(Array(entry.source.bytes)))
        }
    }

    /// What the catalog of an article teaches about the two languages.
    private func model(of article: String) -> AlignmentModel {
        guard let path = members.first(where: { $0.id == article })?.facts.path,
            let catalog = workspace.catalog(at: path).0
        else { return AlignmentModel(memory: [], pages: []) }
        return AlignmentModel(learningFrom: catalog.document)
    }
}
