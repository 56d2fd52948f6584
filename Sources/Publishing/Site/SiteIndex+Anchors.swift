import SourceText

/// Links to sections whose names pages use themselves: `#faq` leads to the heading "FAQ", which has the id
/// `section-faq`.
extension SiteIndex {
    /// Notes the sections of an article that have such names.
    ///
    /// - Parameters:
    ///   - ids: those of its headings.
    ///   - origin: where its links lead from.
    package mutating func note(headingIDs ids: [String], of article: String, from origin: String) {
        let names = HeadingIDs.renamed(ids, isHome: article == homeID)
        if names.isEmpty { return }
        renamedSections[article] = (article, names)
        renamedSections[origin] = (article, names)
    }

    /// What links of any article hang on: each such section, with its article, in a fixed order.
    package var shownRenamedSections: [String] {
        renamedSections.flatMap { origin, sections in sections.names.map { "\(origin)#\($0)" } }.sorted()
    }

    /// A link with the id that the section has.
    func renamed(_ link: ArticleLink) -> ArticleLink {
        guard !renamedSections.isEmpty, case .inside(let target, let fragment) = link else { return link }
        switch target {
        case .article(let id), .folder(let id):
            return renamed(fragment, of: id).map { .inside(target, fragment: $0) } ?? link
        case .file, .page: return link
        }
    }

    /// A link within an article, `#name`; outside, as others of this kind are, unless it leads to such a section.
    func renamed(_ fragment: String, on origin: String) -> ArticleLink {
        guard let article = renamedSections[origin]?.article, let renamed = renamed(fragment, of: origin) else {
            return .outside
        }
        return .inside(.article(article), fragment: renamed)
    }

    private func renamed(_ fragment: String, of article: String) -> String? {
        guard fragment.utf8.first == UInt8(ascii: "#"), let sections = renamedSections[article] else { return nil }
        let name = PercentText.decoded(String(fragment.dropFirst()))
        return sections.names.contains(name) ? "#" + PageAddress.encoded(HeadingIDs.prefix + name) : nil
    }
}
