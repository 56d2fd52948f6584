import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct EllipsisKeptTests {
    @Test(arguments: [("de", "Naja, vielleicht."), ("ar", "حسنا ربما.")])
    func `a lost ellipsis is found`(locale: String, target: String) throws {
        let found = try findings(of: EllipsisKept(), "Well ... perhaps.", target, locale: locale)
        #expect(found.map(\.summary) == ["An ellipsis of the source is lost"])
    }

    @Test(arguments: [("de", "Naja … vielleicht."), ("it", "Beh... forse."), ("ja", "ええと、たぶん。")])
    func `every form of it is fine, and dense scripts are left alone`(locale: String, target: String) throws {
        #expect(try findings(of: EllipsisKept(), "Well ... perhaps.", target, locale: locale) == [])
    }
}
