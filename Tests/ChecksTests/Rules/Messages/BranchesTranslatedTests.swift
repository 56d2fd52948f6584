import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct BranchesTranslatedTests {
    private let source = "{n, plural, one {# file was deleted} other {# files were deleted}}"

    @Test func `branches that are left in English are found at their places`() throws {
        let target =
            "{n, plural, one {# plik usunięto} few {# files were deleted} many {# files were deleted} other {# pliku}}"
        let found = try messageFindings(of: BranchesTranslated(), source, target, locale: "pl")
        #expect(
            found.map { text(at: $0, in: target) } == ["few {# files were deleted}", "many {# files were deleted}"])
        let choice = "{g, select, female {She likes {name}} other {They like {name}}}"
        let half = "{g, select, female {Lei ama {name}} other {They like {name}}}"
        #expect(try messageFindings(of: BranchesTranslated(), choice, half).count == 1)
    }

    @Test(
        arguments: [
            "{n, plural, one {حُذف ملف} other {حُذفت # ملفات}}",
            "{n, plural, one {# file was deleted} other {# files were deleted}}",
            "{n, plural, other {# 個のファイル}}", "{n, plural, one",
        ])
    func `translated branches, copies and broken messages are fine`(target: String) throws {
        #expect(try messageFindings(of: BranchesTranslated(), source, target, locale: "ar") == [])
    }

    @Test func `names and single words are fine`() throws {
        let source = "{n, plural, one {# Gigabyte} other {Visual Studio {n}}}"
        #expect(
            try messageFindings(
                of: BranchesTranslated(), source, "{n, plural, one {# Gigabyte} many {a b} other {Visual Studio {n}}}")
                == [])
    }
}
