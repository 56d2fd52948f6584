import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct ArticleLinkTests {
    static let rows: [(destination: String, link: ArticleLink)] = [
        ("dreams.md", .inside(.article("health/dreams"), fragment: "")),
        ("./dreams.md#why", .inside(.article("health/dreams"), fragment: "#why")),
        ("../love.md", .inside(.article("love"), fragment: "")),
        ("../love/_index.md", .inside(.article("love"), fragment: "")),
        ("../_index.md#a", .inside(.folder(""), fragment: "#a")), ("../index.md", .inside(.folder(""), fragment: "")),
        ("../love/index.md?a#b", .inside(.article("love"), fragment: "?a#b")),
        ("dreams.markdown", .inside(.article("health/dreams"), fragment: "")),
        ("my%20dreams.md", .inside(.article("health/my dreams"), fragment: "")),
        ("%E7%9C%A0.md", .inside(.article("health/眠"), fragment: "")),
        ("图/眠.svg", .inside(.file("health/图/眠.svg"), fragment: "")),
        ("../images/a.png", .inside(.file("images/a.png"), fragment: "")),
        ("../sec/", .inside(.folder("sec"), fragment: "")), ("x/y/#a", .inside(.folder("health/x/y"), fragment: "#a")),
        ("./", .inside(.folder("health"), fragment: "")), (".", .inside(.folder("health"), fragment: "")),
        ("..", .inside(.folder(""), fragment: "")), ("x/..", .inside(.folder("health"), fragment: "")),
        ("../../", .escaping), ("sec", .inside(.file("health/sec"), fragment: "")),
        ("a.md/", .inside(.folder("health/a.md"), fragment: "")), ("x.", .inside(.file("health/x."), fragment: "")),
        ("100%.png", .inside(.file("health/100%.png"), fragment: "")),
        ("a%+1.png", .inside(.file("health/a%+1.png"), fragment: "")),
        ("./a:b.md", .inside(.article("health/a:b"), fragment: "")),
        ("../../love.md", .escaping), ("%2e%2e/%2E%2E/etc/passwd", .escaping),
        ("https://a.org/b.md", .outside), ("mailto:a@b.org", .outside), ("//a.org/b.md", .outside),
        ("/rooted.md", .outside), ("#why", .outside), ("?a", .outside), ("", .outside),
        ("javascript:alert(1)", .outside),
    ]

    @Test(arguments: rows)
    func `a destination leads where it says`(destination: String, link: ArticleLink) {
        #expect(ArticleLink(destination, from: "health/sleep") == link)
    }

    @Test(
        arguments: [
            ("a.png", "b", "a.png"), ("./x//a.png", "s/b", "s/x/a.png"), ("../a.png", "s/b", "a.png"),
            ("../../a.png", "s/b", nil), ("..", "b", nil), ("x/../y", "b", "y"), ("x/../../y", "b", nil),
        ] as [(String, String, String?)])
    func `paths are resolved inside of the articles folder`(path: String, id: String, expected: String?) {
        #expect(ArticlePaths.resolve(path, from: id) == expected)
    }
}
