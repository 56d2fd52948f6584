import Checks
import Locales
import Publishing

/// What the gate keeps of an article between runs: the numbers of catalogs in which nothing was found.
///
/// An article with a fault in any language is judged again, for the fault has to be told again.
enum GateRecord {
    static func memory(_ cache: ResultCache, _ workspace: Workspace) -> ScanMemory<[CatalogJudgement]> {
        let configuration = workspace.configuration
        let tags = configuration.targets.map(\.tag)
        return ScanMemory(
            cache: cache,
            write: { judgements, writer in
                guard judgements.allSatisfy(\.isSilent) else { return false }
                writer.write(judgements.count)
                for judgement in judgements {
                    guard let index = tags.firstIndex(of: judgement.locale) else { return false }
                    writer.write(index)
                    writer.write(judgement.path)
                    writer.write(judgement.section ?? "")
                    StatusRecord.write(judgement.coverage, to: &writer)
                    write(judgement.traces, to: &writer)
                }
                return true
            },
            read: { reader in
                guard let count = reader.number(below: tags.count + 1) else { return nil }
                var judgements: [CatalogJudgement] = []
                for _ in 0..<count {
                    guard let index = reader.number(below: tags.count), let path = reader.text(),
                        let section = reader.text(), let coverage = StatusRecord.counts(from: &reader),
                        let traces = traces(from: &reader)
                    else { return nil }
                    var judgement = CatalogJudgement(
                        path: path, locale: tags[index], section: section.isEmpty ? nil : section, coverage: coverage)
                    judgement.traces = traces
                    judgements.append(judgement)
                }
                return judgements
            })
    }

    private static func write(_ traces: [TextTrace], to writer: inout CacheWriter) {
        writer.write(traces.count)
        for trace in traces {
            writer.write(fixed: trace.key)
            writer.write(fixed: trace.value)
        }
    }

    private static func traces(from reader: inout CacheReader) -> [TextTrace]? {
        guard let count = reader.number(below: 1 << 24) else { return nil }
        var traces: [TextTrace] = []
        for _ in 0..<count {
            guard let key = reader.fixed(), let value = reader.fixed() else { return nil }
            traces.append(TextTrace(key: key, value: value))
        }
        return traces
    }
}

extension CatalogJudgement {
    /// A catalog in which nothing was found.
    init(path: String, locale: LocaleTag, section: String?, coverage: CoverageCounts) {
        self.path = path
        self.locale = locale
        self.section = section
        self.coverage = coverage
        findings = []
        dismissed = []
        ended = []
        problems = []
    }
}
