import Articles
import Locales
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct PageLanguageTests {
    private func other(than tag: String, _ text: String) throws -> String? {
        let file = SourceFile(path: "page.md", text: text)
        let article = try #require(ArticleParser.anyArticle(from: file, id: "page").article)
        let locale = try LocaleTag(tag)
        let skeleton = Segmenter(source: locale).skeleton(of: article)
        return PageLanguage.other(of: PageOutline(skeleton, languages: []), than: locale)
    }

    private static let spanish = """
        La levadura es un hongo que se alimenta de los azúcares de la harina. Cuando la masa está tibia, el gas sube y
        las burbujas se hacen más grandes. Por eso no hay que abrir el horno en los primeros minutos, y al final el pan
        se deja enfriar sobre una rejilla con la puerta abierta.
        """

    @Test(arguments: ["fr", "it", "pt", "de"])
    func `what two languages share does not hide that a page is in the other`(tag: String) throws {
        #expect(try other(than: tag, Self.spanish) == "es")
    }

    @Test func `a page in its own language, or half in it, is none of another`() throws {
        #expect(try other(than: "es", Self.spanish) == nil)
        let french = """
            La levure est un champignon qui se nourrit des sucres de la farine. Quand la pâte est tiède, le gaz monte et
            les bulles grandissent. Il ne faut donc pas ouvrir le four dans les premières minutes.
            """
        #expect(try other(than: "fr", french + "\n\n" + Self.spanish) == nil)
        #expect(try other(than: "fr", french) == nil)
    }
}
