import Articles
import Diagnostics
import Locales
import SourceText
import Templates
import Testing

@testable import Publishing

struct SearchPageTests {
    /// The search page in a language with a message in all its plural forms.
    private func page(_ language: String, count: TextSlice) throws -> String {
        let locale = SiteLocale(tag: try LocaleTag(language))
        let site = SiteIndex(
            identity: SiteIdentity(), source: .english, locales: [locale], editions: [:], tagLabels: [:],
            taglines: [:], stylesheetPath: "assets/style.css", logoPath: nil)
        let messages = LocaleMessages(
            locale.tag,
            texts: [
                "search-results-count": count, "search-no-results": "Nothing \"here\"", "search-page-title": "Find",
            ])
        let renderer = PageRenderer(
            site, locale, messages: messages, library: TemplateLibrary(DefaultTheme.templates), endonyms: [:])
        let pages = try renderer.listPages()
        return try #require(pages.first { $0.path == "\(language)/search/index.html" }).text
    }

    @Test func `the page hands its messages to the script, the number in all plural forms`() throws {
        let text = try page("pl", count: "{count, plural, one {# wynik} few {# wyniki} other {# wyniku}}!")
        #expect(
            text.contains(
                "data-index=\"index.json\" data-messages=\"{&quot;none&quot;:&quot;Nothing \\&quot;here\\&quot;&quot;"))
        #expect(
            text.contains(
                "{&quot;forms&quot;:{&quot;one&quot;:&quot;# wynik!&quot;,&quot;few&quot;:&quot;# wyniki!&quot;,"
                    + "&quot;other&quot;:&quot;# wyniku!&quot;},&quot;digits&quot;:null}}"))
    }

    @Test func `digits are those of the language`() throws {
        let text = try page("ar", count: "{count}")
        #expect(text.contains("&quot;other&quot;:&quot;#&quot;},&quot;digits&quot;:&quot;٠١٢٣٤٥٦٧٨٩&quot;"))
    }

    @Test func `the page has one search field, its own script and its own stylesheet`() throws {
        let text = try page("en", count: "{count}")
        #expect(text.split(separator: "type=\"search\"").count == 2)
        #expect(text.contains("<script type=\"module\" src=\"../../\(SearchAssets.builtIn.scriptPath)\"></script>"))
        #expect(text.contains("<link rel=\"stylesheet\" href=\"../../\(SearchAssets.builtIn.stylesheetPath)\">"))
    }
}
