import Locales
import Translations

/// A status as a comment on a pull request: a compact table, details that open.
///
/// GitHub and GitLab render it; neither takes more than some 65,000 characters, so that lists end at the report's
/// limit.
package struct StatusMarkdown {
    private let report: StatusReport
    private var status: Status { report.status }
    private var text = ""

    /// How many articles the details name where nobody asked for a number.
    private static let usualWorst = 20

    package static func text(of report: StatusReport) -> String {
        var markdown = StatusMarkdown(report: report)
        markdown.write()
        return markdown.text
    }

    private init(report: StatusReport) { self.report = report }

    private mutating func write() {
        text += "### Translations\(status.siteName.isEmpty ? "" : " of " + Self.escaped(status.siteName))\n\n"
        languages()
        let all = status.total.total
        text += "\n\(StatusWords.summary(of: status))."
        if !all.stale.isEmpty { text += " Stale: \(report.staleSummary(all))." }
        text += "\n"
        if report.showsSections { details("Sections (\(status.sections.count))") { $0.sections() } }
        if report.showsArticles {
            details("Articles (\(status.rows.count))") { $0.tasks($0.status.tasks) }
        } else if !status.tasks.isEmpty {
            let shown = status.worst(report.worst ?? Self.usualWorst)
            details("Most words to do (\(shown.count) of \(status.tasks.count))") { $0.tasks(shown) }
        }
        list(.stale, "Stale")
        list(.untranslated, "Missing")
    }

    // MARK: Tables

    private mutating func languages() {
        let findings = report.findings
        text += "| Language | Done | Stale | Missing | Words to do |\(findings == nil ? "" : " Errors | Warnings |")\n"
        text += "|---|--:|--:|--:|--:|\(findings == nil ? "" : "--:|--:|")\n"
        for locale in status.locales {
            text += "| \(name(of: locale)) | \(cells(status.total(of: locale))) |"
            if let found = findings?[locale] {
                text += " \(StatusWords.figure(found.errors)) | \(StatusWords.figure(found.warnings)) |"
            }
            text += "\n"
        }
    }

    private func cells(_ counts: CoverageCounts) -> String {
        let numbers = [counts[.stale], counts[.untranslated], counts.wordsToDo].map(StatusWords.figure)
        return (["\(counts.percent)%"] + numbers).joined(separator: " | ")
    }

    private mutating func sections() {
        text +=
            "| Section | Articles | Language | Done | Stale | Missing | Words to do |\n|---|--:|---|--:|--:|--:|--:|\n"
        for section in status.sections {
            for locale in status.locales {
                guard let counts = section.coverage[locale] else { continue }
                let name = Self.code(StatusWords.name(of: section))
                text += "| \(name) | \(section.articleCount) | \(locale) | \(cells(counts)) |\n"
            }
        }
    }

    private mutating func tasks(_ tasks: [Status.Task]) {
        text += "| Article | Language | Done | Stale | Missing | Words to do |\n|---|---|--:|--:|--:|--:|\n"
        for task in tasks {
            let article = link(Self.code(task.row.id), task.row.path)
            let locale = link(
                task.locale.tag, task.row.catalogPath(task.locale, in: status.catalogsFolder))
            text += "| \(article) | \(locale) | \(cells(task.coverage)) |\n"
        }
    }

    // MARK: Lists

    private mutating func list(_ state: TranslationState, _ title: String) {
        guard report.listed.contains(state) else { return }
        let (groups, more) = report.groups(state)
        guard !groups.isEmpty else { return }
        let count = report.open.entries.count { $0.state == state }
        details("\(title) (\(count))") { view in
            for group in groups {
                let first = group.first
                let kind = first.staleName.map { "**\($0)** · " } ?? ""
                view.text += "- \(kind)\(Self.code(first.address.article)) · \(Self.escaped(first.place))<br>"
                view.text += first.diff.map(Self.marked) ?? Self.escaped(first.source)
                view.text += "<br>"
                view.text += group.entries.map { entry in
                    view.link(
                        "\(entry.address.locale)\(entry.catalogLine.map { ":\($0)" } ?? "")",
                        entry.catalogPath, entry.catalogLine)
                }.joined(separator: " · ")
                view.text += "\n"
            }
            if more > 0 { view.text += "- and \(more) more\n" }
        }
    }

    private static func marked(_ diff: WordDiff) -> String {
        diff.shortened.parts.map { part in
            switch part.kind {
            case .same: escaped(part.text)
            case .removed: "<del>\(escaped(part.text))</del>"
            case .added: "<ins>\(escaped(part.text))</ins>"
            }
        }.joined()
    }

    /// The blank line behind the summary lets the Markdown in it be read.
    private mutating func details(_ summary: String, _ content: (inout StatusMarkdown) -> Void) {
        text += "\n<details><summary>\(Self.escaped(summary))</summary>\n\n"
        content(&self)
        text += "\n</details>\n"
    }

    // MARK: Texts

    private func name(of locale: LocaleTag) -> String {
        "\(Self.escaped(report.endonym(locale))) (`\(locale)`)"
    }

    private func link(_ text: String, _ path: String, _ line: Int? = nil) -> String {
        report.links.address(path, line: line).map { "[\(text)](\($0))" } ?? text
    }

    /// A text that means nothing but itself, on one line.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "@", "$": escaped += "\\\(character)"
            default: escaped.append(character.isNewline || character == "\t" ? " " : character)
            }
        }
        return escaped
    }

    /// An id as code; the bar ends a cell even there.
    private static func code(_ text: String) -> String {
        text.contains("`") || text.contains("|") ? escaped(text) : "`\(text)`"
    }
}
