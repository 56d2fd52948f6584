package import Diagnostics
package import Locales
package import Publishing
import SourceText
import Translations

/// Brings TMX files into the memory of a workspace and writes its translations as TMX.
package struct MemoryExchange: Sendable {
    /// What an import brought.
    package struct Imported: Sendable {
        /// The name of the memory: that of the file.
        package let name: String
        /// Units by locale; empty where nothing was imported.
        package internal(set) var counts: [LocaleTag: Int] = [:]
        /// Units that hold no text in the source language or in any locale of the workspace.
        package internal(set) var skipped = 0
        package internal(set) var diagnostics: [Diagnostic] = []
    }

    /// The largest file that is read, what the XML parser can address.
    private static let largestFile = 1 << 30

    private let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// Imports a file in place of what was imported under its name before; all of it, or nothing if it has a mistake.
    package func importTMX(_ path: String) -> Imported {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        var imported = Imported(name: name)
        do throws(FileProblem) {
            let file = SourceFile(path: path, bytes: try Disk.read(path, limit: Self.largestFile))
            try makeFolder()
            do throws(SQLiteProblem) {
                guard let store = try MemoryStore(path: workspace.absolute(workspace.memoryPath), isWritable: true)
                else {
                    return imported
                }
                try store.database.transaction { () throws(SQLiteProblem) in try read(file, into: store, &imported) }
            } catch {
                imported.counts = [:]
                if error.code != Self.refused {
                    imported.diagnostics.append(error.diagnostic(of: workspace.memoryPath))
                }
            }
        } catch {
            imported.diagnostics.append(error.diagnostic(of: path))
        }
        return imported
    }

    /// What ends a transaction whose file has a mistake; no code of SQLite.
    private static let refused: Int32 = -1

    private func read(_ file: SourceFile, into store: MemoryStore, _ imported: inout Imported) throws(SQLiteProblem) {
        let source = workspace.configuration.source
        let locales = workspace.configuration.targets.map(\.tag)
        let units = try MemoryStore.Import(store, name: imported.name, source: source)
        var languages = TMXLanguages()
        var failure: SQLiteProblem?
        var skipped = 0
        imported.diagnostics += TMXReader.read(file) { unit in
            guard failure == nil else { return }
            let found = unit.units(from: source, to: locales, &languages)
            if found.isEmpty { skipped += 1 }
            do throws(SQLiteProblem) {
                for (locale, unit) in found { try units.add(unit, in: locale) }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if imported.diagnostics.contains(where: { $0.severity == .error }) {
            throw SQLiteProblem(code: Self.refused, message: "")
        }
        imported.skipped = skipped
        imported.counts = try units.finish()
    }

    /// The folder keeps itself out of git.
    private func makeFolder() throws(FileProblem) {
        try Disk.makeIgnoredFolder(workspace.absolute(Workspace.memoryFolder))
    }

    /// Takes an imported memory out; false where there is none of this name.
    package func remove(_ name: String) -> (isFound: Bool, [Diagnostic]) {
        do throws(SQLiteProblem) {
            guard Disk.exists(workspace.absolute(workspace.memoryPath)) else { return (false, []) }
            let store = try MemoryStore(path: workspace.absolute(workspace.memoryPath), isWritable: true)
            return (try store?.remove(name) ?? false, [])
        } catch {
            return (false, [error.diagnostic(of: workspace.memoryPath)])
        }
    }

    /// The imported memories: name, locale and number of units.
    package func list() -> (parts: [(name: String, locale: LocaleTag, count: Int)], [Diagnostic]) {
        let (store, problems) = workspace.memoryStore()
        do throws(SQLiteProblem) {
            let parts = try store?.parts(from: workspace.configuration.source) ?? []
            return (parts.map { ($0.memory, $0.locale, $0.count) }, problems)
        } catch {
            return ([], problems + [error.diagnostic(of: workspace.memoryPath)])
        }
    }

    /// The finished translations of the workspace in one locale as TMX.
    package func exportTMX(_ locale: SiteLocale, toolVersion: String) -> (bytes: [UInt8], count: Int, [Diagnostic]) {
        var writer = TMXWriter(source: workspace.configuration.source, toolVersion: toolVersion)
        var count = 0
        var diagnostics: [Diagnostic] = []
        for file in workspace.catalogFiles(locale) {
            let (catalog, problems) = workspace.catalog(at: file.path)
            diagnostics += problems
            for unit in catalog?.units(origin: file.origin) ?? [] where unit.state >= .translated {
                writer.add(unit, in: locale.tag)
                count += 1
            }
        }
        return (writer.finished(), count, diagnostics)
    }
}
