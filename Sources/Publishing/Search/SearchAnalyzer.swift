package import Locales

/// Turns the text of documents of one language into index entries: words, their stems and where they stand.
///
/// Each spelling of a word is normalised and stemmed once; after that a word costs one look-up of its bytes. Scripts
/// without spaces are cut into pairs of neighbouring letters, and the last letter of a run. Not `Sendable`: one per
/// worker and language.
package final class SearchAnalyzer {
    package let language: LocaleTag
    // One value, so that a document is one access to the object and not several a word.
    private var scan: SearchScan

    package init(_ language: LocaleTag) {
        self.language = language
        scan = SearchScan(language)
    }

    /// The entry of a document.
    ///
    /// - Parameter fragment: the file that its results are shown from (``SearchDocument/fragment(in:)``).
    package func entry(of document: SearchDocument, fragment: SitePage) -> SearchEntry {
        scan.add(document.title, .title)
        for section in document.sections {
            scan.add(section.heading, .heading)
            scan.add(section.text, .body)
        }
        for keyword in document.keywords { scan.add(Array(keyword.utf8), .keyword) }
        return SearchEntry(id: document.id, trusted: scan.finished(document.id, fragment: fragment.path))
    }
}
