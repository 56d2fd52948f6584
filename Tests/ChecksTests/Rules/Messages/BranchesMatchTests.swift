import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct BranchesMatchTests {
    private let who = "{who, select, female {her} male {his} other {their}}"

    @Test(
        arguments: [
            ("{who, select, male {ихний} female {её} other {их}}", "ru"),
            ("{who, select, female {x} male {y} other {z}}", "ar"),
        ])
    func `the same branches in any order are fine`(target: String, locale: String) throws {
        #expect(try messageFindings(of: BranchesMatch(), who, target, locale: locale) == [])
    }

    @Test func `a translated selector gets its word back`() throws {
        let target = "{who, select, kobieta {jej} male {jego} other {ich}}"
        let found = try messageFindings(of: BranchesMatch(), who, target, locale: "pl")
        #expect(found.map(\.summary) == ["The choice {who} has no branch \"kobieta\" in the source"])
        #expect(found.first.map { fixed($0, target) } == "{who, select, female {jej} male {jego} other {ich}}")
    }

    @Test func `a missing branch and a missing choice are found`() throws {
        let found = try messageFindings(of: BranchesMatch(), who, "{who, select, male {彼} other {人}}", locale: "ja")
        #expect(found.map(\.summary) == ["The choice {who} has no branch \"female\""])
        let gone = try messageFindings(of: BranchesMatch(), who, "{who}", locale: "zh-Hans")
        #expect(gone.map(\.severity) == [.warning])
    }

    @Test func `an offset is kept, an explicit number is asked for`() throws {
        let source = "{n, plural, offset:1 =0 {nobody} one {#} other {#}}"
        let found = try messageFindings(of: BranchesMatch(), source, "{n, plural, one {#} other {#}}", locale: "it")
        #expect(found.map(\.summary) == ["The offset of {n} differs", "The plural of {n} has no text for =0"])
        #expect(found.map(\.severity) == [nil, .warning])
        // Arabic has a category for zero.
        let arabic = "{n, plural, zero {x} one {#} two {#} few {#} many {#} other {#}}"
        #expect(try messageFindings(of: BranchesMatch(), "{n, plural, =0 {x} other {#}}", arabic, locale: "ar") == [])
    }

    @Test func `choices inside of choices are looked into`() throws {
        let source = "{a, select, x {{b, select, y {1} other {2}}} other {3}}"
        let target = "{a, select, x {{b, select, z {1} other {2}}} other {3}}"
        #expect(try messageFindings(of: BranchesMatch(), source, target, locale: "de").count == 1)
    }
}
