import Diagnostics
import Locales
import Publishing
import SourceText
import Translations

/// The catalogs of one locale, as units of the memory.
struct LocaleCatalogs: Sendable {
    struct File: Sendable {
        /// The article's id, or `site`.
        var origin: String
        var path: String
    }

    let files: [File]
}

extension Workspace {
    /// Where the imported memories are: beside the settings, ignored by git.
    package static let memoryFolder = ".parlance"
    package var memoryPath: String { "\(Workspace.memoryFolder)/memory.sqlite" }

    /// The catalogs of a locale that are on the disk, by path.
    func catalogFiles(_ locale: SiteLocale) -> [LocaleCatalogs.File] {
        let folder = "\(configuration.catalogsFolder)/\(locale.tag)"
        let articles = (try? Disk.files(below: absolute(folder + "/articles")) { $0.hasSuffix(".po") }) ?? []
        var files = articles.map {
            LocaleCatalogs.File(origin: String($0.dropLast(3)), path: "\(folder)/articles/\($0)")
        }
        if Disk.exists(absolute(siteCatalogPath(locale))) {
            files.append(LocaleCatalogs.File(origin: "site", path: siteCatalogPath(locale)))
        }
        return files
    }

    /// A catalog as it is on the disk.
    func catalog(at path: String) -> (Catalog?, [Diagnostic]) {
        do throws(FileProblem) {
            let catalog = Catalog(parsing: SourceFile(path: path, bytes: try Disk.read(absolute(path))))
            return (catalog, catalog.diagnostics)
        } catch {
            return (nil, [error.diagnostic(of: path)])
        }
    }

    /// The imported memories; nil where there are none or the file cannot be read.
    func memoryStore() -> (MemoryStore?, [Diagnostic]) {
        do throws(SQLiteProblem) {
            return (try MemoryStore(path: absolute(memoryPath)), [])
        } catch {
            return (nil, [error.diagnostic(of: memoryPath)])
        }
    }
}

extension SQLiteProblem {
    func diagnostic(of path: String) -> Diagnostic {
        Diagnostic(
            "unreadable-memory", .error, "The translation memory \"\(path)\" cannot be used", evidence: message,
            help: isDamage ? "remove the file and import the memories again" : "make sure that it can be written")
    }
}
