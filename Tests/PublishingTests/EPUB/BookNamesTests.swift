import Testing

@testable import Publishing

struct BookNamesTests {
    @Test(arguments: [("health/sleep", "health--sleep.xhtml"), ("ten-minutes-a-day", "ten-minutes-a-day.xhtml")])
    func `plain paths stay readable`(path: String, name: String) {
        #expect(BookNames.file(path, ending: "xhtml") == name)
    }

    @Test(arguments: [("Sleep", "leep-"), ("眠り", "x-"), ("a b", "ab-"), ("../a", "--a-")])
    func `others end in a digest`(path: String, prefix: String) {
        let name = BookNames.file(path, ending: "xhtml")
        #expect(name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 10 + 6)
        #expect(name.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func `paths that read alike have different names`() {
        let paths = ["a/b", "a-b", "a--b", "A/b", "a b", "a_b", "-a", "a-", "ä", "a\u{308}", ""]
        #expect(Set(paths.map { BookNames.file($0, ending: "x") }).count == paths.count)
        #expect(BookNames.file(String(repeating: "l", count: 300), ending: "xhtml").utf8.count < 64)
    }

    @Test(
        arguments: [
            ("sleep", "sleep"), ("10-things", "_10-things"), ("a b", "a_20b"), ("é", "_e9"), ("a:b", "a_3ab"),
            ("-a", "_-a"),
        ])
    func `ids are names of XML`(id: String, expected: String) {
        #expect(BookNames.id(Array(id.utf8)) == expected)
    }

    @Test func `a UUID has its version and variant and stays the same`() {
        let uuid = BookNames.uuid(of: "https://example.org en")
        #expect(uuid == BookNames.uuid(of: "https://example.org en") && uuid != BookNames.uuid(of: "x"))
        #expect(uuid.utf8.count == 36)
        let characters = Array(uuid)
        #expect(characters[14] == "8" && "89ab".contains(characters[19]))
    }
}
