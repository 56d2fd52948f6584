import Locales
import Testing

@testable import Publishing

struct SearchEntryTests {
    private func entry(_ text: String) throws -> SearchEntry {
        let document = try searchDocument(text, id: "health/sleep")
        return SearchAnalyzer(.english).entry(of: document, fragment: document.fragment(in: SiteLocale(tag: .english)))
    }

    @Test func `an entry comes back from its bytes`() throws {
        let entry = try entry("Sleep well, sleep long")
        let again = try #require(SearchEntry(bytes: entry.bytes))
        #expect(again.id == "health/sleep")
        #expect(again.bytes == entry.bytes)
    }

    @Test func `the order in which an analyser meets documents changes nothing`() throws {
        let analyzer = SearchAnalyzer(.english)
        let locale = SiteLocale(tag: .english)
        let documents = try ["one two three", "three two four"].map { try searchDocument($0) }
        let first = documents.map { analyzer.entry(of: $0, fragment: $0.fragment(in: locale)).bytes }
        let other = SearchAnalyzer(.english)
        let second = documents.reversed().map { other.entry(of: $0, fragment: $0.fragment(in: locale)).bytes }
        #expect(first == second.reversed())
    }

    @Test func `spoilt bytes are refused`() throws {
        let bytes = try entry("Sleep well, sleep long").bytes
        #expect(SearchEntry(bytes: []) == nil)
        for length in 0..<bytes.count { #expect(SearchEntry(bytes: Array(bytes.prefix(length))) == nil) }
        #expect(SearchEntry(bytes: bytes + [0]) == nil)
        #expect(SearchEntry(bytes: [SearchEntry.version + 1] + bytes.dropFirst()) == nil)
        // Whatever else a byte is turned into, nothing may be read beyond the end.
        for index in bytes.indices {
            for value in [0, 0x7F, 0x80, 0xFF] as [UInt8] {
                var spoilt = bytes
                spoilt[index] = value
                if let entry = SearchEntry(bytes: spoilt) {
                    _ = SearchIndexFiles.pages(SiteLocale(tag: .english), [entry], ids: [entry.id])
                }
            }
        }
    }
}
