import Testing

@testable import Pipeline

struct PathPatternTests {
    @Test(
        arguments: [
            ("drafts/", "drafts/one.md"), ("drafts", "2019/drafts/one.md"), ("*.it.md", "guides/bread.it.md"),
            ("*.it.*", "bread.it.markdown"), ("2019/*.md", "2019/a.md"), ("2019/**/old-?.md", "2019/a/b/old-1.md"),
            ("2019/**", "2019/a.md"), ("/a.md", "a.md"), ("**/x/*.md", "a/x/b.md"), ("a/**/b.md", "a/b.md"),
            ("a*b*c", "aXbXbYc"), ("*/", "sec/a.md"), ("a*/", "abc/x.md"),
        ])
    func `a pattern matches`(pattern: String, path: String) {
        #expect(PathPattern(pattern).matches(path))
    }

    @Test(
        arguments: [
            ("drafts/", "drafts.md"), ("*.it.md", "bread.md"), ("2019/*.md", "2019/a/b.md"), ("/a.md", "x/a.md"),
            ("*/", "a.md"), ("a*/", "abc.md"), ("x/*/", "x/a.md"), ("a?c", "ac"), ("2019/x", "x"), ("", "a.md"),
            ("*a", "ab"),
        ])
    func `a pattern does not match`(pattern: String, path: String) {
        #expect(!PathPattern(pattern).matches(path))
    }

    @Test func `many stars cost little`() {
        let pattern = PathPattern(String(repeating: "a*", count: 200) + "b")
        #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
        let folders = PathPattern(String(repeating: "**/a/", count: 100) + "b")
        #expect(!folders.matches(String(repeating: "a/", count: 2_000) + "c"))
    }
}
