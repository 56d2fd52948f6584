package import Checks
package import Diagnostics
package import Locales
import SourceText
import Synchronization

/// The decisions of a workspace, each locale's file read when it is first asked for.
///
/// One for a run: what the run itself writes is not read again.
package final class WorkspaceDecisions: Sendable {
    private struct Loaded {
        var book: DecisionBook
        var diagnostics: [Diagnostic]
    }

    private let folder: String
    private let shownFolder: String
    private let loaded = Mutex<[LocaleTag: Loaded]>([:])

    /// - Parameters:
    ///   - root: the workspace's folder.
    ///   - catalogsFolder: relative to it.
    init(root: String, catalogsFolder: String) {
        folder = root + "/" + catalogsFolder
        shownFolder = catalogsFolder
    }

    package func book(of locale: LocaleTag) -> DecisionBook { load(locale).book }

    /// What is wrong with the files of locales.
    package func diagnostics(of locales: [LocaleTag]) -> [Diagnostic] { locales.flatMap { load($0).diagnostics } }

    private func load(_ locale: LocaleTag) -> Loaded {
        loaded.withLock { loaded in
            if let known = loaded[locale] { return known }
            let fresh = read(locale)
            loaded[locale] = fresh
            return fresh
        }
    }

    private func read(_ locale: LocaleTag) -> Loaded {
        let name = "\(locale)/decisions.yaml"
        do throws(FileProblem) {
            let bytes = try Disk.read(folder + "/" + name)
            let file = DecisionFile(parsing: SourceFile(path: shownFolder + "/" + name, bytes: bytes))
            return Loaded(book: DecisionBook(file.decisions), diagnostics: file.diagnostics)
        } catch {
            let problems = error.kind == .missing ? [] : [error.diagnostic(of: shownFolder + "/" + name)]
            return Loaded(book: DecisionBook(), diagnostics: problems)
        }
    }
}

extension Workspace {
    /// Where the decisions of a locale are, relative to the workspace.
    package func decisionsPath(_ locale: LocaleTag) -> String {
        "\(configuration.catalogsFolder)/\(locale)/decisions.yaml"
    }

    /// How decisions call the catalog of an article or, by the id ``Desk/siteID``, that of the site's texts.
    package static func catalogName(of articleID: String) -> String {
        articleID == Desk.siteID ? articleID : "articles/" + articleID
    }

    /// The id of the article of a catalog.
    package static func articleName(ofCatalog name: String) -> String {
        name.hasPrefix("articles/") ? String(name.dropFirst("articles/".count)) : name
    }
}
