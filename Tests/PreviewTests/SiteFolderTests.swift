import Testing

@testable import Preview

struct SiteFolderTests {
    private let sample: SiteSample

    init() throws {
        sample = try SiteSample([
            "site/index.html": "languages", "site/it/index.html": "home", "site/it/404.html": "non c'è",
            "site/en/404.html": "not here", "site/it/sonno/index.html": "sonno", "site/a.txt": "a",
            "secret.txt": "secret",
        ])
    }

    private var folder: SiteFolder {
        SiteFolder(root: sample.path + "/site", hostRoot: "/blog/", standardFolder: "en/")
    }

    @Test(arguments: [
        ("/", "index.html", "languages"), ("/it/", "it/index.html", "home"),
        ("/it/sonno/", "it/sonno/index.html", "sonno"),
        ("/blog/it/", "it/index.html", "home"), ("/a.txt?x", "a.txt", "a"), ("/it/index.html", "it/index.html", "home"),
    ])
    func `a folder is its index page, a file itself`(target: String, path: String, text: String) {
        #expect(folder.finding(target) == .file(path: path, bytes: Array(text.utf8)))
    }

    @Test func `a folder without a slash is moved to the one with it`() {
        #expect(folder.finding("/it") == .moved(to: "/it/"))
        #expect(folder.finding("/blog/it/sonno?q=1") == .moved(to: "/blog/it/sonno/?q=1"))
    }

    @Test(arguments: [
        ("/it/x/y/", "non c'è"), ("/it/nothing.png", "non c'è"), ("/fr/x", "not here"), ("/x", "not here"),
        ("/../secret.txt", "not here"), ("/a.txt/", "not here"),
    ])
    func `what is missing has the page of the nearest folder`(target: String, page: String) {
        #expect(folder.finding(target) == .missing(page: Array(page.utf8)))
    }

    @Test func `a link out of the folder leads nowhere, one inside of it does`() throws {
        try sample.link("site/out.txt", to: "../secret.txt")
        try sample.link("site/away", to: sample.path)
        try sample.link("site/in.txt", to: "a.txt")
        #expect(folder.finding("/out.txt") == .missing(page: Array("not here".utf8)))
        #expect(folder.finding("/away/secret.txt") == .missing(page: Array("not here".utf8)))
        #expect(folder.finding("/in.txt") == .file(path: "in.txt", bytes: Array("a".utf8)))
    }

    @Test func `a folder beside the root whose name begins alike is outside`() throws {
        try sample.write("site-old/x.txt", "old")
        try sample.link("site/old", to: "../site-old")
        #expect(folder.finding("/old/x.txt") == .missing(page: Array("not here".utf8)))
    }

    @Test func `a site that is not there has nothing`() {
        let none = SiteFolder(root: sample.path + "/none", hostRoot: "/", standardFolder: "en/")
        #expect(none.finding("/") == .missing(page: nil))
    }
}
