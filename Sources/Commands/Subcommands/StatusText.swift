import Diagnostics
import Locales
import Pipeline
import Translations

/// The answer of `parlance status`, for people.
struct StatusText {
    let report: StatusReport
    var width = Terminal.width
    var usesColor = Terminal.usesColor
    private var status: Status { report.status }

    init(report: StatusReport) { self.report = report }

    /// The tables and lists that were asked for, or a line a locale.
    var text: String {
        var parts: [String] = []
        if report.showsSections { parts.append(sectionTable) }
        if report.showsArticles { parts.append(articleTable) }
        if let worst = report.worst { parts.append(worstTable(worst)) }
        let lists = StatusListText(report: report, width: width, usesColor: usesColor)
        if report.listed.contains(.stale) { parts.append(lists.text(.stale)) }
        if report.listed.contains(.untranslated) { parts.append(lists.text(.untranslated)) }
        return parts.isEmpty ? localeTable : parts.joined(separator: "\n")
    }

    // MARK: Tables

    private static let doneColumn = TextTable.Column(heading: "done", alignment: .end)
    private static let openColumns = [
        TextTable.Column(heading: "stale", alignment: .end), TextTable.Column(heading: "missing", alignment: .end),
        TextTable.Column(heading: "words to do", alignment: .end, short: "words"),
    ]

    private static let findingColumns = [
        TextTable.Column(heading: "errors", alignment: .end), TextTable.Column(heading: "warnings", alignment: .end),
    ]

    private func openCells(_ counts: CoverageCounts) -> [String] {
        [counts[.stale], counts[.untranslated], counts.wordsToDo].map(StatusWords.figure)
    }

    private var localeTable: String {
        let total = status.total
        let hasReviews = total.total[.reviewed] > 0
        var table = TextTable(
            columns: [.init(heading: "locale", alignment: .start), Self.doneColumn]
                + [.init(heading: "translated", alignment: .end, rank: 2)]
                + (hasReviews ? [.init(heading: "reviewed", alignment: .end, rank: 1)] : [])
                + Self.openColumns + (report.findings == nil ? [] : Self.findingColumns)
                + [.init(heading: "language", alignment: .start)])
        for locale in status.locales {
            let counts = total[locale] ?? CoverageCounts()
            table.add(
                [report.label(locale), Self.share(counts), "\(counts[.translated])"]
                    + (hasReviews ? [StatusWords.figure(counts[.reviewed])] : []) + openCells(counts)
                    + (report.findings.map { [$0[locale].errors, $0[locale].warnings].map(StatusWords.figure) } ?? [])
                    + [report.endonym(locale)])
        }
        var text = table.text(width: width) + "\n" + wrapped(StatusWords.summary(of: status))
        if !total.total.stale.isEmpty { text += wrapped("Stale: \(report.staleSummary(total.total))") }
        return text + hint(total.total)
    }

    /// Nothing of nothing is no share.
    private static func share(_ counts: CoverageCounts) -> String { counts.total == 0 ? "·" : "\(counts.percent)%" }

    /// A line a folder and locale; a folder that is finished everywhere has one line.
    private var sectionTable: String {
        var table = TextTable(
            columns: [
                .init(heading: "section", alignment: .start), .init(heading: "articles", alignment: .end, rank: 1),
                .init(heading: "locale", alignment: .start), Self.doneColumn,
            ] + Self.openColumns)
        for section in status.sections {
            let lead = [StatusWords.name(of: section), StatusWords.figure(section.articleCount)]
            if section.coverage.isComplete, status.locales.count > 1 {
                table.add(lead + ["all"] + ["100%"] + openCells(CoverageCounts()))
                continue
            }
            for locale in status.locales {
                guard let counts = section.coverage[locale] else { continue }
                table.add(lead + [locale.tag, Self.share(counts)] + openCells(counts))
            }
        }
        return table.text(width: width)
    }

    /// A line an article and locale that is not finished.
    private var articleTable: String {
        let tasks = status.tasks.enumerated().sorted {
            ($0.element.coverage.percent, $0.offset) < ($1.element.coverage.percent, $1.offset)
        }
        return taskTable(tasks.map(\.element))
    }

    private func worstTable(_ count: Int) -> String { taskTable(status.worst(count)) }

    private func taskTable(_ tasks: [Status.Task]) -> String {
        if tasks.isEmpty {
            return wrapped(
                "Every article is translated into \(status.locales.map(\.tag).joined(separator: ", ")).")
        }
        var table = TextTable(
            columns: [.init(heading: "article", alignment: .start), .init(heading: "locale", alignment: .start)]
                + [Self.doneColumn] + Self.openColumns)
        for task in tasks {
            table.add(
                [task.row.id + (task.row.isDraft ? " (draft)" : ""), task.locale.tag]
                    + ["\(task.coverage.percent)%"] + openCells(task.coverage))
        }
        return table.text(width: width)
    }

    // MARK: Lines

    private func hint(_ counts: CoverageCounts) -> String {
        if counts.isComplete { return "" }
        let stale = counts[.stale] > 0 ? "parlance status --stale, " : ""
        return wrapped("More: \(stale)parlance status --articles, parlance check")
    }

    private func wrapped(_ line: String) -> String {
        var layout = ColumnLayout(width: width)
        layout.add(line)
        return layout.finished().map { $0.text + "\n" }.joined()
    }
}
