import Diagnostics
import Pipeline
import Translations

/// The lists of `parlance status`: texts that wait, and the places of their translations.
struct StatusListText {
    let report: StatusReport
    let width: Int
    let usesColor: Bool

    private static let indent = "  "

    /// The entries of one state: what changed, the text, and where its translations are.
    func text(_ state: TranslationState) -> String {
        let (groups, more) = report.groups(state)
        let name = state == .stale ? "stale" : "missing"
        if groups.isEmpty { return "Nothing is \(name).\n" }
        let counts = report.status.total.total
        var heading = "\(StatusWords.counted(counts[state], "\(name) entry"))"
        if state == .stale { heading += ": " + report.staleSummary(counts) }
        return lines(heading, indent: "", .bold) + groups.map { "\n" + text(of: $0) }.joined()
            + (more > 0 ? "\nand \(more) more; --limit 0 shows all\n" : "")
    }

    private func text(of group: OpenEntries.Group) -> String {
        let first = group.first
        let words = StatusWords.counted(first.words, "word")
        let source = first.sourcePath + (first.sourceLine.map { ":\($0)" } ?? "")
        // The key of a message tells more than its place.
        let place = first.address.article == "site" ? first.context ?? first.place : first.place
        var text = lines(
            [first.staleName ?? "", source, place, words].filter { !$0.isEmpty }.joined(separator: " · "), indent: "",
            first.state == .stale ? .yellow : .red)
        if let diff = first.diff {
            text += lines(diff.shortened)
        } else {
            text += lines(first.source, indent: Self.indent, nil)
        }
        for entry in group.entries {
            let note = entry.catalogLine == nil ? " (not extracted yet)" : ""
            text += "\(Self.indent)\(entry.location)\(note)\n"
        }
        return text
    }

    // MARK: Lines

    private enum Style: String {
        case bold = "\u{1B}[1m"
        case red = "\u{1B}[31m"
        case yellow = "\u{1B}[33m"
        case removed = "\u{1B}[31;9m"
        case added = "\u{1B}[32;1m"
    }

    private func lines(_ text: String, indent: String, _ style: Style?) -> String {
        var layout = ColumnLayout(width: width - indent.count)
        layout.style = usesColor ? style?.rawValue : nil
        layout.add(text)
        return layout.finished().map { "\(indent)\($0.text)\n" }.joined()
    }

    /// In the form of `git diff --word-diff`, or coloured.
    private func lines(_ diff: WordDiff) -> String {
        var layout = ColumnLayout(width: width - Self.indent.count)
        for part in diff.parts {
            switch part.kind {
            case .same: layout.style = nil
            case .removed: layout.style = usesColor ? Style.removed.rawValue : nil
            case .added: layout.style = usesColor ? Style.added.rawValue : nil
            }
            let marks = part.kind == .removed ? ("[-", "-]") : ("{+", "+}")
            layout.add(usesColor || part.kind == .same ? part.text : marks.0 + part.text + marks.1)
        }
        return layout.finished().map { "\(Self.indent)\($0.text)\n" }.joined()
    }
}
