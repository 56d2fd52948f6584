import Locales
import Publishing

extension SiteDigests {
    /// Of the languages that an article is in, which all its pages name.
    func languages(of id: String) -> StateDigest {
        var digest = StateDigest()
        for locale in index.locales { add(index.edition(id, in: locale.tag), to: &digest) }
        return digest
    }

    /// Of an article's text and all that any page shows of the site.
    ///
    /// Where it is the same, ``page(_:of:languages:)`` is, and it costs next to nothing. It changes with each title.
    func anyPage(_ edition: ArticleSurvey.SurveyedEdition) -> StateDigest {
        var digest = all
        digest.add(edition.fingerprint)
        digest.add(edition.state)
        return digest
    }

    /// Of an article's page: its text, where else the article is, and what the page says of other articles.
    ///
    /// Those are its neighbours in the order of dates, the related ones and those that it links to. An article that
    /// comes, goes or changes its title makes their pages again and no others.
    func page(
        _ edition: ArticleSurvey.SurveyedEdition, of survey: ArticleSurvey, languages: StateDigest
    ) -> StateDigest {
        let locale = edition.locale
        guard let summaries = summaries[locale], let position = index.position(of: survey.id, in: locale),
            let summary = index.editions[locale]?[position],
            index.place(of: summary.path, in: locale) == .article(survey.id)
        else { return crowdedPage(edition) }
        var digest = frames[locale] ?? StateDigest()
        digest.add(edition.fingerprint)
        digest.add(edition.state)
        digest.add(summaries[position])
        for tag in summary.tags {
            digest.add(index.label(of: tag, in: locale))
            digest.add(index.path(ofTag: tag, in: locale))
        }
        digest.add(languages)
        for neighbour in [position + 1, position - 1] {
            digest.add(summaries.indices.contains(neighbour) ? summaries[neighbour] : StateDigest())
        }
        // The titles of the sections around it, and what it lists.
        let sections = SiteIndex.folders(around: summary.path).compactMap { folder -> Int? in
            guard case .article(let id) = index.place(of: folder, in: locale) else { return nil }
            return index.position(of: id, in: locale)
        }
        let below = index.editions(below: summary, in: locale).compactMap { index.position(of: $0.id, in: locale) }
        for other in sections + below { digest.add(summaries[other]) }
        for related in index.positions(relatedTo: position, in: locale) { digest.add(summaries[related]) }
        for links in [survey.links.uses] + survey.translatedLinks.map(\.uses) {
            for use in links {
                let link = index.link(of: use)
                if case .page(let place)? = link { digest.add(index.folder(of: place, in: locale) ?? "") }
                if case .folder(let folder)? = link { add(folder, for: locale, to: &digest) }
                guard case .article(let target)? = link else { continue }
                let here = index.edition(target, in: locale)
                digest.add(here == nil ? 0 : 1)
                digest.add((here ?? index.edition(target, in: index.source))?.path ?? "")
            }
        }
        return digest
    }

    /// Which page a link to a folder leads to.
    private func add(_ folder: String, for locale: LocaleTag, to digest: inout StateDigest) {
        let page = index.locales.first { $0.tag == locale }.flatMap { index.page(atFolder: folder, for: $0) }
        digest.add(page?.locale.path ?? "")
        digest.add(page?.folder ?? "")
    }

    /// Of the home page with its text, and of the page of an article at whose address the index knows another page: of
    /// all that their locale shows.
    private func crowdedPage(_ edition: ArticleSurvey.SurveyedEdition) -> StateDigest {
        var digest = lists(edition.locale)
        digest.add(edition.fingerprint)
        digest.add(edition.state)
        return digest
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
