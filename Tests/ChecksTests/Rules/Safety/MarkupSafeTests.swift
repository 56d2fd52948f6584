import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct MarkupSafeTests {
    @Test(
        arguments: [
            ("A <b>b</b>", "<b>б</b>", "ru"), ("<a onclick=\"x()\">a</a>", "<a onclick=\"x()\">ا</a>", "ar"),
            ("`<script>`", "le `<script>`", "fr"), ("a < b", "a <b", "ja"), ("[a](x.md)", "[甲](x.md)", "zh-Hans"),
            ("The data: one", "Die data: eins", "de"),
        ])
    func `what the source has, code and plain text are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: MarkupSafe(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("x<script>alert(1)</script>", "<script>"),
            ("x <img src=\"x\" onerror=\"alert(1)\">", "onerror=\"alert(1)"),
            ("<a href=\"javascript:x()\">б</a>", "href=\"javascript:x()"), ("[б](javascript:x)", "javascript:x"),
            ("[б](JaVaScRiPt&colon;x)", "JaVaScRiPt&colon;x"),
            ("<a href=\" java&#115;cript:x\">б</a>", "href=\" java&#115;cript:x"),
            ("<IFRAME src=x>", "<IFRAME src=x>"), ("<b onmouseover=x>б", "onmouseover=x"),
            ("<data:text/html,x>", "data:text/html,x"),
            ("<svg/onload=x>", "onload=x"), ("<script", "<script"),
        ])
    func `what runs in a browser is refused`(target: String, evidence: String) throws {
        let found = try findings(of: MarkupSafe(), "Text", target, locale: "ru")
        #expect(found.first?.evidence == evidence)
        #expect(MarkupSafe().severity == .error)
    }

    @Test func `messages and plain text are looked at too`() throws {
        #expect(try messageFindings(of: MarkupSafe(), "{a}", "{a}<script>").count == 1)
    }

    @Test func `tags that nothing ends are refused, in time`() throws {
        let target = String(repeating: "<a b=", count: 4_000) + "<b onclick=x"
        let found = try findings(of: MarkupSafe(), "Text", target)
        #expect(found.last?.summary == "The text has too many tags that nothing ends")
    }
}
