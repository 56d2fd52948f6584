import SourceText
import Testing

@testable import Publishing

@Suite struct LinkHintTests {
    private func hint(_ target: String, from id: String, _ path: String? = nil, among ids: [String]) -> String? {
        LinkHint(id, SourceFile(path: "articles/\(path ?? id + ".md")", text: "")).nearest(to: target, among: ids)
    }

    @Test func `a hint is written as it would stand in the article`() {
        #expect(hint("sec/b", from: "sec/c", among: ["b", "sec/c"]) == "did you mean \"../b.md\"?")
        #expect(hint("sec/d", from: "sec/sub/c", among: ["sec/dd", "sec/sub/c"]) == "did you mean \"../dd.md\"?")
        #expect(hint("../b.md", from: "a", among: ["a", "b"]) == "did you mean \"b.md\"?")
        #expect(hint("b", from: "sec", "sec/index.md", among: ["sec", "sec/b"]) == "did you mean \"b.md\"?")
    }

    @Test func `no article is meant by a link of its own, and none by what is like none`() {
        #expect(hint("sec/b", from: "sec/c", among: ["sec/c"]) == nil)
        #expect(hint("entirely-other", from: "a", among: ["a", "b"]) == nil)
    }
}
