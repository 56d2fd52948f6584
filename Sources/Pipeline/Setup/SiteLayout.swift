package import Locales

/// Where a site of another generator keeps its pages, and what of them is translated.
package struct SiteLayout: Sendable {
    /// The pages of one language.
    package struct Pages: Sendable {
        package let locale: LocaleTag
        /// What `adopt` takes: their folder, or that of files such as `bread.it.md`.
        package let path: String
        package let count: Int
    }

    /// Who makes such sites, as far as folders tell.
    package internal(set) var generator: String?
    /// The folder of the articles themselves: that of the source's language, or the one that holds the others too.
    package internal(set) var articles: String
    /// What is below it and no article: patterns for the setting `exclude`.
    package internal(set) var excluded: [String] = []
    /// Pages that can be adopted, in the order of their languages.
    package internal(set) var pages: [Pages] = []
    /// The names of languages that have pages there and were not asked for.
    package internal(set) var unasked: [String] = []
    /// Further folders of pages, which a workspace of one folder does not take in.
    package internal(set) var besides: [String] = []

    init(_ articles: String) { self.articles = articles }
}
