import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct AddressBookTests {
    private let italian: LocaleTag
    private let russian: LocaleTag

    init() throws {
        italian = try LocaleTag("it")
        russian = try LocaleTag("ru")
    }

    private func book(
        _ titles: [(id: String, title: String)], in tag: LocaleTag, record: [String: AddressRecord.Line] = [:],
        tags: [String: String] = [:], slug: String = ""
    ) throws -> AddressBook {
        let locale = SiteLocale(tag: tag, slugs: .translated)
        let editions = try titles.map { id, title in
            let tags = tags.keys.sorted().joined(separator: ", ")
            let source = try article(
                "---\ntitle: x\nslug: \(id.split(separator: "/").last ?? "")\ntags: [\(tags)]\n---\n", id: id)
            let woven = try article("---\ntitle: '\(title)'\ntags: [\(tags)]\n\(slug)\n---\n", id: id)
            return EditionSummary(
                Edition(locale: locale, article: woven, completeness: title == "x" ? .partial : .complete),
                of: source, sourceLocale: .english, minutes: 1)
        }
        var recorded = AddressRecord()
        recorded.lines = record
        return AddressBook(
            [tag: editions], in: [locale], source: .english, records: [tag: recorded], tagLabels: [tag: tags])
    }

    private func paths(_ book: AddressBook, _ tag: LocaleTag) -> [String] { book.editions[tag]?.map(\.path) ?? [] }

    @Test func `addresses are the words of the translated titles`() throws {
        let book = try book(
            [("health/sleep", "Dormire bene, insieme!"), ("x", "???"), ("rest", "Già")], in: italian)
        #expect(paths(book, italian) == ["health/dormire-bene-insieme", "x", "già"])
        let other = try self.book([("a", "Любовь и сон"), ("b", "любовь и сон")], in: russian)
        #expect(paths(other, russian) == ["любовь-и-сон", "любовь-и-сон-2"])
    }

    @Test(arguments: [("ja", "ぐっすり眠る"), ("ar", "النوم"), ("zh-Hans", "一起睡")])
    func `every script keeps its letters`(tag: String, title: String) throws {
        let locale = try LocaleTag(tag)
        #expect(paths(try book([("a", title)], in: locale), locale) == [title])
    }

    @Test func `a long title is cut between words within 200 bytes`() throws {
        let path = try #require(
            paths(try book([("a", String(repeating: "путешествие ", count: 30))], in: russian), russian).first)
        #expect(path.utf8.count <= 200 && path.utf8.count > 170)
        #expect(path.split(separator: "-").allSatisfy { $0 == "путешествие" })
    }

    @Test func `a recorded address stays when the title changes, below the folder of today`() throws {
        let record = ["health/sleep": AddressRecord.Line(current: "old/sonno")]
        let book = try book([("health/sleep", "Altro titolo"), ("sonno", "Sonno")], in: italian, record: record)
        #expect(paths(book, italian) == ["health/sonno", "sonno"])
    }

    @Test func `an author's slug moves the page`() throws {
        let book = try book(
            [("sleep", "Titolo")], in: italian, record: ["sleep": .init(current: "sonno")], slug: "slug: riposo")
        #expect(paths(book, italian) == ["riposo"])
    }

    @Test func `the source's name in the record is no decision`() throws {
        let book = try book([("sleep", "Sonno")], in: italian, record: ["sleep": .init(current: "sleep")])
        #expect(paths(book, italian) == ["sonno"])
    }

    @Test func `no address is that of another page of the site or differs from one in case only`() throws {
        let book = try book(
            [("a", "Search"), ("b", "Tags"), ("health/c", "Y"), ("d", "Health"), ("e", "ÀB"), ("f", "àb")], in: italian)
        #expect(paths(book, italian) == ["search-2", "tags-2", "health/y", "health-2", "àb", "àb-2"])
    }

    @Test func `topics have the words of their labels, and recorded ones stay`() throws {
        let book = try book(
            [("a", "A")], in: italian, record: ["tags/sleep": .init(current: "tags/dormire")],
            tags: ["luv": "Amore & altro", "sleep": "Sonno", "Love": "amore altro"])
        #expect(
            book.tagPaths[italian] == [
                "Love": "tags/amore-altro", "luv": "tags/amore-altro-2", "sleep": "tags/dormire",
            ])
    }

    @Test func `a published topic keeps its address when one with a nearer name comes`() {
        let recorded = ["C++": AddressRecord.Line(current: "tags/c"), "Gone": .init(current: "tags/new")]
        let paths = AddressBook.sourceTagPaths(of: ["C", "C++", "C#", "New"], .english, recorded: recorded)
        #expect(paths == ["C++": "tags/c", "C": "tags/c-2", "C#": "tags/c-3", "New": "tags/new-2"])
        #expect(AddressBook.sourceTagPaths(of: ["c++"], .english, recorded: recorded) == ["c++": "tags/c"])
    }

    @Test func `a page whose title is not translated has the source's name`() throws {
        #expect(paths(try book([("sleep", "")], in: italian), italian) == ["sleep"])
    }
}
