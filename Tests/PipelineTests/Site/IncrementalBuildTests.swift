import Diagnostics
import Glibc
import Locales
import Publishing
import SourceText
import Testing

@testable import Pipeline

struct IncrementalBuildTests {
    private func site() throws -> SampleSite {
        let site = try SampleSite(settings: "publish: hold\n")
        for number in 1...4 {
            try site.folder.write(
                "articles/health/part-\(number).md",
                "---\ntitle: Part \(number)\ndate: 2026-01-0\(number)\ntags: [sleep, t\(number % 2)]\n---\n"
                    + "## Section\n\nText of part \(number). See [love](../love.md#how-it-begins).\n")
        }
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        return site
    }

    /// A build that remembers, as soon as the clock of files has moved on.
    private func build(_ site: SampleSite) throws -> SiteBuild {
        usleep(20_000)
        var options = BuildOptions()
        options.leastRemembered = 0
        options.slack = 0
        return SiteBuild(try site.workspace(), options)
    }

    private func expectFresh(_ site: SampleSite, _ built: SiteBuild, _ step: String) throws {
        let proof = SiteVerification(try site.workspace(), built)
        #expect(proof.isProven, "\(step): \(proof.differing) \(proof.missing) \(proof.surplus)")
        #expect(!site.folder.exists(".parlance/verify-\(getpid())"))
    }

    @Test func `whatever is edited, the site is what a build from nothing makes`() throws {
        let site = try site()
        try expectFresh(site, try build(site), "first")
        let folder = site.folder
        let edits: [(String, () throws -> Void)] = [
            (
                "body",
                { try folder.replace("Text of part 1", with: "Words of part 1", in: "articles/health/part-1.md") }
            ),
            (
                "translation",
                {
                    try folder.replace(
                        "Testo Text of part 2.", with: "Altro.", in: "locales/it/articles/health/part-2.po")
                }
            ),
            ("title", { try folder.replace("Testo Love", with: "Amore", in: "locales/it/articles/love.po") }),
            ("heading", { try folder.replace("How it begins", with: "The begin", in: "articles/love.md") }),
            ("tag", { try folder.replace("t1", with: "t0", in: "articles/health/part-3.md") }),
            ("message", { try folder.replace("Home", with: "Start", in: "locales/en/site.yaml") }),
            ("new", { try folder.write("articles/new.md", "---\ntitle: New\n---\nText.\n") }),
            ("gone", { try folder.remove("articles/health/part-4.md") }),
            ("theme", { try folder.write("theme/footer.mustache", "<footer>{{site.name}}</footer></body></html>\n") }),
            ("policy", { try folder.replace("publish: hold", with: "publish: segment", in: "parlance.yaml") }),
            ("output", { try folder.write("dist/site/it/love/index.html", "broken") }),
            ("removed", { try folder.remove("dist/site/ar/index.html") }),
        ]
        for (step, edit) in edits {
            usleep(20_000)
            try edit()
            try expectFresh(site, try build(site), step)
        }
    }

    @Test func `a second build makes nothing, and one changed sentence is one page`() throws {
        let site = try site()
        _ = try build(site)
        _ = try build(site)
        let catalog = "locales/it/articles/health/part-2.po"
        try site.folder.replace("Testo Text of part 2.", with: "Altre parole qui.", in: catalog)
        let built = try build(site)
        #expect(built.written.filter { $0.hasSuffix(".html") } == ["it/health/part-2/index.html"])
        #expect(built.written.allSatisfy { $0.hasPrefix("it/health/part-2/") || $0.hasPrefix("it/search/") })
        #expect(try site.folder.text("dist/site/it/health/part-2/index.html").contains("Altre parole qui."))
    }

    @Test func `what a page tells of its translation makes it again, and no other page`() throws {
        let site = try site()
        try site.folder.replace("publish: hold", with: "publish: segment", in: "parlance.yaml")
        _ = try build(site)
        let italian = try LocaleTag("it")
        let desk = try #require(Desk(try site.workspace()).article("love", italian).0)
        let plan = ReviewPlan(desk, numbers: nil, by: "anna")
        _ = DecisionChange(try site.workspace(), italian, adding: plan.decisions)
        let reviewed = try build(site)
        #expect(reviewed.written.filter { $0.hasSuffix(".html") } == ["it/love/index.html"])
        try expectFresh(site, reviewed, "reviewed")
        // The old translations stay, and readers are told how many there are.
        for (old, new) in [("One line of", "One short line of"), ("How it begins", "How it starts")] {
            usleep(20_000)
            try site.folder.replace(old, with: new, in: "articles/love.md")
            try site.extract()
            let built = try build(site)
            #expect(
                built.written.filter { $0.hasSuffix(".html") && !$0.contains("/part-") }
                    == ["ar/love/index.html", "en/love/index.html", "it/love/index.html"])
            try expectFresh(site, built, new)
        }
    }

    @Test func `a dead link is told by every build, until it is mended`() throws {
        let site = try site()
        _ = try build(site)
        try site.folder.replace("How it begins", with: "The begin", in: "articles/love.md")
        for _ in 1...2 {
            #expect(try build(site).diagnostics.filter { $0.id == "dead-anchor" }.count == 4)
        }
        try site.folder.replace("The begin", with: "How it begins", in: "articles/love.md")
        #expect(try build(site).diagnostics.filter { $0.id == "dead-anchor" }.isEmpty)
    }

    @Test func `a template that cannot be filled is told by every build`() throws {
        let site = try site()
        try site.folder.write("theme/footer.mustache", "{{>footer}}")
        for _ in 1...2 {
            let built = try build(site)
            #expect(built.hasFailed && built.diagnostics.contains { $0.id == "endless-template" })
        }
        try site.folder.remove("theme/footer.mustache")
        #expect(!(try build(site).hasFailed))
    }

    @Test func `a proof writes nothing but the site's copy`() throws {
        let site = try site()
        try site.folder.replace("publish: hold", with: "publish: hold\nhosts: [nginx]", in: "parlance.yaml")
        let built = try build(site)
        try site.folder.remove("dist/nginx.conf")
        #expect(SiteVerification(try site.workspace(), built).isProven)
        #expect(!site.folder.exists("dist/nginx.conf"))
    }

    @Test func `one locale is built alone and the others stay`() throws {
        let site = try site()
        _ = try build(site)
        let before = try site.folder.snapshot("dist/site")
        try site.folder.replace("Testo Love", with: "Amore", in: "locales/it/articles/love.po")
        try site.folder.replace("نص Love", with: "حب", in: "locales/ar/articles/love.po")
        let workspace = try site.workspace()
        let italian = try #require(LocaleTag.defaults.first { $0.tag == "it" })
        let built = SiteBuild(workspace, .init(locales: [italian], remembers: true))
        // Names of the search's files change with their bytes.
        #expect(built.removed.allSatisfy { $0.hasPrefix("it/search/") })
        #expect(built.written.contains("it/love/index.html"))
        let after = try site.folder.snapshot("dist/site")
        for name in before.keys where !name.hasPrefix("it/") { #expect(after[name] == before[name], "\(name)") }
    }

    @Test func `a site that was changed by hand is no proof`() throws {
        let site = try site()
        let built = try build(site)
        try site.folder.write("dist/site/en/love/index.html", "broken")
        let proof = SiteVerification(try site.workspace(), built)
        #expect(proof.differing == ["en/love/index.html"])
        #expect(proof.diagnostics.map(\.id) == ["site-differs"])
    }
}
