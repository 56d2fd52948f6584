package import Locales
package import SourceText
package import YAMLSyntax

/// A value and where it stands in the file.
package struct Located<Value: Sendable>: Sendable {
    package var value: Value
    package var range: ByteRange

    package init(_ value: Value, at range: ByteRange) {
        self.value = value
        self.range = range
    }
}

extension Located: Equatable where Value: Equatable {}

/// The values of an article's front matter that Parlance knows; all others are kept as they are.
package struct FrontMatter: Sendable {
    package var title: Located<String>?
    package var description: Located<String>?
    package var date: Located<ArticleDate>?
    package var updated: Located<ArticleDate>?
    package var authors: [Located<String>] = []
    package var tags: [Located<String>] = []
    package var slug: Located<String>?
    package var image: ArticleImage?
    package var questions: [ArticleQuestion] = []
    package var isDraft = false
    /// The first day on which it is published, where that is not its date, and the day from which on it is not.
    package var firstDay: CalendarDate?
    package var endDay: CalendarDate?
    /// The locales it is to be published in, as written; empty for all.
    package var locales: [Located<String>] = []
    package var segmentation: Located<Segmentation>?
    /// Former addresses that lead here.
    package var aliases: [Located<String>] = []
    /// Keys that are not Parlance's.
    package var others: [YAMLPair] = []

    package init() {}
}

/// The picture of an article.
package struct ArticleImage: Sendable {
    package var source: Located<String>
    package var alt: Located<String>?
    package var caption: Located<String>?
}

/// A question and its answer.
package struct ArticleQuestion: Sendable {
    package var question: Located<String>
    package var answer: Located<String>
}
