import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct ImagesKeptTests {
    @Test(
        arguments: [
            ("![A cat](cat.png \"Cat\")", "![猫](cat.png \"猫\")", "ja"),
            ("![a](shot.en.png)", "![a](shot.it.png)", "it"), ("[a](x)", "[a](y)", "ar"),
        ])
    func `the same pictures are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: ImagesKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("https://cdn.a.org/kb/mac/3.jpg", "https://cdn.b.org/kb/Mac/ja/mac-3.png", "ja"),
            ("/img/en/start.png", "/img/ar/البداية.png", "ar"), ("start.png", "anfang_de.png", "de"),
        ])
    func `another picture for the readers of the language is fine`(source: String, target: String, locale: String)
        throws
    {
        #expect(try findings(of: ImagesKept(), "![A](\(source))", "![B](\(target))", locale: locale) == [])
    }

    @Test(
        arguments: [
            ("/img/it/a.png", "/img/it/b.png", "it"), ("https://a.org/a.png", "https://a.it/b.png", "it"),
            ("/img/a.png", "/img/ja/a.png", "zh-Hans"),
            ("https://a.org/ios/content_blockers_en.jpeg", "https://a.org/ios/conteet_blockers_ru.jpeg", "ru"),
            ("/img/a.png", "/img/titles/a.png", "it"),
        ])
    func `another picture of no language, or of another one, is found`(source: String, target: String, locale: String)
        throws
    {
        #expect(try findings(of: ImagesKept(), "![A](\(source))", "![B](\(target))", locale: locale).count == 1)
    }

    @Test func `a changed path is found with its fix`() throws {
        let target = "![قط](Cat.png)"
        let found = try findings(of: ImagesKept(), "![A cat](cat.png)", target, locale: "ar")
        #expect(found.map(\.summary) == ["A picture was changed"])
        #expect(found.first.map { fixed($0, target) } == "![قط](cat.png)")
        let other = try findings(of: ImagesKept(), "![A cat](cat.png)", "![قط](cats.png)", locale: "ar")
        #expect(other.map(\.fix) == [[]])
        #expect(other.map(\.severity) == [.error])
    }

    @Test func `a path that is altogether another is a warning, a lost picture an error`() throws {
        let source = "![A](https://a.org/new/yigrfquick_actions.png)"
        let other = try findings(of: ImagesKept(), source, "![B](https://a.org/new/1l1vhScreenshot_20230706.jpg)")
        #expect(other.map(\.severity) == [.warning])
        #expect(try findings(of: ImagesKept(), source, "B").map(\.severity) == [.error])
    }
}
