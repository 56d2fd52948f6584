import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText

/// Writes down the address of everything that is published, so that it is found when it gets another.
///
/// The source's addresses are always recorded; those of a locale where it has its own (`slugs: translated`), or had.
struct AddressRecording: Sendable {
    private(set) var diagnostics: [Diagnostic] = []

    /// The editions of an article as far as addresses need them.
    static func summaries(
        of reading: ArticleReading, _ source: ArticleSource, in workspace: Workspace
    ) -> [(locale: LocaleTag, summary: EditionSummary)] {
        let configuration = workspace.configuration
        // The home page is where it always is.
        if source.article.frontMatter.isDraft || source.article.isHome { return [] }
        var editions: [Edition] = []
        if configuration.hasTranslatedAddresses {
            editions = workspace.editions(of: reading)
        } else if let home = configuration.locale(named: configuration.source.tag) {
            editions = [Weaver(source: configuration.source).edition(of: source.article, in: home)]
        }
        return editions.map {
            (
                $0.locale.tag,
                EditionSummary($0, of: source.article, sourceLocale: configuration.source, minutes: 0)
            )
        }
    }

    init(
        _ workspace: Workspace, _ summaries: [(locale: LocaleTag, summary: EditionSummary)],
        renames: [ArticleRenames.Rename], siteSegments: [Segment], spelling: TagSpelling
    ) {
        let configuration = workspace.configuration
        var files = AddressFiles(workspace)
        let before = files.records.mapValues { Self.renamed($0, renames) }
        var editions: [LocaleTag: [EditionSummary]] = [:]
        for (locale, summary) in summaries.spelled(spelling, in: workspace) {
            editions[locale, default: []].append(summary)
        }
        let labels =
            configuration.hasTranslatedAddresses ? SiteTexts(workspace, siteSegments: siteSegments).tagLabels : [:]
        let book = AddressBook(
            editions, in: configuration.locales, source: configuration.source, records: before, tagLabels: labels)
        for locale in configuration.locales {
            let isSource = locale.tag == configuration.source
            guard isSource || locale.slugs == .translated || before[locale.tag] != nil else { continue }
            var record = before[locale.tag] ?? AddressRecord()
            // Where addresses are the source's, only what was another is of interest.
            let own =
                isSource || locale.slugs == .translated ? book.editions[locale.tag] : editions[configuration.source]
            for edition in own ?? [] {
                let former = isSource ? nil : before[configuration.source]?.lines[edition.id]?.current
                let isNew = isSource || locale.slugs == .translated
                record.note(edition.id, edition.path, former: former, isNew: isNew)
            }
            for tag in Set((own ?? []).flatMap(\.tags)) {
                guard let path = book.tagPaths[locale.tag]?[tag] else { continue }
                let common = isSource ? nil : book.tagPaths[configuration.source]?[tag]
                record.respell(tag)
                record.note(
                    AddressRecord.key(ofTag: tag), path, former: common, isNew: isSource || locale.slugs == .translated)
            }
            if isSource {
                for locale in configuration.locales {
                    record.note(AddressRecord.key(ofLocale: locale.tag), locale.path, former: nil, isNew: true)
                }
            }
            files.save(record, of: locale, in: workspace)
        }
        diagnostics = files.diagnostics
    }

    /// The record with the lines of renamed articles under their new ids.
    private static func renamed(_ record: AddressRecord, _ renames: [ArticleRenames.Rename]) -> AddressRecord {
        var record = record
        for rename in renames where record.lines[rename.new] == nil {
            guard let line = record.lines.removeValue(forKey: rename.old) else { continue }
            record.lines[rename.new] = line
        }
        return record
    }
}

extension AddressRecord {
    /// Makes `path` the present address of a page.
    ///
    /// - Parameters:
    ///   - former: where it was while the locale took the source's addresses, for a page without a line.
    ///   - isNew: whether a page without a line gets one.
    fileprivate mutating func note(_ key: String, _ path: String, former: String?, isNew: Bool) {
        if lines[key] != nil {
            lines[key]?.move(to: path)
        } else if isNew {
            lines[key] = Line(current: path, former: former.map { $0 == path ? [] : [$0] } ?? [])
        }
    }
}

extension Configuration {
    /// Whether a locale makes addresses of its translations.
    var hasTranslatedAddresses: Bool { targets.contains { $0.slugs == .translated } }
}
