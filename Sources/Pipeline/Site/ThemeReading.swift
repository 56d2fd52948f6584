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
    /// Pictures, fonts and what else its stylesheet needs, as paths below the theme's folder.
    let files: [String]
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
        let library = TemplateLibrary(templates)
        self.library = library
        files = names.filter { Self.isCopied($0) && assets[$0] == nil }
        stylesheet = assets["style.css"] ?? []
        searchScript = assets["search.js"] ?? []
        searchStylesheet = assets["search.css"] ?? []
        // Nothing is wrong with the built-in ones.
        let hasOwn = names.contains { $0.hasSuffix(".mustache") }
        let schemas = hasOwn ? DefaultTheme.schemas(messages: messageKeys.sorted()) : [:]
        diagnostics =
            problems + library.diagnostics + library.diagnostics(against: schemas)
            + Self.misnamed(names, library, in: folder) { name in
                templates.values.contains { ByteSearch.first(Array(name.utf8), in: $0.bytes, from: 0) != nil }
            }
    }

    /// Whether a file is neither a template nor about the theme.
    private static func isCopied(_ name: String) -> Bool {
        let file = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
        return !name.hasSuffix(".mustache") && !["book.css", "keys.txt"].contains(name) && !file.hasSuffix(".md")
            && !file.hasPrefix("license") && !file.hasPrefix("readme")
    }

    /// One warning for each file that nothing asks for and whose name is near to that of one of a theme.
    ///
    /// - Parameter isNamed: whether a template has the name of a file in its text.
    private static func misnamed(
        _ names: [String], _ library: TemplateLibrary, in folder: String, isNamed: (String) -> Bool
    ) -> [Diagnostic] {
        let templates = DefaultTheme.templates
        let sheets = ["style.css", "search.css", "search.js", "book.css"]
        return names.compactMap { name in
            if name.hasSuffix(".mustache") {
                let template = String(name.dropLast(".mustache".count))
                if templates[template] != nil || library.included.contains(template) { return nil }
                let nearest = nearestName(to: template, in: templates.keys.sorted())
                return unused(name, nearest.map { $0 + ".mustache" }, in: folder)
            }
            guard !sheets.contains(name), !name.contains("/"), name.hasSuffix(".css") || name.hasSuffix(".js"),
                let nearest = nearestName(to: name, in: sheets)
            else { return nil }
            return isNamed(name) ? nil : unused(name, nearest, in: folder)
        }
    }

    private static func unused(_ name: String, _ nearest: String?, in folder: String) -> Diagnostic {
        Diagnostic(
            "unknown-theme-file", .warning, "No page and no template asks for \"\(folder)/\(name)\"",
            help: nearest.map { "did you mean \"\($0)\"?" }
                ?? "include it with \"{{>\(name.dropLast(9))}}\", or remove it")
    }
}
