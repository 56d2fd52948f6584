import Locales
import Publishing
import Translations

/// A status as one web page: static, without scripts, pictures or anything from elsewhere.
///
/// The style stands in the page, allowed by its hash in the page's own content security policy, or in a file beside it
/// for servers whose policy forbids that. Texts in other languages than the page's carry `lang` and `dir`; numbers
/// are in tables with captions and scopes; colours say nothing that a number does not.
package struct StatusDashboard {
    let report: StatusReport
    let say: DashboardTexts
    var status: Status { report.status }
    var html = ""

    /// How many articles are named as those with the most to do where nobody asked for a number.
    private static let usualWorst = 10

    /// The name of the style's file beside a page that has no style of its own.
    package static let styleName = "status.css"
    package static var style: String { dashboardStyle }

    /// - Parameters:
    ///   - hasOwnStyle: whether the style stands in the page.
    ///   - texts: what the page says, in its language.
    package static func html(
        of report: StatusReport, hasOwnStyle: Bool = true, in texts: DashboardTexts = .english
    ) -> String {
        var page = StatusDashboard(report: report, say: texts)
        page.write(hasOwnStyle)
        return page.html
    }

    private init(report: StatusReport, say: DashboardTexts) {
        self.report = report
        self.say = say
    }

    private mutating func write(_ hasOwnStyle: Bool) {
        let title =
            status.siteName.isEmpty ? say("Translations") : say("Translations of {site}", ["site": status.siteName])
        head(title, hasOwnStyle)
        let sections = status.sections
        let hasFolders = sections.count { !$0.isSite } > 1
        let worst = status.worst(report.worst ?? Self.usualWorst)
        let lists = [(TranslationState.stale, "Stale"), (.untranslated, "Missing")].filter {
            report.listed.contains($0.0)
        }
        html += "<header>\n<h1>\(MarkupText.escaped(title))</h1>\n"
        html += "<p>\(MarkupText.escaped(say.summary(of: status)))</p>\n"
        html += "<nav aria-label=\"\(text("On this page"))\"><ul>\n"
        var links = [("languages", "Languages")]
        if hasFolders { links.append(("sections", "Sections")) }
        if !worst.isEmpty { links.append(("worst", "Most to do")) }
        links.append(("articles", "Articles"))
        for (id, name) in links + lists.map({ ($0.0.name, $0.1) }) {
            html += "<li><a href=\"#\(id)\">\(text(name))</a></li>\n"
        }
        html += "</ul></nav>\n</header>\n<main>\n"
        languages()
        if hasFolders { matrix("sections", "Sections", sections.map(row)) }
        if !worst.isEmpty { tasks(worst) }
        matrix("articles", "Articles", status.rows.map(row))
        for (state, name) in lists { list(state, name) }
        let note =
            "Words are those of the source that are still to be translated or revised. "
            + "Percentages are rounded down: 100% means all."
        html += "</main>\n<footer>\n<p>\(text(note))</p>\n</footer>\n</body>\n</html>\n"
    }

    /// A text in the page's language as content or in a quoted attribute.
    func text(_ english: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        MarkupText.escaped(say(english, values))
    }

    private mutating func head(_ title: String, _ hasOwnStyle: Bool) {
        html +=
            "<!DOCTYPE html>\n<html lang=\"\(say.language)\" dir=\"\(say.language.direction)\">\n<head>\n<meta charset=\"utf-8\">\n"
        if hasOwnStyle {
            let hash = MarkupText.base64(SHA256Digest.bytes(of: Array(dashboardStyle.utf8)))
            html += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            html += "style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'\">\n"
        }
        html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        html += "<meta name=\"color-scheme\" content=\"light dark\">\n<title>\(MarkupText.escaped(title))</title>\n"
        html +=
            hasOwnStyle
            ? "<style>\(dashboardStyle)</style>\n" : "<link rel=\"stylesheet\" href=\"\(Self.styleName)\">\n"
        html += "</head>\n<body>\n"
    }

    // MARK: Tables

    private mutating func languages() {
        let all = status.total.total
        let hasReviews = all[.reviewed] > 0
        open("languages", "Languages")
        column("Language")
        column("Done")
        column("Translated", " class=\"wide\"")
        if hasReviews { column("Reviewed", " class=\"wide\"") }
        for name in ["Stale", "Missing", "Words to do"] { column(name) }
        if report.findings != nil { for name in ["Errors", "Warnings"] { column(name) } }
        html += "</tr></thead>\n<tbody>\n"
        for locale in status.locales {
            let counts = status.total(of: locale)
            html += "<tr id=\"locale-\(MarkupText.escaped(locale.tag))\"><th scope=\"row\">\(endonym(locale))"
            html +=
                " <span class=\"tag\"\(leftToRight)>\(MarkupText.escaped(report.label(locale)))</span>\(bar(counts))</th>"
            html +=
                "<td class=\"\(Self.level(counts))\">\(say.percent(counts))</td><td class=\"wide\">\(counts.done)</td>"
            if hasReviews { html += "<td class=\"wide\">\(counts[.reviewed])</td>" }
            html += "<td>\(counts[.stale])</td><td>\(counts[.untranslated])</td><td>\(counts.wordsToDo)</td>"
            if let findings = report.findings {
                html += "<td>\(findings[locale].errors)</td><td>\(findings[locale].warnings)</td>"
            }
            html += "</tr>\n"
        }
        close()
        if !all.stale.isEmpty {
            html += "<p>\(text("Stale by what changed: {changes}.", ["changes": say.staleSummary(all)]))</p>\n"
        }
        html += "</section>\n"
    }

    private mutating func tasks(_ tasks: [Status.Task]) {
        open("worst", "Most to do")
        column("Article")
        column("Language", " class=\"text\"")
        for name in ["Done", "Stale", "Missing", "Words to do"] { column(name) }
        html += "</tr></thead>\n<tbody>\n"
        for task in tasks {
            let counts = task.coverage
            html += "<tr><th scope=\"row\">\(name(of: task.row))</th>"
            html += "<td class=\"text\">\(catalog(task.row, task.locale, endonym(task.locale)))</td>"
            html += "<td class=\"\(Self.level(counts))\">\(say.percent(counts))</td><td>\(counts[.stale])</td>"
            html += "<td>\(counts[.untranslated])</td><td>\(counts.wordsToDo)</td></tr>\n"
        }
        close()
        html += "</section>\n"
    }

    private struct MatrixRow {
        let name: String
        let coverage: LocaleCounts
        let source: Status.Row?
    }

    private func row(_ row: Status.Row) -> MatrixRow {
        MatrixRow(name: name(of: row), coverage: row.coverage, source: row)
    }

    private func row(_ section: Status.Section) -> MatrixRow {
        let count = section.isSite ? "" : " <span class=\"tag\">\(section.articleCount)</span>"
        let name = "<bdi>\(MarkupText.escaped(StatusWords.name(of: section)))</bdi>\(count)"
        return MatrixRow(name: name, coverage: section.coverage, source: nil)
    }

    /// A line a row, a column a locale.
    private mutating func matrix(_ id: String, _ title: String, _ rows: [MatrixRow]) {
        open(id, title)
        column(id == "sections" ? "Section" : "Article")
        for locale in status.locales { html += "<th scope=\"col\">\(MarkupText.escaped(locale.tag))</th>" }
        html += "</tr></thead>\n<tbody>\n"
        for row in rows {
            html += "<tr><th scope=\"row\">\(row.name)</th>"
            for locale in status.locales {
                guard let counts = row.coverage[locale] else {
                    html += "<td class=\"off\">–<span class=\"hidden\"> \(text("not wanted"))</span></td>"
                    continue
                }
                let percent = say.percent(counts)
                let content = row.source.map { catalog($0, locale, percent) } ?? percent
                html += "<td class=\"\(Self.level(counts))\">\(content)"
                if counts[.stale] > 0 {
                    html += " <span class=\"tag\">\(text("{count} stale", ["count": "\(counts[.stale])"]))</span>"
                }
                html += "</td>"
            }
            html += "</tr>\n"
        }
        close()
        html += "</section>\n"
    }

    /// A section with a table in a box that scrolls, by the keyboard too, up to the first heading's cell.
    private mutating func open(_ id: String, _ title: String) {
        html += "<section id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n<h2 id=\"\(id)-title\">\(text(title))</h2>\n"
        html += "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(id)-caption\" tabindex=\"0\">\n"
        let caption = text("{title}: share of segments that are done", ["title": say(title)])
        html += "<table>\n<caption id=\"\(id)-caption\" class=\"hidden\">\(caption)</caption>\n<thead><tr>"
    }

    private mutating func column(_ english: String, _ attributes: String = "") {
        html += "<th scope=\"col\"\(attributes)>\(text(english))</th>"
    }

    private mutating func close() { html += "</tbody>\n</table>\n</div>\n" }

    // MARK: Parts

    /// What is done, stale and missing as a line; the numbers stand beside it.
    private func bar(_ counts: CoverageCounts) -> String {
        let total = max(1, counts.total)
        let (done, stale) = (counts.done * 1000 / total, counts[.stale] * 1000 / total)
        return "<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            + "<rect class=\"done\" width=\"\(done)\" height=\"10\"/>"
            + "<rect class=\"stale\" x=\"\(done)\" width=\"\(stale)\" height=\"10\"/></svg>"
    }

    private static func level(_ counts: CoverageCounts) -> String {
        counts.isComplete ? "full" : counts.percent == 0 ? "none" : "part"
    }

    /// For names that are written from left to right, brackets included.
    private var leftToRight: String { say.language.isRightToLeft ? " dir=\"ltr\"" : "" }

    func endonym(_ locale: LocaleTag) -> String {
        "<bdi lang=\"\(locale)\" dir=\"\(locale.direction)\">\(MarkupText.escaped(report.endonym(locale)))</bdi>"
    }

    /// The title in the language of the source, linked to the file, and the id.
    func name(of row: Status.Row) -> String {
        if row.isSite { return link(text("Messages and tags"), row.path) + " <span class=\"id\">\(row.id)</span>" }
        let title = row.title.isEmpty ? row.id : row.title
        let name =
            "<bdi lang=\"\(status.source)\" dir=\"\(status.source.direction)\">\(MarkupText.escaped(title))</bdi>"
        let draft = row.isDraft ? " <span class=\"tag\">\(text("draft"))</span>" : ""
        return link(name, row.path) + " <span class=\"id\"><bdi>\(MarkupText.escaped(row.id))</bdi></span>\(draft)"
    }

    private func catalog(_ row: Status.Row, _ locale: LocaleTag, _ text: String) -> String {
        link(text, row.catalogPath(locale, in: status.catalogsFolder))
    }

    func link(_ content: String, _ path: String, _ line: Int? = nil) -> String {
        report.links.address(path, line: line).map { "<a href=\"\(MarkupText.escaped($0))\">\(content)</a>" } ?? content
    }
}
