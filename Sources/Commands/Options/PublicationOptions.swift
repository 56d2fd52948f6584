import ArgumentParser
import Diagnostics
import Pipeline
import Publishing

/// What "parlance build" makes besides the website.
struct PublicationOptions: ParsableArguments {
    enum Target: String, ExpressibleByArgument, CaseIterable {
        case site
        case epub
        case markdown
    }

    @Option(help: "What to make: the website, EPUB books, or Markdown for another publisher.")
    var target = Target.site

    @Option(name: .customLong("for"), help: "With --target markdown: the publisher.")
    var system: TreeSystem?

    @OptionGroup var localeArguments: LocaleArguments

    @Option(help: ArgumentHelp("With --target epub: a book of this article alone, by its id.", valueName: "id"))
    var article: String?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The folder to write to; else one in dist. Not for the website.", valueName: "folder"))
    var output: String?

    func validate() throws {
        if target == .markdown, system == nil {
            let names = TreeSystem.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--target markdown needs --for: \(names).")
        }
        if target != .markdown, system != nil { throw ValidationError("--for needs --target markdown.") }
        if target != .epub, article != nil { throw ValidationError("--article needs --target epub.") }
        if target != .site { return }
        if output != nil { throw ValidationError("-o needs --target; the website goes to dist/site.") }
    }

    /// The output folder as an absolute path, since the workspace may be elsewhere; nil for the usual one.
    var outputFolder: String? {
        output.map { path in
            let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
            return path.hasPrefix("/") ? path : (Disk.realPath(".") ?? ".") + "/" + path
        }
    }
}
