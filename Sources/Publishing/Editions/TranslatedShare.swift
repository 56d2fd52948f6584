import Locales
import Segments
import Translations

/// How much of an article is translated, counted in words of the source.
struct TranslatedShare {
    private(set) var words = 0
    private(set) var translated = 0

    /// - Parameter entry: the catalog's entry of a segment; stale ones do not count.
    init(of segments: [Segment], in source: LocaleTag, entry: (Segment) -> CatalogEntry?) {
        let counter = WordCounter(source)
        for segment in segments where !segment.isShared {
            let count = counter.count(segment.text)
            words += count
            if (entry(segment)?.state ?? .untranslated) >= .translated { translated += count }
        }
    }

    /// Rounded down; 100 where there are no words.
    var percent: Int { words == 0 ? 100 : translated * 100 / words }
}
