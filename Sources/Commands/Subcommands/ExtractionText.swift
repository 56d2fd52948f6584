import Locales
import Pipeline
import SourceText
import Translations

/// The answer of `parlance extract`, for people.
enum ExtractionText {
    static func text(of extraction: Extraction) -> String {
        var text =
            "\(StatusWords.counted(extraction.articleCount, "article")), "
            + "\(StatusWords.counted(extraction.segmentCount, "segment"))\n"
        for rename in extraction.renames {
            text += "The catalogs of \(rename.old) are those of \(rename.new) now.\n"
        }
        let changed = extraction.locales.filter { $0.filesWritten > 0 }
        guard !changed.isEmpty else {
            return text
                + (extraction.hasFailed ? "No segment file was written.\n" : "Every segment file is up to date.\n")
        }
        let kinds: [ChangeKind] = [.new, .changed, .carried, .restored, .moved, .obsolete, .removed]
        let shown = kinds.filter { kind in changed.contains { $0.counts[kind] != nil } }
        let isFilled = changed.contains { $0.filled.translated > 0 }
        let isPartlyFilled = changed.contains { $0.filled.stale > 0 }
        var table = TextTable(
            [("locale", .start), ("files written", .end)] + shown.map { ($0.name, TextTable.Alignment.end) }
                + (isFilled ? [("filled", .end)] : []) + (isPartlyFilled ? [("filled, stale", .end)] : []))
        for locale in changed {
            table.add(
                [locale.locale.tag, "\(locale.filesWritten)"] + shown.map { locale.counts[$0].map(String.init) ?? "·" }
                    + (isFilled ? [StatusWords.figure(locale.filled.translated)] : [])
                    + (isPartlyFilled ? [StatusWords.figure(locale.filled.stale)] : []))
        }
        text += table.text(width: Terminal.width)
        return text + changedSources(extraction)
    }

    /// What changed in the source, once for all locales.
    private static func changedSources(_ extraction: Extraction) -> String {
        var seen: Set<String> = []
        var lines: [String] = []
        for (path, change) in extraction.locales.flatMap(\.changes) {
            guard let previous = change.previousSource, seen.insert(change.source.description).inserted else {
                continue
            }
            let kind = change.changeClass.map { "\($0.rawValue)" } ?? change.kind.name
            let note = change.kind == .carried ? ", carried into the translations" : ""
            lines.append("  \(kind) · \(article(path))\(note)\n  - \(previous)\n  + \(change.source)\n")
        }
        guard !lines.isEmpty else { return "" }
        let rest = lines.count > 10 ? "  and \(lines.count - 10) more\n" : ""
        return "Sources that changed:\n" + lines.prefix(10).joined() + rest
    }

    /// `guides/bread` of `locales/it/articles/guides/bread.po`, `site` of `locales/it/site.po`.
    private static func article(_ path: String) -> String {
        let name = path.hasSuffix(".po") ? path.dropLast(3) : path[...]
        let parts = name.split(separator: "/")
        if let folder = parts.firstIndex(of: "articles"), folder + 1 < parts.count {
            return parts[(folder + 1)...].joined(separator: "/")
        }
        return String(parts.last ?? name)
    }
}

/// The answer of `parlance extract --format json`.
struct ExtractionJSON: Encodable {
    struct Locale: Encodable {
        var locale: String
        var filesWritten: Int
        /// Entries by what happened to them: `new`, `changed`, `carried`, `restored`, `moved`, `obsolete`, `removed`,
        /// `unchanged`.
        var entries: [String: Int]
        /// Entries that the memory filled: `translated`, and `stale` where the context differs.
        var filled: [String: Int]
        var changes: [Change]
    }

    /// One edit of a source: its class (`number`, `link`, …) and whether the translation followed it.
    struct Change: Encodable {
        var path: String
        var kind: String
        var `class`: String?
        var previousSource: String?
        var source: String
    }

    struct Rename: Encodable {
        var from: String
        var to: String
    }

    var articles: Int
    var segments: Int
    var renames: [Rename]
    var locales: [Locale]

    init(_ extraction: Extraction) {
        articles = extraction.articleCount
        segments = extraction.segmentCount
        renames = extraction.renames.map { Rename(from: $0.old, to: $0.new) }
        locales = extraction.locales.map { changes in
            Locale(
                locale: changes.locale.tag, filesWritten: changes.filesWritten,
                entries: Dictionary(uniqueKeysWithValues: changes.counts.map { ($0.key.name, $0.value) }),
                filled: ["translated": changes.filled.translated, "stale": changes.filled.stale],
                changes: changes.changes.map { path, change in
                    Change(
                        path: path, kind: change.kind.name, class: change.changeClass?.rawValue,
                        previousSource: change.previousSource?.description, source: change.source.description)
                })
        }
    }
}
