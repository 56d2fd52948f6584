import Articles
import Checks
package import Diagnostics
package import Locales
import Publishing
import Segments
package import SourceText
package import Translations

/// Translations that come back from other programs, put into the catalogs of a workspace.
///
/// Every file is read and every unit placed before the first catalog is written; one error anywhere, and nothing is.
package struct ExchangeImport: Sendable {
    /// What became of one unit.
    package struct Unit: Sendable {
        package let file: SourceFile
        package let range: ByteRange
        package let locale: LocaleTag
        /// The catalog as the file names it.
        package let catalog: String
        package let source: TextSlice
        package internal(set) var outcome: ExchangeOutcome
        package internal(set) var reason: String?
    }

    package private(set) var units: [Unit] = []
    package private(set) var diagnostics: [Diagnostic] = []
    /// The catalogs that were written, or would be.
    package private(set) var paths: [String] = []
    /// Whether nothing was placed, since something was wrong.
    package private(set) var isRefused = false
    /// Whether a catalog could not be written.
    package private(set) var hasFailed = false

    package func count(_ outcome: ExchangeOutcome, in locale: LocaleTag) -> Int {
        units.reduce(0) { $0 + ($1.outcome == outcome && $1.locale == locale ? 1 : 0) }
    }

    /// The locales that the files are for, in the workspace's order.
    package private(set) var locales: [LocaleTag] = []

    /// - Parameters:
    ///   - paths: the files.
    ///   - locale: the language of files that do not tell theirs; those that do must agree.
    ///   - replaces: whether finished translations make way for others.
    ///   - writes: false to tell only what would become of each unit.
    package init(
        _ workspace: Workspace, files paths: [String], locale: LocaleTag? = nil, replaces: Bool = false,
        writes: Bool = true, progress: ProgressReport? = nil
    ) {
        var incoming: [Incoming] = []
        for path in paths {
            let (reading, problems) = Self.read(path)
            diagnostics += problems
            guard let reading else { continue }
            var isLanguageTold = false
            for file in reading.files {
                switch ExchangeLanguages.locale(of: file, in: workspace.configuration, wanted: locale) {
                case .success(let tag): incoming.append(Incoming(reading, file, tag))
                case .failure(let problem):
                    // All parts of a file have one language.
                    if isLanguageTold { continue }
                    isLanguageTold = true
                    diagnostics.append(problem.diagnostic(in: reading.file, of: file))
                }
            }
        }
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            isRefused = true
            return
        }
        place(incoming, in: workspace, replaces: replaces, writes: writes, progress: progress)
    }

    /// Reads one file; nil and what is wrong where it is refused.
    package static func read(_ path: String) -> (ExchangeReading?, [Diagnostic]) {
        do throws(FileProblem) {
            let reading = ExchangeReader.read(SourceFile(path: path, bytes: try Disk.read(path)))
            return (reading.isRefused ? nil : reading, reading.diagnostics)
        } catch {
            return (nil, [error.diagnostic(of: path)])
        }
    }

    /// The units of one catalog in one file.
    private struct Incoming: Sendable {
        let file: SourceFile
        let catalog: String
        let locale: LocaleTag
        let units: [ExchangeUnit]

        init(_ reading: ExchangeReading, _ file: ExchangeFile, _ locale: LocaleTag) {
            self.file = reading.file
            self.locale = locale
            catalog = file.catalog
            units = file.units
        }
    }

    private struct Placed: Sendable {
        var reading: CatalogReading
        var document: PODocument
        /// By the number of the incoming file: what became of its units.
        var results: [(incoming: Int, results: [ExchangePlacing.Result])]
    }

    private mutating func place(
        _ incoming: [Incoming], in workspace: Workspace, replaces: Bool, writes: Bool, progress: ProgressReport?
    ) {
        let names = CatalogNames(workspace)
        let catalogs = incoming.map { names.name(of: $0.catalog) }
        let targets = workspace.configuration.targets.filter { target in
            incoming.contains { $0.locale == target.tag }
        }
        locales = targets.map(\.tag)
        let placeAll: @Sendable (String, CatalogReading, [Segment], LocaleTag) -> Placed? = {
            name, reading, segments, locale in
            // A file whose catalog is not here may hold sentences of any article.
            let own = incoming.indices.filter {
                incoming[$0].locale == locale && (catalogs[$0] == nil || catalogs[$0] == name)
            }
            if own.isEmpty { return nil }
            let placing = ExchangePlacing(reading.catalog, segments, replaces: replaces)
            var document = reading.catalog.document
            var all: [(Int, [ExchangePlacing.Result])] = []
            for index in own {
                let current = all.isEmpty ? placing : ExchangePlacing(Catalog(document), segments, replaces: replaces)
                let results = Self.withoutUnsafe(
                    current.results(of: incoming[index].units, guesses: catalogs[index] != nil), in: current, locale,
                    from: workspace.configuration.source)
                document = current.document(with: results)
                all.append((index, results))
            }
            return Placed(reading: reading, document: document, results: all)
        }
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, _ -> [Placed] in
            let segments = source.ownSegments
            return reading.targets(in: workspace.configuration).compactMap { target in
                guard targets.contains(where: { $0.tag == target.tag }) else { return nil }
                return placeAll(
                    "articles/" + source.article.id, workspace.articleCatalog(source, segments, target), segments,
                    target.tag)
            }
        }
        var placed = scan.outcomes.flatMap { $0 }
        if !scan.siteSegments.isEmpty {
            placed += targets.compactMap { target in
                placeAll(
                    ExchangeExport.siteName, workspace.siteCatalog(scan.siteSegments, target), scan.siteSegments,
                    target.tag)
            }
        }
        diagnostics += scan.diagnostics.filter { $0.severity == .error }
        collect(placed, incoming)
        save(placed, in: workspace, writes: writes)
    }

    /// The results without those that bring a program into a page, as `parlance set` takes none.
    private static func withoutUnsafe(
        _ results: [ExchangePlacing.Result], in placing: ExchangePlacing, _ locale: LocaleTag, from source: LocaleTag
    ) -> [ExchangePlacing.Result] {
        let edited = Set(results.compactMap(\.editedEntry))
        if edited.isEmpty { return results }
        let catalog = Catalog(placing.document(with: results))
        let found = Checker(rules: [MarkupSafe()]).findings(
            in: catalog, LocaleKnowledge(locale), from: LocaleKnowledge(source),
            entries: catalog.entries.filter { edited.contains($0.index) })
        if found.isEmpty { return results }
        var reasons: [Int: String] = [:]
        for finding in found where reasons[finding.entry.index] == nil {
            reasons[finding.entry.index] = finding.diagnostic.evidence ?? finding.diagnostic.summary
        }
        return results.map { result in
            guard let entry = result.editedEntry, let reason = reasons[entry] else { return result }
            var result = result
            result.refuse("\"\(reason)\" would run in the reader's browser")
            return result
        }
    }

    /// One outcome a unit: of several catalogs that were tried, the one where it fits.
    private mutating func collect(_ placed: [Placed], _ incoming: [Incoming]) {
        var best = incoming.map { file in
            file.units.map { unit in
                if let problem = unit.problem { return ExchangePlacing.Result(outcome: .refused, reason: problem) }
                return ExchangePlacing.Result(outcome: unit.target?.text.isEmpty ?? true ? .untranslated : .notFound)
            }
        }
        for (index, results) in placed.flatMap(\.results) {
            for (unit, result) in results.enumerated() where best[index][unit].entry == nil {
                best[index][unit] = result
            }
        }
        for (file, results) in zip(incoming, best) {
            for (unit, result) in zip(file.units, results) {
                units.append(
                    Unit(
                        file: file.file, range: unit.range, locale: file.locale, catalog: file.catalog,
                        source: unit.source.text, outcome: result.outcome, reason: result.reason))
            }
        }
    }

    private mutating func save(_ placed: [Placed], in workspace: Workspace, writes: Bool) {
        let changed = placed.filter { $0.document.bytes != $0.reading.catalog.document.bytes }
        let broken = changed.filter(\.reading.waitsForPerson)
        diagnostics += broken.flatMap(\.reading.diagnostics)
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            isRefused = true
            return
        }
        for catalog in changed {
            paths.append(catalog.reading.path)
            guard writes else { continue }
            do throws(FileProblem) {
                _ = try catalog.reading.save(catalog.document, in: workspace)
            } catch {
                hasFailed = true
                diagnostics.append(error.diagnostic(of: catalog.reading.path))
            }
        }
    }
}
