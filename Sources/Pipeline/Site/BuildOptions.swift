package import Articles
package import Locales

/// What a build publishes of what is there, and how it is made.
package struct BuildOptions: Sendable {
    /// Shows articles that are drafts, for people to look at; no feed, sitemap and search engine is told of them.
    package var includesDrafts = false
    /// The day of publication, whose later articles wait; nil publishes articles whatever their dates are.
    package var date: CalendarDate?
    /// The locales whose pages are made, nil for all; pages of the others stay as they are.
    package var locales: [LocaleTag]?
    /// The folder for the site; nil for the workspace's own.
    package var root: String?
    /// Whether what did not change since an earlier build is left as it is; the result is the same.
    package var remembers = true
    /// How few files are not worth remembering, and how old they must be; see ``ResultCache``.
    package var leastRemembered = 256
    package var slack = ResultCache.usualSlack

    package init(
        includesDrafts: Bool = false, date: CalendarDate? = nil, locales: [LocaleTag]? = nil, root: String? = nil,
        remembers: Bool = true
    ) {
        self.includesDrafts = includesDrafts
        self.date = date
        self.locales = locales
        self.root = root
        self.remembers = remembers
    }

    /// Why an article is left out: `is a draft`, `is dated 2027-01-01`; nil where it is published.
    package func absence(of article: Article) -> String? {
        if article.frontMatter.isDraft, !includesDrafts { return "is a draft" }
        guard let date else { return nil }
        let matter = article.frontMatter
        if let own = matter.firstDay ?? matter.date?.value.day, own > date { return "is dated \(own)" }
        if let end = matter.endDay, end <= date { return "ended on \(end)" }
        return nil
    }

    /// Whether the build is the usual one, which the next may take over from: a part of a site is no record of the
    /// whole.
    var isWhole: Bool { remembers && !includesDrafts && date == nil && locales == nil && root == nil }
}
