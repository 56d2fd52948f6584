import Pipeline
import SourceText

/// The answer of `parlance adopt`, for people.
struct AdoptText {
    let adoption: Adoption
    let isDryRun: Bool

    private static let shownTexts = 5

    var text: String {
        var output = ""
        if !adoption.pages.isEmpty {
            output += pageTable
        }
        output += extraTexts + unmatched + summary + copies
        return output
    }

    private var pageTable: String {
        // Most pages are named as their articles.
        let showsPaths = adoption.pages.contains { !$0.path.contains($0.article) }
        let columns: [(String, TextTable.Alignment)] = [
            ("article", .start), ("sure", .end), ("unsure", .end), ("missing", .end), ("kept", .end), ("extra", .end),
        ]
        var table = TextTable(columns + (showsPaths ? [("page", .start)] : []))
        for page in adoption.pages {
            let counts = [page.sure, page.unsure, page.missing, page.kept, page.extra.count]
            table.add([page.article] + counts.map(StatusWords.figure) + (showsPaths ? [page.path] : []))
        }
        return table.text(width: Terminal.width) + "\n"
    }

    private var copies: String {
        let count = adoption.pages.reduce(0) { $0 + $1.copies }
        if count == 0 { return "" }
        return "\(StatusWords.counted(count, "text")) of the pages \(count == 1 ? "is" : "are") not translated\n"
    }

    private var extraTexts: String {
        let pages = adoption.pages.filter { !$0.extra.isEmpty }
        guard !pages.isEmpty else { return "" }
        var lines = "On the pages, but in no article:\n"
        for page in pages {
            for text in page.extra.prefix(Self.shownTexts) {
                lines += "  \(page.path):\(text.line): \(text.text.excerpt(90))\n"
            }
            if page.extra.count > Self.shownTexts {
                lines += "  \(page.path): and \(page.extra.count - Self.shownTexts) more\n"
            }
        }
        return lines + "\n"
    }

    private var unmatched: String {
        guard !adoption.unmatched.isEmpty else { return "" }
        return "Pages without an article (name it with --article):\n"
            + adoption.unmatched.map { "  \($0)\n" }.joined() + "\n"
    }

    private var summary: String {
        guard !adoption.pages.isEmpty else { return "No page was adopted.\n" }
        func sum(_ part: (Adoption.Page) -> Int) -> Int { adoption.pages.reduce(0) { $0 + part($1) } }
        let verb = isDryRun ? "would be adopted" : "adopted"
        return "\(StatusWords.counted(adoption.pages.count, "page")), "
            + "\(StatusWords.counted(sum(\.total), "segment")): \(sum(\.sure)) \(verb) as translated, "
            + "\(sum(\.unsure)) as stale, \(sum(\.kept)) kept, \(sum(\.missing)) missing\n"
    }
}

/// The answer of `parlance adopt --format json`.
struct AdoptJSON: Encodable {
    struct Extra: Encodable {
        var line: Int
        var text: String
    }

    struct Page: Encodable {
        var page: String
        var article: String
        var catalog: String
        var sure: Int
        var unsure: Int
        var missing: Int
        var kept: Int
        var total: Int
        /// Texts that the page has in the source's language; they count as missing.
        var untranslated: Int
        var extra: [Extra]
        var written: Bool
    }

    var locale: String
    var pages: [Page]
    /// Files that match no article.
    var unmatched: [String]

    init(_ adoption: Adoption, _ locale: String) {
        self.locale = locale
        unmatched = adoption.unmatched
        pages = adoption.pages.map { page in
            Page(
                page: page.path, article: page.article, catalog: page.catalog, sure: page.sure, unsure: page.unsure,
                missing: page.missing, kept: page.kept, total: page.total, untranslated: page.copies,
                extra: page.extra.map { Extra(line: $0.line, text: $0.text.description) }, written: page.hasWritten)
        }
    }
}
