import SourceText
import Testing

@testable import Templates

struct TemplateContextTests {
    private func text(_ value: TemplateValue?) -> String? {
        guard case .text(let text) = value else { return nil }
        return text.description
    }

    @Test func `the last value set under a key counts, and nil takes it away`() {
        var context: TemplateContext = ["a": "1", "b": "2", "a": "3"]
        #expect(context.count == 2)
        #expect(text(context["a"]) == "3")
        context["a"] = nil
        #expect(context["a"] == nil)
        #expect(text(context["b"]) == "2")
        #expect(context.count == 1)
    }

    @Test func `a name gives the same key wherever it is made`() {
        #expect(TemplateKey("skip-link") == "skip-link")
        #expect(TemplateKey("skip-link") != TemplateKey("skip_link"))
        #expect(TemplateKey("日本語").name == "日本語")
    }

    @Test func `copies change apart`() {
        let shared: TemplateContext = ["a": "1"]
        var own = shared
        own["a"] = "2"
        #expect(text(shared["a"]) == "1")
        #expect(text(own["a"]) == "2")
    }
}
