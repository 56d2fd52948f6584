import ArgumentParser
import Diagnostics
import Locales
import Pipeline

/// `parlance build --target epub`: a book a language.
enum EPUBAnswer {
    static func run(
        in workspace: Workspace, _ options: PublicationOptions, _ publication: BuildOptions, _ format: OutputFormat,
        telling reporter: inout Reporter
    ) throws {
        let progress = Progress("writing books")
        let build = EPUBBuild(workspace, publication, article: options.article, output: options.outputFolder) {
            progress.report($0, of: $1)
        }
        progress.finish()
        reporter.tell(build.diagnostics)
        switch format {
        case .json: try Terminal.output(JSONText.of(build.books.map(BookJSON.init)))
        case .text: Terminal.output(text(of: build))
        }
        try (build.hasFailed ? .failed : reporter.status()).throwIfFailed()
    }

    private static func text(of build: EPUBBuild) -> String {
        if build.books.isEmpty { return "" }
        var table = TextTable([
            ("book", .start), ("articles", .end), ("pictures", .end), ("kB", .end), ("state", .start),
        ])
        for book in build.books {
            table.add([
                book.path, "\(book.articleCount)", "\(book.pictureCount)", "\((book.size + 999) / 1000)",
                book.hasChanged ? "written" : "unchanged",
            ])
        }
        return table.text(width: Terminal.width)
    }
}

/// One book in the answer of `parlance build --target epub --format json`.
struct BookJSON: Encodable {
    var locale: String
    var path: String
    var articles: Int
    var pictures: Int
    var bytes: Int
    var changed: Bool

    init(_ book: EPUBBuild.Book) {
        locale = book.locale.tag
        path = book.path
        articles = book.articleCount
        pictures = book.pictureCount
        bytes = book.size
        changed = book.hasChanged
    }
}
