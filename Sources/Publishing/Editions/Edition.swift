package import Articles
package import Locales
package import Segments
package import SourceText
package import Translations

/// An article in one locale, woven from its skeleton and translations.
package struct Edition: Sendable {
    /// How much of an edition is in the language of its locale.
    package enum Completeness: Sendable, Equatable {
        case complete
        /// Some sentences are in the source language, each marked as such, or are older than the source.
        case partial
        /// All of it is in the source language.
        case source
    }

    package let locale: SiteLocale
    /// The woven article: translated front matter and body, Markdown as the author would have written it.
    package let article: Article
    package let completeness: Completeness
    package var state = EditionState()

    /// The language of the text.
    package func language(source: LocaleTag) -> LocaleTag { completeness == .source ? source : locale.tag }
}

/// Weaves translations into articles.
package struct Weaver: Sendable {
    let source: LocaleTag

    package init(source: LocaleTag) { self.source = source }

    /// The article as it is, for the locale it was written in.
    package func edition(of article: Article, in locale: SiteLocale) -> Edition {
        Edition(locale: locale, article: article, completeness: .complete)
    }

    /// The edition of an article all of whose segments are translated.
    ///
    /// - Parameter translation: of the segment at a place; nil for what stays as it is.
    package func edition(
        of article: Article, _ skeleton: Skeleton, in locale: SiteLocale, complete translation: (Int) -> TextSlice?
    ) -> Edition? {
        let bytes = skeleton.filledInPlaces(separator: locale.tag.sentenceSeparator, translation: translation)
        return edition(of: bytes, article, locale, .complete, EditionState())
    }

    /// The edition that the locale's policy allows, nil where it holds the article back.
    ///
    /// - Parameter entry: the catalog's entry of a segment, nil where there is none.
    package func edition(
        of article: Article, _ skeleton: Skeleton, in locale: SiteLocale, entry: (Segment) -> CatalogEntry?
    ) -> Edition? {
        // Tags belong to the site: one without a label does not hold back the articles that have it.
        let state = EditionState(of: skeleton.segments, entry: entry)
        if !state.isComplete, locale.publishFrom > 0,
            TranslatedShare(of: skeleton.segments, in: source, entry: entry).percent < locale.publishFrom
        {
            return nil
        }
        switch (state.isComplete, locale.publish) {
        case (true, _): return woven(article, skeleton, locale, .complete, state) { entry($0)?.translation }
        case (false, .hold): return nil
        case (false, .page): return Edition(locale: locale, article: article, completeness: .source, state: state)
        case (false, .segment):
            if !skeleton.segments.contains(where: { !$0.isShared && !(entry($0)?.translation.isEmpty ?? true) }) {
                return Edition(locale: locale, article: article, completeness: .source, state: state)
            }
            return woven(article, skeleton, locale, .partial, state) { segment in
                if let entry = entry(segment), !entry.translation.isEmpty { return entry.translation }
                // Attributes and values that pages show as plain text have no markup of their own to say their
                // language.
                if let context = segment.context {
                    // A value of several lines would lose them: a segment's text has none.
                    let isOneLine = !article.file.bytes[segment.range.range].contains {
                        $0 == ASCII.lineFeed || $0 == ASCII.backslash
                    }
                    guard Self.markupValues.contains(context), isOneLine else { return nil }
                }
                return segment.syntax != .plain ? marked(segment.text) : nil
            }
        }
    }

    /// The front matter values that pages show as HTML.
    private static let markupValues: Set<TextSlice> = ["faq.question", "faq.answer", "image.caption"]

    private func woven(
        _ article: Article, _ skeleton: Skeleton, _ locale: SiteLocale, _ completeness: Edition.Completeness,
        _ state: EditionState, translation: (Segment) -> TextSlice?
    ) -> Edition? {
        let bytes = skeleton.filled(separator: locale.tag.sentenceSeparator, translation: translation)
        return edition(of: bytes, article, locale, completeness, state)
    }

    private func edition(
        of bytes: [UInt8], _ article: Article, _ locale: SiteLocale, _ completeness: Edition.Completeness,
        _ state: EditionState
    ) -> Edition? {
        let file = SourceFile(path: article.file.path, bytes: bytes)
        return ArticleParser.article(from: file, id: article.id).article.map {
            Edition(locale: locale, article: $0, completeness: completeness, state: state)
        }
    }

    /// A sentence of the source in a page of another language, so that it is read out and hyphenated rightly.
    private func marked(_ text: TextSlice) -> TextSlice {
        TextSlice("<span lang=\"\(source)\" dir=\"\(source.direction)\">\(text)</span>")
    }
}
