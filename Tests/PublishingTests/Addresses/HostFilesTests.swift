import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct HostFilesTests {
    private func files(url: String = "https://tandem.example") throws -> HostFiles {
        let site = try MadeUpSite(url: url)
        var record = AddressRecord()
        record.lines["sleep"] = .init(current: "sleep", former: ["сон и \"a\".$"])
        let table = RedirectTable(site.index, records: [try LocaleTag("it"): record], aliases: [], files: [])
        return HostFiles(site.index, table, files: ["assets/style.0123456789ab.css", "assets/a.png", "en/x.css"])
    }

    @Test func `Netlify's redirects are encoded, and each folder has its own 404`() throws {
        let pages = try files().pages(for: [.netlify])
        #expect(pages.map(\.path) == ["_redirects", "_headers"])
        #expect(
            pages[0].text == """
                /it/%D1%81%D0%BE%D0%BD%20%D0%B8%20%22a%22.%24 /it/sleep/ 301!
                /en/* /en/404.html 404
                /it/* /it/404.html 404
                /ar/* /ar/404.html 404
                /zh-hans/* /zh-hans/404.html 404
                /* /en/404.html 404

                """)
        #expect(pages[1].text.hasPrefix("/*\n  Content-Security-Policy: default-src 'none'; script-src 'self';"))
        #expect(
            pages[1].text.hasSuffix(
                "/assets/style.0123456789ab.css\n  Cache-Control: public, max-age=31536000, immutable\n"))
    }

    @Test func `nginx and Apache keep the files that the search loads, but not its index`() throws {
        let files = try files()
        let nginx = "location ~ \"(\\.[0-9a-f]{12}\\.[a-z0-9]+|/search/[0-9a-z]{10}\\.(json|bin))$\" {\n"
        #expect(files.nginxFile.text.contains(nginx))
        let apache = try #require(files.pages(for: [.apache]).first).text
        #expect(apache.contains("<If \"%{REQUEST_URI} =~ m#/search/[0-9a-z]{10}\\.(json|bin)$#\">"))
        let name = SearchFileName.name(of: Array("some bytes".utf8))
        #expect(name.utf8.count == 10 && name.utf8.allSatisfy(ASCII.isAlphanumeric))
    }

    @Test func `nginx compares decoded paths and is answered with encoded ones`() throws {
        let text = try files().nginxFile.text
        #expect(
            text.contains("location = \"/it/сон и \\\"a\\\".$/\" { return 301 /it/sleep/$is_args$args; }\n"))
        #expect(text.contains("location \"/ar/\" { error_page 404 /ar/404.html; }\n"))
    }

    @Test func `Apache's patterns match the old address alone`() throws {
        let pages = try files().pages(for: [.apache])
        #expect(pages.map(\.path) == [".htaccess"])
        #expect(pages[0].text.contains("RedirectMatch 301 \"^/it/сон и \\\"a\\\"\\.\\$/?$\" \"/it/sleep/\"\n"))
    }

    @Test func `a site below a path has its rules there`() throws {
        let text = try files(url: "https://example.org/magazine").pages(for: [.netlify])[0].text
        #expect(text.contains("/magazine/ar/* /magazine/ar/404.html 404\n/magazine/zh-hans/*"))
    }

    @Test(arguments: [
        ("assets/a.0123456789ab.js", true), ("a.0123456789ab", false), ("a.0123456789AB.js", false),
        ("a.0123456789abc.js", false), ("a.js", false),
    ])
    func `a fingerprint is twelve hexadecimal digits before the ending`(path: String, isFingerprinted: Bool) {
        #expect(SiteFiles.isFingerprinted(path) == isFingerprinted)
    }
}
