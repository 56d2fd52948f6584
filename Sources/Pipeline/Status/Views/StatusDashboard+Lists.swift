import Locales
import Translations

extension StatusDashboard {
    /// The texts that wait, one item each, with the places of their translations.
    mutating func list(_ state: TranslationState, _ title: String) {
        let (groups, more) = report.groups(state)
        let count = report.open.entries.count { $0.state == state }
        html += "<section id=\"\(state.name)\" aria-labelledby=\"\(state.name)-title\">\n"
        html += "<h2 id=\"\(state.name)-title\">\(text(title)) <span class=\"tag\">\(count)</span></h2>\n"
        guard !groups.isEmpty else {
            html += "<p>\(text("None."))</p>\n</section>\n"
            return
        }
        let titles = Dictionary(status.rows.map { ($0.id, $0) }) { first, _ in first }
        html += "<ol class=\"open\">\n"
        for group in groups { item(group, titles[group.first.address.article]) }
        html += "</ol>\n"
        if more > 0 { html += "<p>\(text("And {count} more.", ["count": "\(more)"]))</p>\n" }
        html += "</section>\n"
    }

    private mutating func item(_ group: OpenEntries.Group, _ row: Status.Row?) {
        let first = group.first
        html += "<li>\n<p>"
        if let kind = first.staleName { html += "<strong class=\"kind\">\(text(kind))</strong> " }
        html += row.map(name) ?? MarkupText.escaped(first.address.article)
        html += " <span class=\"id\"\(say.englishAttributes)>\(MarkupText.escaped(first.place))</span></p>\n"
        html += "<p class=\"text\" lang=\"\(status.source)\" dir=\"\(status.source.direction)\">"
        html += first.diff.map(Self.marked) ?? MarkupText.escaped(first.source)
        html += "</p>\n<ul class=\"places\">\n"
        for entry in group.entries {
            let locale = entry.address.locale
            let place = MarkupText.escaped(entry.location)
            html +=
                "<li>\(endonym(locale)) \(link("<code\(say.language.isRightToLeft ? " dir=\"ltr\"" : "")>\(place)</code>", entry.catalogPath, entry.catalogLine))</li>\n"
        }
        html += "</ul>\n</li>\n"
    }

    private static func marked(_ diff: WordDiff) -> String {
        diff.parts.map { part in
            switch part.kind {
            case .same: MarkupText.escaped(part.text)
            case .removed: "<del>\(MarkupText.escaped(part.text))</del>"
            case .added: "<ins>\(MarkupText.escaped(part.text))</ins>"
            }
        }.joined()
    }
}
