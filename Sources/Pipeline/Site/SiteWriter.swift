import Diagnostics
import Publishing
import SourceText
import Templates

/// Writes the files of a site and remembers which they are, so that the next build can remove what is left over.
struct SiteWriter: Sendable {
    /// What came of one article's pages, or of any other batch.
    struct Outcome: Sendable {
        var files: [String] = []
        var written: [String] = []
        var diagnostics: [Diagnostic] = []
        var hasFailed = false

        /// Makes a page and writes it below the writer's root.
        mutating func write(from writer: SiteWriter, _ make: () throws(RenderingError) -> SitePage) {
            do throws(RenderingError) {
                let page = try make()
                write(page.path, page.bytes, from: writer)
            } catch {
                hasFailed = true
                diagnostics.append(Diagnostic("rendering-failed", .error, "A template cannot be filled: \(error)"))
            }
        }

        mutating func write(_ path: String, _ bytes: [UInt8], from writer: SiteWriter) {
            files.append(path)
            do throws(FileProblem) {
                if try Disk.update(writer.root + "/" + path, with: bytes) { written.append(path) }
            } catch {
                hasFailed = true
                diagnostics.append(error.diagnostic(of: writer.shownRoot + "/" + path))
            }
        }
    }

    let root: String
    let shownRoot: String
    private let workspace: Workspace
    private let listPath: String
    private(set) var files: Set<String> = []
    private(set) var written: [String] = []
    private(set) var removed: [String] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var hasFailed = false

    init(_ workspace: Workspace) {
        self.workspace = workspace
        shownRoot = workspace.configuration.outputFolder + "/site"
        root = workspace.absolute(shownRoot)
        listPath = workspace.absolute(workspace.configuration.outputFolder) + "/site-files.txt"
    }

    mutating func note(_ outcome: Outcome) {
        files.formUnion(outcome.files)
        written += outcome.written
        diagnostics += outcome.diagnostics
        hasFailed = hasFailed || outcome.hasFailed
    }

    /// The pages that are no articles, of every locale, and the list of languages at the root.
    mutating func writeLists(_ tools: PageTools) {
        var outcome = Outcome()
        for locale in tools.room.index.locales {
            let renderer = tools.renderer(of: locale)
            do throws(RenderingError) {
                for page in try renderer.listPages() { outcome.write(page.path, page.bytes, from: self) }
            } catch {
                outcome.hasFailed = true
                outcome.diagnostics.append(
                    Diagnostic("rendering-failed", .error, "A template cannot be filled: \(error)"))
            }
            if locale.tag == tools.room.index.source {
                outcome.write(from: self) { () throws(RenderingError) in try renderer.languageList() }
            }
        }
        note(outcome)
    }

    /// The stylesheet, the logo and the pictures of articles.
    mutating func writeAssets(stylesheet: [UInt8], _ stylesheetPath: String, images: [String]) {
        var outcome = Outcome()
        outcome.write(stylesheetPath, stylesheet, from: self)
        var copies = Set(images).sorted().map { (from: workspace.articlePath($0), to: SiteFiles.path(ofAsset: $0)) }
        if let logo = workspace.configuration.site.logo { copies.append((from: logo, to: SiteFiles.logoPath(logo))) }
        for copy in copies
        where Disk.exists(workspace.absolute(copy.from)) || copy.from == workspace.configuration.site.logo {
            do throws(FileProblem) {
                outcome.write(copy.to, try Disk.read(workspace.absolute(copy.from)), from: self)
            } catch {
                outcome.diagnostics.append(error.diagnostic(of: copy.from))
            }
        }
        note(outcome)
    }

    /// Removes what an earlier build wrote and this one did not, and writes down what is there now.
    mutating func finish() {
        let before = (try? Disk.read(listPath)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        for line in before.split(separator: "\n") {
            let path = String(line)
            // The list is a file like any other: nothing outside of the site is removed, whatever it says.
            guard !files.contains(path), !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
                continue
            }
            do throws(FileProblem) {
                try Disk.remove(root + "/" + path)
                removed.append(path)
            } catch {
                diagnostics.append(error.diagnostic(of: shownRoot + "/" + path))
            }
        }
        let list = files.sorted().map { $0 + "\n" }.joined()
        do throws(FileProblem) {
            try Disk.update(listPath, with: Array(list.utf8))
        } catch {
            hasFailed = true
            diagnostics.append(error.diagnostic(of: workspace.configuration.outputFolder + "/site-files.txt"))
        }
    }
}
