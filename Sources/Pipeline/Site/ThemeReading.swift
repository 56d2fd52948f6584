import Diagnostics
import Publishing
import SourceText
import Templates

/// The built-in theme with the workspace's own files in the place of its own, file by file.
struct ThemeReading: Sendable {
    let library: TemplateLibrary
    let stylesheet: [UInt8]
    let searchScript: [UInt8]
    let searchStylesheet: [UInt8]
    let diagnostics: [Diagnostic]
    /// Of all files of the theme.
    let digest: StateDigest

    init(_ workspace: Workspace, messageKeys: [String]) {
        var templates = DefaultTheme.templates
        var assets = [
            "style.css": DefaultTheme.stylesheet, "search.css": DefaultTheme.searchStylesheet,
            "search.js": DefaultTheme.searchScript,
        ]
        var problems: [Diagnostic] = []
        let folder = workspace.configuration.themeFolder
        let root = workspace.absolute(folder)
        let names = Disk.isDirectory(root) ? (try? Disk.files(below: root)) ?? [] : []
        for name in names where name.hasSuffix(".mustache") || assets[name] != nil {
            do throws(FileProblem) {
                let bytes = try Disk.read(root + "/" + name)
                if assets[name] != nil {
                    assets[name] = bytes
                } else {
                    let file = SourceFile(path: folder + "/" + name, bytes: bytes)
                    if let fault = Diagnostic.textFault(in: file) {
                        problems.append(fault)
                    } else {
                        templates[String(name.dropLast(".mustache".count))] = file
                    }
                }
            } catch {
                problems.append(error.diagnostic(of: folder + "/" + name))
            }
        }
        var digest = StateDigest()
        for (name, file) in templates.sorted(by: { $0.key < $1.key }) {
            digest.add(name)
            digest.add(bytes: file.bytes)
        }
        for (name, bytes) in assets.sorted(by: { $0.key < $1.key }) {
            digest.add(name)
            digest.add(bytes: bytes)
        }
        self.digest = digest
        library = TemplateLibrary(templates)
        stylesheet = assets["style.css"] ?? []
        searchScript = assets["search.js"] ?? []
        searchStylesheet = assets["search.css"] ?? []
        diagnostics =
            problems + library.diagnostics
            + library.diagnostics(against: DefaultTheme.schemas(messages: messageKeys.sorted()))
    }
}
