import Articles
import Checks
import Locales
import Publishing
import Segments
import SourceText
import Translations

extension Workspace {
    /// The editions of an article in the locales that publish it, the source's first.
    ///
    /// Tags stay in the source language here: pages look up their labels in the site's catalogs.
    func editions(of reading: ArticleReading) -> [Edition] {
        guard let source = reading.source, !source.article.frontMatter.isDraft else { return [] }
        let weaver = Weaver(source: configuration.source)
        let segments = source.ownSegments
        var editions: [Edition] = []
        if let home = configuration.locale(named: configuration.source.tag) {
            editions.append(weaver.edition(of: source.article, in: home))
        }
        for locale in reading.targets(in: configuration) {
            let catalog = articleCatalog(source, segments, locale).catalog
            var edition = weaver.edition(of: source.article, source.skeleton, in: locale) {
                $0.isShared ? nil : catalog.translation(of: $0)
            }
            if edition?.state.isReviewed ?? false {
                let name = Self.catalogName(of: source.article.id)
                edition?.state.reviewers = decisions.book(of: locale.tag).reviewers(of: name)
            }
            if let edition { editions.append(edition) }
        }
        return editions
    }
}
