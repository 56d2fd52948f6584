import Diagnostics
import Locales
import Publishing
import SourceText
import Translations

extension MemoryFill {
    /// The filling of one locale's catalogs.
    struct LocaleRun {
        private struct Member: Sendable {
            let article: Article
            let facts: CatalogFacts
        }

        private let workspace: Workspace
        private let locale: LocaleTag
        private let members: [Member]
        /// Hashes of sources that may have a translation somewhere else.
        private var wanted: Set<UInt64>
        private var imported: [UInt64: [MemoryUnit]] = [:]

        init(_ workspace: Workspace, _ locale: LocaleTag, _ articles: [Article], _ sources: SharedSources) {
            self.workspace = workspace
            self.locale = locale
            members = articles.flatMap { article in
                article.catalogs.filter { $0.locale == locale }.map { Member(article: article, facts: $0) }
            }
            wanted = []
            if members.contains(where: { $0.facts.hasTranslations || !$0.facts.obsolete.isEmpty }) {
                wanted = sources.shared
                for member in members { wanted.formUnion(member.facts.obsolete.filter(sources.contains)) }
            }
        }

        /// The hashes of articles that are not finished.
        var open: [UInt64] { members.filter(\.facts.isOpen).flatMap(\.article.hashes) }

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
            let receivers = members.filter { $0.facts.isOpen && $0.article.hashes.contains(where: wanted.contains) }
            if receivers.isEmpty { return [] }
            let needed = Set(receivers.flatMap(\.article.hashes)).intersection(wanted)
            let givers = members.filter { member in
                (member.facts.hasTranslations && member.article.hashes.contains(where: needed.contains))
                    || member.facts.obsolete.contains(where: needed.contains)
            }
            let workspace = workspace
            let given = Workers.map(givers, tools: {}) { member, _ -> [MemoryUnit] in
                let units = workspace.catalog(at: member.facts.path).0?.units(origin: member.article.id) ?? []
                return units.filter { $0.state >= .translated && needed.contains($0.source.fingerprint) }.map(
                    \.detached)
            }
            var units: [UInt64: [MemoryUnit]] = [:]
            for unit in given.joined() { units[unit.source.fingerprint, default: []].append(unit) }
            for (hash, more) in imported { units[hash, default: []] += more }
            let (known, locale) = (units, locale)
            return Workers.map(receivers, tools: {}) { member, _ in
                Self.fill(Outcome(locale: locale, path: member.facts.path), known, in: workspace)
            }.filter { $0.hasWritten || $0.hasFailed || !$0.diagnostics.isEmpty }
        }

        private static func fill(
            _ outcome: Outcome, _ units: [UInt64: [MemoryUnit]], in workspace: Workspace
        ) -> Outcome {
            var outcome = outcome
            do throws(FileProblem) {
                let path = workspace.absolute(outcome.path)
                let (bytes, stamp) = try Disk.readStamped(path)
                let catalog = Catalog(parsing: SourceFile(path: outcome.path, bytes: bytes))
                // A file with mistakes waits for the person who can mend them.
                guard !catalog.diagnostics.contains(where: { $0.severity == .error }) else { return outcome }
                let fillings = catalog.fillings(from: units)
                if fillings.isEmpty { return outcome }
                try Disk.replace(path, with: catalog.filled(fillings).bytes, ifStill: stamp)
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
    fileprivate var detached: MemoryUnit {
        func copy(_ text: TextSlice) -> TextSlice { TextSlice(Array(text.bytes)) }
        return MemoryUnit(
            source: copy(source), translation: copy(translation), context: context.map(copy),
            previous: previous.map(copy), next: next.map(copy), origin: origin, state: state)
    }
}
