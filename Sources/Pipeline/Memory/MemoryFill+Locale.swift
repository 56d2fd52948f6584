import Diagnostics
import Locales
import Publishing
import SourceText
import Translations

extension MemoryFill {
    /// The filling of one locale's catalogs.
    struct LocaleRun {
        struct Member: Sendable {
            let id: String
            /// ``TextSlice/fingerprint`` of the segments of its article; none where that is gone.
            let hashes: [UInt64]
            let facts: CatalogFacts
            var isOrphan = false
        }

        let workspace: Workspace
        let sources: SharedSources
        let members: [Member]
        let locale: LocaleTag
        /// Hashes of sources that may have a translation somewhere else.
        private var wanted: Set<UInt64>
        private var imported: [UInt64: [MemoryUnit]] = [:]

        /// - Parameter orphans: see ``OrphanedCatalogs``.
        init(
            _ workspace: Workspace, _ locale: SiteLocale, _ articles: [Article], _ sources: SharedSources,
            _ orphans: inout OrphanedCatalogs
        ) {
            self.workspace = workspace
            self.sources = sources
            self.locale = locale.tag
            var members = articles.flatMap { article in
                article.catalogs.filter { $0.locale == locale.tag }.map {
                    Member(id: article.id, hashes: article.hashes, facts: $0)
                }
            }
            if members.contains(where: { $0.facts.isOpen && $0.facts.changed.hasNew }) {
                members += Self.orphans(workspace, locale, orphans.ids(of: locale, in: workspace))
            }
            self.members = members
            wanted = []
            if members.contains(where: { $0.facts.hasTranslations || !$0.facts.gone.isEmpty }) {
                wanted = sources.shared
                for member in members { wanted.formUnion(member.facts.gone.filter(sources.contains)) }
            }
        }

        /// The catalogs whose articles are gone; those that cannot be read have nothing to give.
        private static func orphans(_ workspace: Workspace, _ locale: SiteLocale, _ ids: [String]) -> [Member] {
            ids.compactMap { id in
                workspace.catalog(at: workspace.catalogPath(id, locale)).0.map {
                    let facts = CatalogFacts(orphan: $0, locale.tag)
                    return Member(id: id, hashes: [], facts: facts, isOrphan: true)
                }
            }
        }

        /// The hashes of articles that are not finished.
        var open: [UInt64] { members.filter(\.facts.isOpen).flatMap(\.hashes) }

        /// Looks the open sources up in the imported memories.
        mutating func add(_ store: MemoryStore) throws(SQLiteProblem) {
            let parts = try store.parts(from: workspace.configuration.source, to: locale)
            if parts.isEmpty { return }
            for hash in Set(open) {
                for part in parts {
                    let units = try store.units(hash: hash, in: part)
                    if !units.isEmpty { imported[hash, default: []] += units }
                }
            }
            wanted.formUnion(imported.keys)
        }

        /// Fills what can be filled and tells of each catalog that changed.
        func fill() -> [Outcome] {
            let wanted = self.wanted
            let receivers = members.filter { $0.facts.isOpen && $0.hashes.contains(where: wanted.contains) }
            let known = units(for: receivers)
            let moves = moves(besides: known)
            var fresh: [String: Member] = [:]
            for member in members where !member.facts.fresh.isEmpty { fresh[member.facts.path] = member }
            var paths = Set<String>()
            let changing = (receivers.map(\.facts.path) + moves.keys.sorted() + fresh.keys.sorted())
                .filter { paths.insert($0).inserted }
            let (workspace, locale, copies) = (workspace, locale, fresh)
            return Workers.map(changing, tools: {}) { path, _ in
                Self.fill(Outcome(locale: locale, path: path), known, moves[path] ?? [:], copies[path], in: workspace)
            }.filter { $0.hasWritten || $0.hasFailed || !$0.diagnostics.isEmpty }
        }

        /// The translations of the sources that some receiver shares with another text, by hash.
        private func units(for receivers: [Member]) -> [UInt64: [MemoryUnit]] {
            if receivers.isEmpty { return [:] }
            let needed = Set(receivers.flatMap(\.hashes)).intersection(wanted)
            let givers = members.filter { member in
                (member.facts.hasTranslations && member.hashes.contains(where: needed.contains))
                    || member.facts.gone.contains(where: needed.contains)
            }
            let workspace = workspace
            let given = Workers.map(givers, tools: {}) { member, _ -> [MemoryUnit] in
                let units =
                    workspace.catalog(at: member.facts.path).0?
                    .units(origin: member.id, isOrphan: member.isOrphan) ?? []
                return units.filter { needed.contains($0.source.fingerprint) }.map(\.detached)
            }
            var units: [UInt64: [MemoryUnit]] = [:]
            for unit in given.joined() { units[unit.source.fingerprint, default: []].append(unit) }
            for (hash, more) in imported { units[hash, default: []] += more }
            return units
        }

        private static func fill(
            _ outcome: Outcome, _ units: [UInt64: [MemoryUnit]], _ moves: [MoveKey: MemoryFillChoice],
            _ fresh: Member?, in workspace: Workspace
        ) -> Outcome {
            var outcome = outcome
            do throws(FileProblem) {
                let path = workspace.absolute(outcome.path)
                let (bytes, stamp) = try Disk.readStamped(path)
                let catalog = Catalog(parsing: SourceFile(path: outcome.path, bytes: bytes))
                // A file with mistakes waits for the person who can mend them.
                guard !catalog.diagnostics.contains(where: { $0.severity == .error }) else { return outcome }
                var fillings = catalog.fillings(from: units)
                let same = Set(fillings.map(\.entry))
                for (entry, place) in moves.isEmpty ? [] : catalog.openPlaces where !same.contains(entry) {
                    guard let choice = moves[MoveKey(place)] else { continue }
                    fillings.append(MemoryFilling(entry: entry, choice: choice))
                }
                if let fresh {
                    fillings += catalog.nearCopies(
                        origin: fresh.id, from: workspace.configuration.source, to: outcome.locale,
                        among: fresh.facts.fresh.contains, besides: Set(fillings.map(\.entry)))
                }
                if fillings.isEmpty { return outcome }
                let filled = catalog.filled(fillings, language: workspace.configuration.source.language)
                try Disk.replace(path, with: filled.bytes, ifStill: stamp)
                outcome.hasWritten = true
                outcome.stale = fillings.count(where: \.choice.isStale)
                outcome.translated = fillings.count - outcome.stale
            } catch {
                // Nothing is lost where the file was not written: an article whose catalog could not be made has none.
                if error.kind != .missing {
                    outcome.hasFailed = true
                    outcome.diagnostics.append(error.diagnostic(of: outcome.path))
                }
            }
            return outcome
        }
    }
}

extension MemoryUnit {
    /// The unit with texts of its own, so that the file it was cut from can go.
    var detached: MemoryUnit {
        func copy(_ text: TextSlice) -> TextSlice { TextSlice(Array(text.bytes)) }
        return MemoryUnit(
            source: copy(source), translation: copy(translation), context: context.map(copy),
            previous: previous.map(copy), next: next.map(copy), origin: origin, state: state, isGone: isGone)
    }
}
