import Articles
import Locales
import Publishing
import SourceText

/// How the survey of an article is kept between builds.
///
/// Locales are numbers: places in the list of the site's locales, which is part of the state of the cache.
enum SurveyRecord {
    static func memory(_ cache: ResultCache, _ locales: [LocaleTag]) -> ScanMemory<ArticleSurvey> {
        ScanMemory(
            cache: cache, write: { write($0, locales, to: &$1) }, read: { survey(from: &$0, locales) })
    }

    private static func write(_ survey: ArticleSurvey, _ locales: [LocaleTag], to writer: inout CacheWriter) -> Bool {
        // Aliases are told at their places, for which the article is read again, and so are faults.
        guard survey.aliases == nil, survey.problems.isEmpty else { return false }
        writer.write(survey.path)
        writer.write(survey.links.file.path)
        writer.write(survey.id)
        writer.write(survey.absence ?? "")
        write(survey.links.uses, to: &writer)
        writer.write(texts: survey.links.ids.sorted())
        writer.write(survey.translatedLinks.count)
        for links in survey.translatedLinks {
            writer.write(links.catalogPath)
            write(links.uses, to: &writer)
        }
        writer.write(texts: survey.headingIDs)
        writer.write(texts: survey.files)
        let targets = survey.targets.compactMap(locales.firstIndex)
        guard targets.count == survey.targets.count else { return false }
        writer.write(targets.count)
        for target in targets { writer.write(target) }
        write(survey.foreignMark, to: &writer)
        write(survey.brokenTag, to: &writer)
        writer.write(survey.slips.count)
        for slip in survey.slips {
            writer.write(slip.kind.rawValue)
            write(slip.range, to: &writer)
        }
        writer.write(survey.editions.count)
        for edition in survey.editions {
            guard let locale = locales.firstIndex(of: edition.locale) else { return false }
            writer.write(locale)
            writer.write(edition.fingerprint)
            writer.write(edition.state)
            writer.write(edition.shownElsewhere)
            guard write(edition.summary, locales, to: &writer) else { return false }
        }
        return true
    }

    /// A place in the article, or that there is none.
    private static func write(_ place: ByteRange?, to writer: inout CacheWriter) {
        writer.write(place.map { $0.start + 1 } ?? 0)
        writer.write(place?.count ?? 0)
    }

    /// Nil where the record is torn, nil within where there is no place.
    private static func place(from reader: inout CacheReader) -> ByteRange?? {
        guard let start = reader.number(below: 1 << 40), let length = reader.number(below: 1 << 40) else { return nil }
        return .some(start == 0 ? nil : ByteRange(start - 1, start - 1 + length))
    }

    private static func slips(from reader: inout CacheReader) -> [ArticleSlip]? {
        guard let count = reader.number(below: 1 << 24) else { return nil }
        var slips: [ArticleSlip] = []
        for _ in 0..<count {
            guard let number = reader.number(below: 1 << 8), let kind = ArticleSlip.Kind(rawValue: number),
                let place = place(from: &reader), let place
            else { return nil }
            slips.append(ArticleSlip(kind, place))
        }
        return slips
    }

    private static func survey(from reader: inout CacheReader, _ locales: [LocaleTag]) -> ArticleSurvey? {
        guard let path = reader.text(), let file = reader.text(), let id = reader.text(), let absence = reader.text(),
            let uses = uses(from: &reader, origin(of: path)), let ids = reader.texts(),
            let translatedCount = reader.number(below: locales.count + 1)
        else { return nil }
        let links = LinkProof(id: id, file: SourceFile(path: file, bytes: []), uses: uses, ids: Set(ids))
        var survey = ArticleSurvey(path: path, links: links, absence: absence.isEmpty ? nil : absence)
        for _ in 0..<translatedCount {
            guard let catalogPath = reader.text(), let own = Self.uses(from: &reader, origin(of: path)) else {
                return nil
            }
            survey.translatedLinks.append(TranslatedLinks(catalogPath: catalogPath, uses: own))
        }
        guard let headingIDs = reader.texts(), let files = reader.texts(),
            let targetCount = reader.number(below: locales.count + 1)
        else { return nil }
        survey.headingIDs = headingIDs
        survey.files = files
        for _ in 0..<targetCount {
            guard let target = reader.number(below: locales.count) else { return nil }
            survey.targets.append(locales[target])
        }
        guard let foreignMark = place(from: &reader), let brokenTag = place(from: &reader),
            let slips = slips(from: &reader), let count = reader.number(below: locales.count + 1)
        else { return nil }
        survey.foreignMark = foreignMark
        survey.brokenTag = brokenTag
        survey.slips = slips
        survey.editions.reserveCapacity(count)
        for _ in 0..<count {
            guard let locale = reader.number(below: locales.count), let fingerprint = reader.digest(),
                let state = reader.digest(), let shownElsewhere = reader.digest(),
                let summary = summary(from: &reader, locales)
            else { return nil }
            survey.editions.append(
                .init(
                    locale: locales[locale], summary: summary, fingerprint: fingerprint, state: state,
                    shownElsewhere: shownElsewhere))
        }
        return survey
    }

