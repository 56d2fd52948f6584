import Locales
import Testing

@testable import Publishing

struct LocalizedFilesTests {
    private let locales = [
        SiteLocale(tag: .english), SiteLocale(tag: LocaleTag.defaults.first { $0.tag == "it" } ?? .english),
        SiteLocale(tag: LocaleTag.defaults.first { $0.tag == "zh-Hans" } ?? .english, aliases: ["zh"]),
    ]

    private func path(_ files: [String], _ tag: String) throws -> String {
        LocalizedFiles(files, locales: locales).path("img/chart.png", in: try LocaleTag(tag))
    }

    @Test(arguments: [
        ("img/chart.it.png", "it"), ("img/chart.IT.png", "it"), ("img/chart.zh-Hans.png", "zh-Hans"),
        ("img/chart.cn.png", "zh-Hans"), ("img/chart.zh.png", "zh-Hans"), ("img/chart.en.png", "en"),
    ])
    func `a version is named by any name of the locale`(file: String, tag: String) throws {
        #expect(try path(["img/chart.png", file], tag) == file)
        #expect(try path(["img/chart.png", file], "fr") == "img/chart.png")
    }

    @Test func `the tag goes before the label`() throws {
        #expect(
            try path(["img/chart.png", "img/chart.CN.png", "img/chart.zh-Hans.png"], "zh-Hans")
                == "img/chart.zh-Hans.png")
    }

    @Test(arguments: ["chart.it.png", "img/chart.it.jpg", "img/chart.xx.png", "img/.it.png", "img/chart..png"])
    func `other files are none`(file: String) throws {
        #expect(try path(["img/chart.png", file], "it") == "img/chart.png")
    }

    @Test func `a version without the file itself is a file like others`() throws {
        #expect(try path(["img/chart.it.png"], "it") == "img/chart.png")
    }

    @Test func `all versions are listed`() {
        let files = LocalizedFiles(["a.png", "a.it.png", "a.cn.png"], locales: locales)
        #expect(files.all("a.png") == ["a.png", "a.cn.png", "a.it.png"])
        #expect(files.all("b.png") == ["b.png"])
    }
}
