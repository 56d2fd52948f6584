import Articles
import Locales
import Publishing

/// How the survey of an article is kept between builds.
///
/// Locales are numbers: places in the list of the site's locales, which is part of the state of the cache.
enum SurveyRecord {
    static func memory(_ cache: ResultCache, _ locales: [LocaleTag]) -> ScanMemory<ArticleSurvey> {
        ScanMemory(
            cache: cache, write: { write($0, locales, to: &$1) }, read: { survey(from: &$0, locales) })
    }

    private static func write(_ survey: ArticleSurvey, _ locales: [LocaleTag], to writer: inout CacheWriter) -> Bool {
        writer.write(survey.path)
        writer.write(survey.id)
        writer.write(survey.isDraft ? 1 : 0)
        writer.write(texts: survey.headingIDs)
        writer.write(texts: survey.files)
        let targets = survey.targets.compactMap(locales.firstIndex)
        guard targets.count == survey.targets.count else { return false }
        writer.write(targets.count)
        for target in targets { writer.write(target) }
        writer.write(survey.editions.count)
        for edition in survey.editions {
            guard let locale = locales.firstIndex(of: edition.locale) else { return false }
            writer.write(locale)
            writer.write(edition.fingerprint)
            guard write(edition.summary, locales, to: &writer) else { return false }
        }
        return true
    }

    private static func survey(from reader: inout CacheReader, _ locales: [LocaleTag]) -> ArticleSurvey? {
        guard let path = reader.text(), let id = reader.text(), let isDraft = reader.number(below: 2),
            let headingIDs = reader.texts(), let files = reader.texts(),
            let targetCount = reader.number(below: locales.count + 1)
        else { return nil }
        var survey = ArticleSurvey(path: path, id: id, isDraft: isDraft == 1)
        survey.headingIDs = headingIDs
        survey.files = files
        for _ in 0..<targetCount {
            guard let target = reader.number(below: locales.count) else { return nil }
            survey.targets.append(locales[target])
        }
        guard let count = reader.number(below: locales.count + 1) else { return nil }
        survey.editions.reserveCapacity(count)
        for _ in 0..<count {
            guard let locale = reader.number(below: locales.count), let fingerprint = reader.digest(),
                let summary = summary(from: &reader, locales)
            else { return nil }
            survey.editions.append(.init(locale: locales[locale], summary: summary, fingerprint: fingerprint))
        }
        return survey
    }

    /// What is kept of a summary; its bytes also tell whether it changed.
    static func write(_ summary: EditionSummary, _ locales: [LocaleTag], to writer: inout CacheWriter) -> Bool {
        let languages = [summary.language, summary.titleLanguage, summary.descriptionLanguage].compactMap(
            locales.firstIndex)
        guard languages.count == 3, let grade = grades.firstIndex(of: summary.completeness)
        else { return false }
        writer.write(summary.id)
        writer.write(summary.path)
        writer.write(summary.title)
        writer.write(summary.description)
        writer.write(summary.date?.text ?? "")
        writer.write(texts: summary.tags)
        writer.write(summary.image ?? "")
        writer.write(summary.minutes)
        for language in languages { writer.write(language) }
        writer.write(grade)
        return true
    }

    private static func summary(from reader: inout CacheReader, _ locales: [LocaleTag]) -> EditionSummary? {
        guard let id = reader.text(), let path = reader.text(), let title = reader.text(),
            let description = reader.text(), let date = reader.text(), let tags = reader.texts(),
            let image = reader.text(), let minutes = reader.number(below: 1 << 32),
            let language = reader.number(below: locales.count),
            let titleLanguage = reader.number(below: locales.count),
            let descriptionLanguage = reader.number(below: locales.count),
            let grade = reader.number(below: grades.count)
        else { return nil }
        return EditionSummary(
            id: id, path: path, title: title, description: description, date: try? ArticleDate(date), tags: tags,
            image: image.isEmpty ? nil : image, minutes: minutes, language: locales[language],
            titleLanguage: locales[titleLanguage], descriptionLanguage: locales[descriptionLanguage],
            completeness: grades[grade])
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
