import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct SiteIndexTests {
    @Test(arguments: [
        ("https://e.org/mag", ["/", "/#a", "/mag", "/mag/", "/mag#a", "/mag/index.md"]),
        ("https://e.org", ["/", "/#a"]),
    ])
    func `the root of the host and that of the site lead home`(url: String, links: [String]) {
        var identity = SiteIdentity()
        identity.url = url
        let site = index([], identity: identity)
        for link in links {
            let fragment = link.hasSuffix("#a") ? "#a" : ""
            #expect(site.rootLink(link) == .inside(.folder(""), fragment: fragment), "\(link)")
        }
        #expect(site.rootLink("//e.org/") == nil && site.rootLink("/magazine") == nil)
    }

    @Test func `editions stand newest first, those without a date last`() throws {
        let site = index(
            try [
                summary(id: "b", date: nil), summary(id: "c", date: "2026-01-01"), summary(id: "a", date: nil),
                summary(id: "e", date: "2026-03-01"), summary(id: "d", date: "2026-01-01"),
            ])
        #expect(site.editions[.english]?.map(\.id) == ["e", "c", "d", "a", "b"])
        #expect(site.neighbours(of: "e", in: .english).newer == nil)
        #expect(site.neighbours(of: "e", in: .english).older?.id == "c")
        #expect(site.neighbours(of: "b", in: .english).newer?.id == "a")
        #expect(site.neighbours(of: "b", in: .english).older == nil)
        #expect(site.neighbours(of: "nobody", in: .english).older == nil)
    }

    @Test func `related editions share the most tags, newer ones first`() throws {
        let site = index(
            try [
                summary(id: "a", date: "2026-01-01", tags: ["x", "y", "z"]),
                summary(id: "b", date: "2026-01-02", tags: ["x"]), summary(id: "c", date: "2026-01-03", tags: ["y"]),
                summary(id: "d", date: "2026-01-04", tags: ["w"]),
                summary(id: "e", date: "2026-01-05", tags: ["x", "y"]),
                summary(id: "f", date: "2026-01-06", tags: ["z"]),
            ])
        let a = try #require(site.edition("a", in: .english))
        #expect(site.related(to: a, in: .english).map(\.id) == ["e", "f", "c"])
        let d = try #require(site.edition("d", in: .english))
        #expect(site.related(to: d, in: .english).isEmpty)
        #expect(site.tags(in: .english) == ["x": 3, "y": 3, "z": 2, "w": 1])
    }

    @Test func `of a long list those next to an edition are its relatives`() throws {
        let site = index(try (1...200).map { try summary(id: "a\($0 + 100)", date: nil, tags: ["x"]) })
        let middle = try #require(site.edition("a200", in: .english))
        #expect(site.related(to: middle, in: .english).map(\.id) == ["a176", "a177", "a178"])
        let first = try #require(site.edition("a101", in: .english))
        #expect(site.related(to: first, in: .english).map(\.id) == ["a102", "a103", "a104"])
    }

    @Test func `two editions of one id do not end the run`() throws {
        let site = index(try [summary(id: "a", date: "2026-01-01"), summary(id: "a", date: "2026-01-02")])
        #expect(site.edition("a", in: .english)?.date?.text == "2026-01-02")
    }

    @Test func `each tag has an address of its own`() throws {
        let site = index(try [summary(id: "a", date: nil, tags: ["Love", "Luv", "\"❤\"", "\"!\"", "\"#\""])])
        let paths = site.tags(in: .english).keys.map { site.path(ofTag: $0, in: .english) }
        #expect(Set(paths).count == 5)
        #expect(paths.allSatisfy { $0.hasPrefix("tags/") && $0 != "tags/" })
    }
}
