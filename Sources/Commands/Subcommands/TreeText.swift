import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Publishing

/// `parlance build --target markdown --for hugo`: Markdown for another publisher.
enum TreeAnswer {
    static func run(
        in workspace: Workspace, _ options: PublicationOptions, _ publication: BuildOptions, _ format: OutputFormat,
        telling reporter: inout Reporter
    ) throws {
        guard let system = options.system else { return }
        let progress = Progress("writing")
        let build = MarkdownTreeBuild(workspace, for: system, publication, output: options.outputFolder) {
            progress.report($0, of: $1)
        }
        progress.finish()
        reporter.tell(build.diagnostics)
        if !build.hasFailed {
            switch format {
            case .json: try Terminal.output(JSONText.of(TreeJSON(build)))
            case .text: Terminal.output(text(of: build))
            }
        }
        try (build.hasFailed ? .failed : reporter.status()).throwIfFailed()
    }

    private static func text(of build: MarkdownTreeBuild) -> String {
        var table = TextTable([("locale", .start), ("articles", .end), ("language", .start)])
        for (locale, count) in build.articles {
            table.add([locale.tag, "\(count)", LocaleProfile.endonym(of: locale)])
        }
        let changes =
            build.written.isEmpty && build.removed.isEmpty
            ? "nothing changed" : "\(build.written.count) written, \(build.removed.count) removed"
        return table.text(width: Terminal.width)
            + "\n\(StatusWords.counted(build.files.count, "file")) in \(build.folder): \(changes)\n"
    }
}

/// The answer of `parlance build --target markdown --format json`.
struct TreeJSON: Encodable {
    struct Locale: Encodable {
        var locale: String
        var articles: Int
    }

    var folder: String
    var locales: [Locale]
    var files: Int
    /// Paths below the folder.
    var written: [String]
    var removed: [String]

    init(_ build: MarkdownTreeBuild) {
        folder = build.folder
        locales = build.articles.map { Locale(locale: $0.locale.tag, articles: $0.count) }
        files = build.files.count
        written = build.written
        removed = build.removed
    }
}

extension TreeSystem: ExpressibleByArgument {}
