import Diagnostics
import Publishing
import SourceText
import Templates

/// The built-in theme with the workspace's own files in the place of its own, file by file.
struct ThemeReading: Sendable {
    let library: TemplateLibrary
    let stylesheet: [UInt8]
    let diagnostics: [Diagnostic]
    /// Of all files of the theme.
    let digest: StateDigest

    init(_ workspace: Workspace, messageKeys: [String]) {
        var templates = DefaultTheme.templates
        var stylesheet = DefaultTheme.stylesheet
        var problems: [Diagnostic] = []
        let folder = workspace.configuration.themeFolder
        let root = workspace.absolute(folder)
        let names = Disk.isDirectory(root) ? (try? Disk.files(below: root)) ?? [] : []
        for name in names where name.hasSuffix(".mustache") || name == "style.css" {
            do throws(FileProblem) {
                let bytes = try Disk.read(root + "/" + name)
                if name == "style.css" {
                    stylesheet = bytes
                } else {
                    templates[String(name.dropLast(".mustache".count))] = SourceFile(
                        path: folder + "/" + name, bytes: bytes)
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
        digest.add(bytes: stylesheet)
        self.digest = digest
        library = TemplateLibrary(templates)
        self.stylesheet = stylesheet
        diagnostics =
            problems + library.diagnostics
            + library.diagnostics(against: DefaultTheme.schemas(messages: messageKeys.sorted()))
    }
}
