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

    @Test func `a changed path is found with its fix`() throws {
        let target = "![قط](Cat.png)"
        let found = try findings(of: ImagesKept(), "![A cat](cat.png)", target, locale: "ar")
        #expect(found.map(\.summary) == ["A picture was changed"])
        #expect(found.first.map { fixed($0, target) } == "![قط](cat.png)")
        let other = try findings(of: ImagesKept(), "![A cat](cat.png)", "![قط](cats.png)", locale: "ar")
        #expect(other.map(\.fix) == [[]])
    }
}
