import Locales
import Pipeline

/// What `parlance init` found in a folder, and which commands come next.
struct InitText {
    let text: String

    /// - Parameter folder: as the command was told it.
    init(_ setup: WorkspaceSetup, in folder: String) {
        let layout = setup.layout
        let place = folder == "." ? "" : " in \(folder)"
        let articles = "\(StatusWords.counted(setup.articleCount, "article")) in \(layout.articles)/"
        if layout.pages.isEmpty || setup.articleCount == 0 {
            text =
                articles + "\n"
                + (setup.articleCount > 0 ? "" : "Articles are plain Markdown (.md); pages of MDX are passed over.\n")
                + Self.rest(layout)
                + "Next: look at parlance.yaml, then run \"parlance extract\"\(place).\n"
            return
        }
        var table = TextTable([("language", .start), ("pages", .end), ("in", .start)])
        for pages in layout.pages { table.add([pages.locale.tag, String(pages.count), pages.path + "/"]) }
        let commands = layout.pages.map { "  parlance adopt \($0.locale) \(Self.quoted($0.path))\n" }
        text =
            articles + (layout.generator.map { ", a site of \($0)" } ?? "") + "\n"
            + "Pages that look like translations of them:\n" + table.text(width: Terminal.width) + "\n"
            + Self.rest(layout)
            + "Next: look at parlance.yaml, then run\(place)\n  parlance extract\n" + commands.joined()
    }

    /// What the workspace does not take in.
    private static func rest(_ layout: SiteLayout) -> String {
        var text = ""
        if !layout.unasked.isEmpty {
            text += "Other languages have pages too: \(layout.unasked.joined(separator: ", "))"
            text += "; to take them in, add them to \"locales\" in parlance.yaml.\n"
        }
        if !layout.besides.isEmpty {
            text += "Not in this workspace: " + layout.besides.map { $0 + "/" }.joined(separator: ", ") + "\n"
        }
        return text
    }

    /// A path as shells take it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x2D...0x39).contains(byte) || byte == 0x5F
        }
        return isPlain ? path : shellWord(path)
    }
}
