import Articles
import Checks
import Diagnostics
import Locales
import Publishing
import Testing
import Translations

@testable import Pipeline

/// What must hold of the dashboard, the Markdown and the badges whatever the articles say.
struct StatusPageTests {
    private func report(_ site: SampleSite, links: StatusLinks = StatusLinks(base: "")) throws -> StatusReport {
        let workspace = try site.workspace()
        let status = Status(workspace)
        let open = OpenEntries(workspace, status, states: [.stale, .untranslated])
        return StatusReport(status, open: open, listed: [.stale, .untranslated], links: links)
    }

    @Test func `the dashboard runs no script and needs nothing from elsewhere`() throws {
        let page = StatusDashboard.html(of: try report(SampleSite()))
        #expect(page.contains("default-src 'none'; style-src 'sha256-"))
        for word in ["<script", "javascript:", " on", "style=", "http://", "https://", "url(", "@import", "<img"] {
            #expect(!page.contains("<a \(word)") && (word == " on" || !page.contains(word)), "\(word)")
        }
        let bare = StatusDashboard.html(of: try report(SampleSite()), hasOwnStyle: false)
        #expect(!bare.contains("<style") && bare.contains("href=\"status.css\""))
    }

    @Test func `text of other languages carries its language and direction`() throws {
        let page = StatusDashboard.html(of: try report(SampleSite()))
        #expect(page.contains("<bdi lang=\"ar\" dir=\"rtl\">العربية</bdi>"))
        #expect(page.contains("<bdi lang=\"it\" dir=\"ltr\">italiano</bdi>"))
        #expect(page.contains("<bdi lang=\"en\" dir=\"ltr\">Sleep well</bdi>"))
    }

    @Test func `what an author wrote is text, never markup`() throws {
        let site = try SampleSite()
        try site.folder.write(
            "articles/a b&\"c.md",
            "---\ntitle: '<script>alert(1)</script> \"x\" | `y`'\n---\n<b>One</b> & [two](x) | three_four_.\n")
        let report = try report(site)
        let page = StatusDashboard.html(of: report)
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&quot; | `y`"))
        #expect(page.contains("href=\"articles/a%20b%26%22c.md\""))
        let markdown = StatusMarkdown.text(of: report)
        #expect(!markdown.contains("<script>") && markdown.contains("&lt;b&gt;One&lt;/b&gt; &amp; \\[two\\]"))
    }

    @Test func `a badge is as wide as its texts and names its language`() throws {
        let status = try SampleSite().status()
        let badge = StatusBadge(status.locales[1], status.total(of: status.locales[1]))
        #expect(badge.svg.contains("<title>العربية (ar): 0% translated, 0 stale, 10 missing</title>"))
        #expect(badge.svg.contains("role=\"img\"") && badge.svg.contains("xml:lang=\"ar\""))
        #expect(badge.color == "#cf222e")
        #expect(StatusBadge.width(of: "日本語") == 33)
        #expect(StatusBadge.width(of: "iii") < StatusBadge.width(of: "mmm"))
        #expect(StatusBadge.width(of: "e\u{301}") == StatusBadge.width(of: "e"))
        #expect(StatusBadge(status).title.hasPrefix("2 languages: 0%"))
    }

    @Test(
        arguments: [
            (nil, nil), ("", "locales/it/a%20b.po"), ("../", "../locales/it/a%20b.po"),
            ("https://host.example/blob/main", "https://host.example/blob/main/locales/it/a%20b.po#L3"),
        ] as [(String?, String?)])
    func `links lead to the files of the workspace`(base: String?, address: String?) {
        #expect(StatusLinks(base: base).address("locales/it/a b.po", line: 3) == address)
    }

    @Test func `a page in another folder reaches the workspace`() throws {
        let site = try SampleSite()
        try site.folder.write("dist/status/x", "")
        let links = StatusLinks(fromFolder: site.folder.path + "/dist/status", to: try site.workspace())
        #expect(links.address("articles/love.md") == "../../articles/love.md")
    }

    @Test func `base64 pads as it should`() {
        let pairs = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg=="]
        for (text, encoded) in pairs { #expect(MarkupText.base64(Array(text.utf8)) == encoded) }
    }

    @Test func `the numbers of a page are those of the status`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it", except: ["Home"])
        let report = try report(site)
        let page = StatusDashboard.html(of: report)
        let markdown = StatusMarkdown.text(of: report)
        for locale in report.status.locales {
            let counts = report.status.total(of: locale)
            let cells = "\(counts.percent)%</td><td class=\"wide\">\(counts.done)</td><td>\(counts[.stale])</td>"
            #expect(page.contains(cells + "<td>\(counts[.untranslated])</td><td>\(counts.wordsToDo)</td>"))
            #expect(markdown.contains("(`\(locale)`) | \(counts.percent)% | "))
        }
    }

    @Test(arguments: DashboardTexts.languages)
    func `the dashboard speaks its reader's language and runs in its direction`(language: String) throws {
        let texts = try #require(DashboardTexts(try LocaleTag(language)))
        let page = StatusDashboard.html(of: try report(SampleSite()), in: texts)
        #expect(page.contains("<html lang=\"\(language)\" dir=\"\(language == "ar" ? "rtl" : "ltr")\">"))
        #expect(page.contains("<th scope=\"col\">\(texts("Words to do"))</th>"))
        #expect(!page.contains("{count}") && !page.contains("{title}") && !page.contains("{site}"))
        guard language != "en" else { return }
        for english in ["Words to do", "On this page", "Most to do", "Missing", "share of segments", "not wanted"] {
            #expect(!page.contains(english), "\(english)")
        }
        #expect(texts.summary(of: try SampleSite().status()).contains("2"))
    }

    @Test func `a language of another region is that language, an unknown one has no texts`() throws {
        #expect(DashboardTexts(try LocaleTag("de-AT"))?.language.tag == "de")
        #expect(DashboardTexts(try LocaleTag("zh-CN"))?.language.tag == "zh-Hans")
        #expect(DashboardTexts(try LocaleTag("en-GB"))?.language.tag == "en")
        #expect(DashboardTexts(try LocaleTag("fi")) == nil)
    }

    @Test func `every view shows the findings that were asked for`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        try site.folder.replace("Testo First", with: "Testo  First", in: "locales/it/articles/sleep.po")
        let workspace = try site.workspace()
        let check = GateCheck(workspace)
        var report = StatusReport(Status(workspace))
        #expect(!StatusMarkdown.text(of: report).contains("Errors"))
        report.findings = StatusFindings(check)
        let italian = try LocaleTag("it")
        let found = try #require(report.findings?[italian])
        #expect(found.errors == check.findings.count { $0.diagnostic.severity == .error })
        #expect(found.warnings == check.findings.count { $0.diagnostic.severity == .warning })
        #expect(found.warnings > 0 && report.findings?.total == found)
        #expect(StatusMarkdown.text(of: report).contains("| Errors | Warnings |"))
        let row = "<td>\(found.errors)</td><td>\(found.warnings)</td></tr>"
        #expect(StatusDashboard.html(of: report).contains(row))
    }
}
