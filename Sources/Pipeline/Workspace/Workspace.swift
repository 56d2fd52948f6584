import Articles
package import Diagnostics
import Locales
package import Publishing
package import Segments
import SourceText
package import Translations

/// A folder with `parlance.yaml`, articles and catalogs: where everything is.
package struct Workspace: Sendable {
    /// The absolute path of the folder.
    package let root: String
    package let configuration: Configuration
    /// The rules for sentences that the configuration names, nil for the built-in ones.
    package let sentenceRules: SRXDocument?
    /// The terms of the workspace, nil where it has no glossary.
    package let glossary: Glossary?
    /// Reviews and dismissals.
    package let decisions: WorkspaceDecisions

    package static let configurationName = "parlance.yaml"

    package init(
        root: String, configuration: Configuration, sentenceRules: SRXDocument? = nil, glossary: Glossary? = nil
    ) {
        self.root = root
        self.configuration = configuration
        self.sentenceRules = sentenceRules
        self.glossary = glossary
        decisions = WorkspaceDecisions(root: root, catalogsFolder: configuration.catalogsFolder)
    }

    /// The workspace that `path` is in: the nearest folder upwards with a `parlance.yaml`.
    ///
    /// The diagnostics name what is wrong with the configuration; the workspace is nil only where nothing can be
    /// done without it.
    package static func open(at path: String) -> (workspace: Workspace?, diagnostics: [Diagnostic]) {
        guard let start = Disk.realPath(path), Disk.isDirectory(start) else {
            return (
                nil,
                [
                    Diagnostic(
                        "missing-folder", .error, "There is no folder \"\(path)\"", help: "name an existing folder")
                ]
            )
        }
        var folder = start
        while !Disk.exists(folder + "/" + configurationName) {
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else {
                return (nil, [missingConfiguration(path)])
            }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
            if folder == "/", !Disk.exists("/" + configurationName) { return (nil, [missingConfiguration(path)]) }
        }
        do throws(FileProblem) {
            let file = SourceFile(path: configurationName, bytes: try Disk.read(folder + "/" + configurationName))
            let (configuration, diagnostics) = ConfigurationReader.configuration(in: file)
            guard let configuration else { return (nil, diagnostics) }
            let (glossary, mistakes) = glossary(in: folder, for: configuration)
            // Without its glossary a workspace would lose the terms in all of its catalogs.
            if glossary == nil, !mistakes.isEmpty { return (nil, diagnostics + mistakes) }
            guard let path = configuration.sentenceRulesPath?.value else {
                let workspace = Workspace(root: folder, configuration: configuration, glossary: glossary)
                return (workspace, diagnostics + mistakes)
            }
            let (rules, problems) = sentenceRules(at: folder + "/" + path, as: path)
            let workspace = Workspace(
                root: folder, configuration: configuration, sentenceRules: rules, glossary: glossary)
            return (workspace, diagnostics + mistakes + problems)
        } catch {
            return (nil, [error.diagnostic(of: configurationName)])
        }
    }

    /// The SRX rules in the file at an absolute path, known to people as `name`.
    package static func sentenceRules(at path: String, as name: String) -> (SRXDocument?, [Diagnostic]) {
        do throws(FileProblem) {
            return SRXDocument.read(SourceFile(path: name, bytes: try Disk.read(path)))
        } catch {
            return (nil, [error.diagnostic(of: name)])
        }
    }

    private static func missingConfiguration(_ path: String) -> Diagnostic {
        Diagnostic(
            "missing-configuration", .error, "\"\(path)\" is not in a workspace: no \(configurationName) here or above",
            help: "run \"parlance init\" in the folder of your articles")
    }

    /// The absolute path of a path in the workspace.
    package func absolute(_ relative: String) -> String { root + "/" + relative }

    package func articlePath(_ relative: String) -> String { configuration.articlesFolder + "/" + relative }

    /// The path in the workspace of a file that pages show (``PictureIndex``): beside the articles; with a slash before
    /// it, in the static folder, or where the path says.
    package func assetPath(_ path: String) -> String {
        guard path.utf8.first == ASCII.slash else { return articlePath(path) }
        let file = configuration.staticFolder + path
        return Disk.isFile(absolute(file)) ? file : String(path.dropFirst())
    }

    /// Where the catalog of an article is, relative to the workspace.
    package func catalogPath(_ articleID: String, _ locale: SiteLocale) -> String {
        "\(articleCatalogsFolder(locale))/\(articleID).po"
    }

    package func siteCatalogPath(_ locale: SiteLocale) -> String {
        "\(configuration.catalogsFolder)/\(locale.tag)/site.po"
    }

    /// The UI messages in the source language.
    package var messagesPath: String { "\(configuration.catalogsFolder)/\(configuration.source)/site.yaml" }
}

extension FileProblem {
    /// The ids of diagnostics about the disk rather than about what a file says.
    package static let diagnosticIDs: Set<String> = [
        "missing-file", "missing-folder", "missing-configuration", "unreadable-file", "changed-meanwhile",
    ]

    /// The problem as a diagnostic about a path as people know it.
    package func diagnostic(of path: String) -> Diagnostic {
        switch kind {
        case .missing:
            Diagnostic("missing-file", .error, "\"\(path)\" is missing", help: "create it, or correct its path")
        case .changedMeanwhile:
            Diagnostic(
                "changed-meanwhile", .error, "\"\(path)\" was not written: another program changed it meanwhile",
                help: "run the command again")
        case .system where isFullDisk:
            Diagnostic(
                "unreadable-file", .error, "\"\(path)\" was not written: the disk is full",
                help: "make room, then run the command again; no file is half written")
        case .system where isRefusal:
            Diagnostic(
                "unreadable-file", .error, "\"\(path)\" cannot be used", evidence: reason,
                help: "check that you may read the file and write it and the folder that it is in")
        default:
            Diagnostic(
                "unreadable-file", .error, "\"\(path)\" cannot be used", evidence: reason,
                help: "check that it is a file and that you may read and write it")
        }
    }
}
