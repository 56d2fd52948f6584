import Locales
import Publishing
import SourceText
import Translations

/// Aligns all pages of a run, and again with what the last round taught.
struct AdoptionRounds {
    let matches: [AdoptionMatch]
    private(set) var alignments: [PageAlignment] = []

    private static let rounds = 3
    /// The most texts of the memory that are learnt from.
    private static let memoryLimit = 20_000

    init(_ workspace: Workspace, _ locale: SiteLocale, _ matches: [AdoptionMatch], progress: ProgressReport?) {
        self.matches = matches
        if matches.isEmpty { return }
        var model = AlignmentModel(
            memory: Self.memory(workspace, locale), pages: matches.map { ($0.sourceOutline, $0.targetOutline) })
        for round in 0..<Self.rounds {
            let aligner = PageAligner(model)
            let isLast = round == Self.rounds - 1
            alignments = Workers.map(matches, progress: isLast ? progress : nil, tools: {}) { match, _ in
                aligner.alignment(of: match.sourceOutline, with: match.targetOutline)
            }
            if isLast { break }
            model = model.learning(
                from: zip(matches, alignments).map { ($0.sourceOutline, $0.targetOutline, $1) })
        }
    }

    /// The finished translations of the locale's catalogs.
    static func memory(_ workspace: Workspace, _ locale: SiteLocale) -> [(source: TextSlice, target: TextSlice)] {
        let folder = "\(workspace.configuration.catalogsFolder)/\(locale.tag)"
        var pairs: [(source: TextSlice, target: TextSlice)] = []
        let paths = (try? Disk.files(below: workspace.absolute(folder)) { $0.hasSuffix(".po") }) ?? []
        for path in paths where pairs.count < memoryLimit {
            let name = folder + "/" + path
            guard let bytes = try? Disk.read(workspace.absolute(name)) else { continue }
            let catalog = Catalog(parsing: SourceFile(path: name, bytes: bytes))
            for entry in catalog.entries where entry.state >= .translated {
                pairs.append((entry.source, entry.translation))
            }
        }
        return pairs
    }
}
