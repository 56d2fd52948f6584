import Locales
import Publishing

extension SiteDigests {
    /// Of an article's page: its text, where else the article is, and what the page says of other articles.
    ///
    /// Those are its neighbours in the order of dates, the related ones and those that it links to. An article that
    /// comes, goes or changes its title makes their pages again and no others.
    func page(_ edition: ArticleSurvey.SurveyedEdition, of survey: ArticleSurvey) -> StateDigest {
        let locale = edition.locale
        guard let summary = index.edition(survey.id, in: locale),
            index.place(of: summary.path, in: locale) == .article(survey.id)
        else { return crowdedPage(edition) }
        var digest = frames[locale] ?? StateDigest()
        digest.add(edition.fingerprint)
        digest.add(edition.state)
        digest.add(self.summary(survey.id, in: locale))
        for tag in summary.tags {
            digest.add(index.label(of: tag, in: locale))
            digest.add(index.path(ofTag: tag, in: locale))
        }
        for other in index.locales { add(index.edition(survey.id, in: other.tag), to: &digest) }
        let (older, newer) = index.neighbours(of: survey.id, in: locale)
        digest.add(older.map { self.summary($0.id, in: locale) } ?? StateDigest())
        digest.add(newer.map { self.summary($0.id, in: locale) } ?? StateDigest())
        for related in index.related(to: summary, in: locale) { digest.add(self.summary(related.id, in: locale)) }
        for use in survey.links.uses + survey.translatedLinks.flatMap(\.uses) {
            guard let target = use.article else { continue }
            let here = index.edition(target, in: locale)
            digest.add(here == nil ? 0 : 1)
            digest.add((here ?? index.edition(target, in: index.source))?.path ?? "")
        }
        return digest
    }

    /// Of the page of an article at whose address the index knows another page: of all that its locale shows.
    private func crowdedPage(_ edition: ArticleSurvey.SurveyedEdition) -> StateDigest {
        var digest = lists(edition.locale)
        digest.add(edition.fingerprint)
        digest.add(edition.state)
        return digest
    }

    private func summary(_ id: String, in locale: LocaleTag) -> StateDigest {
        summaries[locale]?[id] ?? StateDigest()
    }

    /// Where an edition is, and whether other languages' pages name it.
    private func add(_ edition: EditionSummary?, to digest: inout StateDigest) {
        guard let edition else {
            digest.add(0)
            return
        }
        digest.add(1)
        digest.add(edition.path)
        digest.add(edition.language.tag)
        digest.add(edition.completeness == .source ? 1 : 0)
        digest.add(edition.isDraft ? 1 : 0)
    }
}
