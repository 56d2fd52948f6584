import SourceText
import Translations

/// A translated page and its article.
struct AdoptionMatch: Sendable {
    var source: ArticleSource
    var sourceOutline: PageOutline
    var path: String
    var file: SourceFile
    var targetOutline: PageOutline
}
