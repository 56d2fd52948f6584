import ArgumentParser
import Diagnostics
import Pipeline

/// Renders the answer of `parlance status` and brings it to the terminal, a file or a folder.
struct StatusWriting {
    let report: StatusReport
    let format: StatusFormat
    let output: String?
    /// What the dashboard says.
    let texts: DashboardTexts
    /// Whether one locale was asked for.
    let isOneLocale: Bool

    /// The folder that a page at a path will be in.
    static func folder(of output: String) -> String {
        if isFolder(output) { return output }
        return output.lastIndex(of: "/").map { $0 == output.startIndex ? "/" : String(output[..<$0]) } ?? "."
    }

    private static func isFolder(_ output: String) -> Bool { output.hasSuffix("/") || Disk.isDirectory(output) }

    func write(telling reporter: inout Reporter) throws {
        guard let output else { return Terminal.output(try single()) }
        var files = [(output, "")]
        if Self.isFolder(output) {
            let folder = output.hasSuffix("/") ? output : output + "/"
            files = try self.files().map { (folder + $0.name, $0.text) }
        } else {
            files[0].1 = try single()
        }
        for (path, text) in files {
            do throws(FileProblem) {
                try Disk.update(path, with: Array(text.utf8))
            } catch {
                reporter.tell(error.diagnostic(of: path))
                throw ExitCode(ExitStatus.failed.rawValue)
            }
        }
        Terminal.output(
            files.count == 1
                ? "Wrote \(files[0].0)\n" : "Wrote \(StatusWords.counted(files.count, "file")) in \(output)\n")
    }

    private func single() throws -> String {
        switch format {
        case .text: StatusText(report: report).text
        case .json: try JSONText.of(StatusJSON(report))
        case .markdown: StatusMarkdown.text(of: report)
        case .html: StatusDashboard.html(of: report, in: texts)
        case .svg: badge.svg
        }
    }

    private func files() throws -> [(name: String, text: String)] {
        switch format {
        case .html:
            return [
                ("index.html", StatusDashboard.html(of: report, hasOwnStyle: false, in: texts)),
                (StatusDashboard.styleName, StatusDashboard.style),
            ]
        case .svg:
            let badges = report.status.locales.map { locale in
                ("\(locale).svg", StatusBadge(locale, report.status.total(of: locale)).svg)
            }
            return badges + (isOneLocale ? [] : [("all.svg", StatusBadge(report.status).svg)])
        case .text: return [("status.txt", try single())]
        case .json: return [("status.json", try single())]
        case .markdown: return [("status.md", try single())]
        }
    }

    private var badge: StatusBadge {
        guard isOneLocale, let locale = report.status.locales.first else { return StatusBadge(report.status) }
        return StatusBadge(locale, report.status.total(of: locale))
    }
}
