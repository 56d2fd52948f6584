import ArgumentParser
import Diagnostics
import Pipeline

/// What "parlance build" makes besides the website.
struct PublicationOptions: ParsableArguments {
    enum Target: String, ExpressibleByArgument, CaseIterable {
        case site
        case epub
    }

    @Option(help: "What to make: the website, or EPUB books.")
    var target = Target.site

    @OptionGroup var localeArguments: LocaleArguments

    @Option(help: ArgumentHelp("With --target epub: a book of this article alone, by its id.", valueName: "id"))
    var article: String?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The folder to write to; else one in dist. Not for the website.", valueName: "folder"))
    var output: String?

    func validate() throws {
        if target != .site { return }
        if article != nil { throw ValidationError("--article needs --target epub.") }
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
