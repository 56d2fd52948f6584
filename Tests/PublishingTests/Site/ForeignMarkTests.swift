import Articles
import SourceText
import Testing

@testable import Publishing

struct ForeignMarkTests {
    private func mark(_ markdown: String) throws -> String? {
        let article = try article(markdown)
        return ForeignMark.first(in: article).map { String(decoding: article.file.bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("A\n\n{{< figure src=\"a_b.png\" >}}\n", "{{< figure src=\"a_b.png\" >}}"), ("See {{<toc>}} *x*", "{{<toc>}}"),
        ("{% raw %}x{% endraw %}", "{% raw %}"), ("# A {{ site.title }}", "{{ site.title }}"),
        ("> [!INFO]\n> Text", "[!INFO]"), ("- a\n\n  > [!tip] a\n  > Text", "[!tip]"),
        (":::tip Title\nText\n:::", ":::tip Title"), ("Text\n::: {.note}\nx", "::: {.note}"),
        ("=== \"Tab\"\n\n    x", "=== \"Tab\""), ("/// note | Hi\n\nx\n\n///", "/// note | Hi"),
        ("!!! note \"Hi\"\n    x", "!!! note \"Hi\""),
        ("???+ tip", "???+ tip"), ("Area: $$a^2$$ and", "$$a^2$$"), ("$$\na\n$$", "$$"),
        ("| a |\n|---|\n| {{x}} |", "{{x}}"), ("`{{x}}` and {{y}}", "{{y}}"), ("`a\nb` {{% x %}} `{{z}}`", "{{% x %}}"),
    ])
    func `the first mark is found at its place`(markdown: String, expected: String) throws {
        #expect(try mark(markdown) == expected)
    }

    @Test(arguments: [
        "Text", "`{{< x >}}`", "```\n{{< x >}}\n:::tip\n```", "    {% x %}", "a {{ b", "$$ rates", "[!NOTE]",
        "> [!NOTE]\n> Text",
        "> a\n> [!NOTE]",
        "A === \"b\"", "x\n===", "http:///x", "///", "Wow!!! note", "!!!", "x :::", ":::", "[![a](b.png)](c)",
        "<!-- {{ x }} -->", "a <!-- {{ x }} --> b", "{{`a`",
        "", "{",
    ])
    func `code, prose and comments have no marks`(markdown: String) throws {
        #expect(try mark(markdown) == nil)
    }
}
