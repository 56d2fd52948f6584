import Locales
import SourceText

/// The search index of one locale: static files, of which a search loads the few that it needs.
///
/// `docs/search.md` describes them. Pure: the same entries give the same bytes.
package enum SearchIndexFiles {
    /// Digits of lengths, and of numbers below 36 in the chunks.
    static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_".utf8)

    /// The index file, which alone has a fixed name, and the chunks with words.
    ///
    /// - Parameters:
    ///   - entries: those of the locale's editions, in any order.
    ///   - documents: the locale's editions, newest first. Editions that show the source's text in place of a
    ///     translation are not searched: their words belong to the source's own search.
    package static func pages(
        _ locale: SiteLocale, _ entries: [SearchEntry], documents: [EditionSummary]
    ) -> [SitePage] {
        pages(locale, entries, ids: documents.filter { $0.completeness != .source }.map(\.id))
    }

    /// The same, from the ids of the documents, newest first.
    package static func pages(_ locale: SiteLocale, _ entries: [SearchEntry], ids: [String]) -> [SitePage] {
        let byID = Dictionary(entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var builder = SearchIndexBuilder(expecting: ids.count)
        // The oldest first: a new article takes the next number and leaves the others'.
        for id in ids.reversed() {
            if let index = byID[id] { builder.add(entries[index]) }
        }
        let folder = SearchFileName.folder(of: locale)
        var names = ""
        var starts: [String] = []
        var pages: [SitePage] = []
        for chunk in SearchChunks(builder).chunks {
            let name = SearchFileName.name(of: chunk.bytes)
            names += name
            starts.append(chunk.start)
            pages.append(SitePage(path: folder + name + ".bin", bytes: chunk.bytes))
        }
        let text = """
            {"version":1,"lang":"\(locale.tag)","dir":"\(locale.tag.direction)","count":\(builder.documentCount),
            "documents":"\(builder.fragmentNames)",
            "lengths":"\(String(decoding: builder.lengths, as: UTF8.self))",
            "chunks":"\(names)",
            "starts":\(JSONString.quoted(starts.joined(separator: " "))),
            "suffixes":"\(SuffixRules.text(for: locale.tag))",
            "affixes":\(locale.tag.language == "ar" ? lists([ArabicStemmer.prefixes, ArabicStemmer.suffixes]) : "null"),
            "steps":\(locale.tag.language == "pl" ? lists(PolishStemmer.steps.map { [$0] }) : "null")}

            """
        return [SitePage(path: folder + "index.json", bytes: Array(text.utf8))] + pages
    }

    /// What a light stemmer works by: lists of words, each list one string.
    private static func lists(_ lists: [[String]]) -> String {
        "[" + lists.map { JSONString.quoted($0.joined(separator: " ")) }.joined(separator: ",") + "]"
    }
}
