import Articles
import Checks
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Translations

extension Workspace {
    /// The editions of an article in the locales that publish it, the source's first.
    ///
    /// Tags stay in the source language here: pages look up their labels in the site's catalogs.
    ///
    /// - Parameters:
    ///   - only: the locales that are asked for, nil for all.
    ///   - headers: known to the worker; with them, catalogs in which nothing is left to settle are read without
    ///     parsing them.
    func editions(
        of reading: ArticleReading, _ options: BuildOptions = BuildOptions(), only: Set<LocaleTag>? = nil,
        headers: SoundHeaders? = nil
    ) -> [Edition] {
        var problems: [Diagnostic] = []
        return editions(of: reading, options, only: only, headers: headers, problems: &problems)
    }

    /// - Parameter problems: takes what is wrong with the catalogs.
    func editions(
        of reading: ArticleReading, _ options: BuildOptions, only: Set<LocaleTag>?, headers: SoundHeaders?,
        problems: inout [Diagnostic]
    ) -> [Edition] {
        guard let source = reading.source, options.absence(of: source.article) == nil else { return [] }
        let weaver = Weaver(source: configuration.source)
        let segments = source.ownSegments
        var editions: [Edition] = []
        if let home = configuration.locale(named: configuration.source.tag), only?.contains(home.tag) ?? true {
            editions.append(weaver.edition(of: source.article, in: home))
        }
        lazy var settled = SettledCatalog(segments)
        for locale in reading.targets(in: configuration) where only?.contains(locale.tag) ?? true {
            if let headers, let edition = edition(of: source, settled, locale, headers, weaver) {
                editions.append(edition)
                continue
            }
            let found = articleCatalog(source, segments, locale)
            problems += found.diagnostics.filter { $0.severity == .error }
            let catalog = found.catalog
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

    /// The edition of an article whose catalog is settled and complete, and on which nobody decided anything.
    private func edition(
        of source: ArticleSource, _ settled: SettledCatalog, _ locale: SiteLocale, _ headers: SoundHeaders,
        _ weaver: Weaver
    ) -> Edition? {
        let path = catalogPath(source.article.id, locale)
        guard decisions.book(of: locale.tag).reviews(in: Self.catalogName(of: source.article.id)).isEmpty,
            let bytes = try? Disk.read(absolute(path)),
            let texts = settled.texts(in: SourceFile(path: path, bytes: bytes), headers: headers),
            !texts.contains(where: \.isEmpty)
        else { return nil }
        var own = settled.places.makeIterator()
        let places = source.skeleton.segments.map { $0.isShared ? nil : own.next().flatMap(\.self) }
        return weaver.edition(
            of: source.article, source.skeleton, in: locale, complete: { places[$0].map { texts[$0] } })
    }
}
