import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct AttributesTranslatedTests {
    private func tag(_ title: String, _ word: String) -> String { "<abbr title=\"\(title)\">\(word)</abbr>" }

    @Test(arguments: ["it", "de", "ja", "ar", "zh-Hans"])
    func `English that is left in a tag is found at its place`(locale: String) throws {
        let target = "X " + tag("also known as: endpoints, routes", "y")
        let found = try findings(
            of: AttributesTranslated(), "A " + tag("also known as: endpoints, routes", "path"), target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == ["also known as: endpoints, routes"])
        let image = "<img src=\"a.png\" alt=\"the cat on the mat\"> ja"
        #expect(try findings(of: AttributesTranslated(), image + " a", image, locale: locale).count == 1)
    }

    @Test(arguments: ["Visual Studio Code", "JavaScript Object Notation", "HTTP", "logo", "A-1 b-2", "2 3 4"])
    func `names, single words and numbers are fine`(title: String) throws {
        #expect(try findings(of: AttributesTranslated(), "A " + tag(title, "b"), "C " + tag(title, "d")) == [])
    }

    @Test func `a translated attribute, a class and a copy of all of it are fine`() throws {
        let source = "A " + tag("with the others", "b")
        #expect(try findings(of: AttributesTranslated(), source, "C " + tag("con gli altri", "d")) == [])
        #expect(try findings(of: AttributesTranslated(), source, source) == [])
        let styled = "<b class=\"with the others\">a</b>"
        #expect(try findings(of: AttributesTranslated(), styled, styled + " c") == [])
    }
}
