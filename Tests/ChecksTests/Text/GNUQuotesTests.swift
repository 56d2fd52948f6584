import Testing

@testable import Checks

struct GNUQuotesTests {
    @Test(
        arguments: [
            ("missing `lock' with `%s'", true), ("`man -k' or `apropos'", true), ("The user `%s' isn't here", true),
            ("Use `code` here", false), ("Use `f('x')` here", false), ("`a['b']` and 'c'", false), ("no quote", false),
            ("one ` alone", false),
        ])
    func `quotations of GNU are told from code`(text: String, isAll: Bool) {
        #expect(GNUQuotes.areAll(in: Array(text.utf8)) == isAll)
    }

    @Test(
        arguments: [
            ("missing `lock' with `%s'", "ausente `lock' con «%s»", "es"),
            ("The user `%s' is not in `%s'.", "El usuario `%s' no está en %s.", "es"),
            ("invalid argument `%s' to `%s'", "“%2$s”的无效参数“%1$s”", "zh-Hans"),
        ])
    func `nothing is found in their translations`(source: String, target: String, locale: String) throws {
        let rules: [any Rule] = [CodeKept(), CodeCloses(), PlaceholdersKept()]
        for rule in rules { #expect(try findings(of: rule, source, target, locale: locale) == []) }
    }

    @Test func `what they enclose is prose`() throws {
        let pair = try pair("A char in class `%s' must not be in `%s'", "Ein Zeichen darf nicht in »%s«", locale: "de")
        #expect(NegationAdded().findings(in: pair) == [])
    }
}