    private static func write(_ uses: [LinkProof.Use], to writer: inout CacheWriter) {
        writer.write(uses.count)
        for use in uses {
            writer.write(use.destination)
            writer.write(use.range.start)
            writer.write(use.range.count)
        }
    }

    /// Where the links of the article at a path below the articles folder lead from.
    private static func origin(of path: String) -> String {
        MarkdownName.articleStem(of: path).map(String.init) ?? path
    }

    private static func uses(from reader: inout CacheReader, _ origin: String) -> [LinkProof.Use]? {
        guard let count = reader.number(below: 1 << 24) else { return nil }
        var uses: [LinkProof.Use] = []
        for _ in 0..<count {
            guard let destination = reader.text(), let start = reader.number(below: 1 << 40),
                let length = reader.number(below: 1 << 40)
            else { return nil }
            uses.append(LinkProof.Use(destination, from: origin, at: ByteRange(start, start + length)))
        }
        return uses
    }

    private static func write(
        _ summary: EditionSummary, _ locales: [LocaleTag], to writer: inout CacheWriter
    ) -> Bool {
        let languages = [summary.language, summary.titleLanguage, summary.descriptionLanguage].compactMap(
            locales.firstIndex)
        guard languages.count == 3, let grade = grades.firstIndex(of: summary.completeness)
        else { return false }
        writer.write(summary.id)
        writer.write(summary.section)
        writer.write(summary.ownSlug ?? "")
        writer.write(summary.path)
        writer.write(summary.title)
        writer.write(summary.titleID ?? "")
        writer.write(summary.linkOrigin)
        writer.write(summary.description)
        writer.write(summary.date?.text ?? "")
        writer.write(summary.updated?.text ?? "")
        writer.write(texts: summary.authors)
        writer.write(texts: summary.tags)
        writer.write(summary.image ?? "")
        writer.write(summary.imageAlt)
        writer.write(summary.minutes)
        writer.write((summary.words ?? -1) + 1)
        writer.write(summary.isDraft ? 1 : 0)
        for language in languages { writer.write(language) }
        writer.write(grade)
        return true
    }

    private static func summary(from reader: inout CacheReader, _ locales: [LocaleTag]) -> EditionSummary? {
        guard let id = reader.text(), let section = reader.text(), let slug = reader.text(), let path = reader.text(),
            let title = reader.text(), let titleID = reader.text(), let linkOrigin = reader.text(),
            let description = reader.text(),
            let date = reader.text(),
            let updated = reader.text(), let authors = reader.texts(), let tags = reader.texts(),
            let image = reader.text(), let imageAlt = reader.text(), let minutes = reader.number(below: 1 << 32),
            let words = reader.number(below: 1 << 32), let isDraft = reader.number(below: 2),
            let language = reader.number(below: locales.count), let titleLanguage = reader.number(below: locales.count),
            let descriptionLanguage = reader.number(below: locales.count),
            let grade = reader.number(below: grades.count)
        else { return nil }
        return EditionSummary(
            id: id, section: section, ownSlug: slug.isEmpty ? nil : slug, path: path, title: title,
            description: description, date: try? ArticleDate(date), updated: try? ArticleDate(updated),
            authors: authors, tags: tags, image: image.isEmpty ? nil : image, imageAlt: imageAlt, minutes: minutes,
            words: words == 0 ? nil : words - 1, isDraft: isDraft == 1, language: locales[language],
            titleLanguage: locales[titleLanguage], descriptionLanguage: locales[descriptionLanguage],
            completeness: grades[grade], titleID: titleID.isEmpty ? nil : titleID, linkOrigin: linkOrigin)
    }

    private static let grades: [Edition.Completeness] = [.complete, .partial, .source]
}

extension CacheWriter {
    mutating func write(texts: [String]) {
        write(texts.count)
        for text in texts { write(text) }
    }
}

extension CacheReader {
    mutating func texts() -> [String]? {
        guard let count = number(below: 1 << 24) else { return nil }
        var texts: [String] = []
        for _ in 0..<count {
            guard let text = text() else { return nil }
            texts.append(text)
        }
        return texts
    }
}
