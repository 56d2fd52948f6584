import Diagnostics
import Locales
import Publishing
import SourceText
import Testing

@testable import Pipeline

struct MarkdownTreeBuildTests {
    private func translated() throws -> SampleSite {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        return site
    }

    private func build(_ site: SampleSite, only: [LocaleTag]? = nil) throws -> MarkdownTreeBuild {
        MarkdownTreeBuild(
            try site.workspace(), for: .hugo, BuildOptions(locales: only), output: site.folder.path + "/hugo")
    }

    @Test func `what is published is written, and the second build writes nothing`() throws {
        let site = try translated()
        try site.folder.write("articles/a.png", "x")
        try site.folder.replace("One line", with: "![a](a.png) One line", in: "articles/love.md")
        let first = try build(site)
        #expect(first.diagnostics.rendered == "" && !first.hasFailed)
        #expect(
            first.files == [
                "content/en/love.md", "content/en/sleep.md", "content/it/sleep.md", "parlance.hugo.yaml",
                "static/assets/a.png",
            ])
        #expect(first.written == first.files)
        #expect(try site.folder.text("hugo/content/it/sleep.md").contains("lang=\"en\" >}})"))
        let second = try build(site)
        #expect(second.written.isEmpty && second.removed.isEmpty && second.files == first.files)
    }

    @Test func `a tree of some languages names one of them as the one that counts`() throws {
        let site = try translated()
        _ = try build(site, only: [try LocaleTag("it")])
        let settings = try site.folder.text("hugo/parlance.hugo.yaml")
        #expect(settings.contains("defaultContentLanguage: it\n") && !settings.contains("  en:"))
        _ = try build(site)
        #expect(try site.folder.text("hugo/parlance.hugo.yaml").contains("defaultContentLanguage: en\n"))
    }

    @Test func `what is gone is removed, what a person wrote or changed stays`() throws {
        let site = try translated()
        _ = try build(site)
        try site.folder.write("hugo/content/it/mine.md", "mine")
        try site.folder.remove("articles/love.md")
        try site.folder.replace("See [love](love.md).", with: "See love.", in: "articles/sleep.md")
        try site.folder.write("hugo/content/it/love.md", "changed")
        let second = try build(site, only: [.english])
        #expect(second.removed == ["content/en/love.md", "content/it/sleep.md"])
        #expect(site.folder.exists("hugo/content/it/mine.md") && site.folder.exists("hugo/content/it/love.md"))
    }

    @Test func `nothing is written where a file of a person would be written over`() throws {
        let site = try translated()
        try site.folder.write("hugo/content/en/love.md", "mine")
        let first = try build(site)
        #expect(first.hasFailed && first.diagnostics.ids == ["not-ours"])
        #expect(!site.folder.exists("hugo/content/en/sleep.md"))
        try site.folder.remove("hugo/content/en/love.md")
        #expect(try !build(site).hasFailed)
        try site.folder.write("hugo/content/en/love.md", "changed")
        #expect(try build(site).diagnostics.rendered.contains("was changed since Parlance wrote it"))
        #expect(try site.folder.text("hugo/content/en/love.md") == "changed")
    }

    @Test func `a list of files that names others removes nothing outside of the folder`() throws {
        let site = try translated()
        try site.folder.write("keep.txt", "kept")
        let zeros = String(repeating: "0", count: 64)
        try site.folder.write("hugo/.parlance-files", "\(zeros)  ../keep.txt\n\(zeros)  \(site.folder.path)/keep.txt\n")
        #expect(try build(site).removed.isEmpty)
        #expect(site.folder.exists("keep.txt"))
    }

    @Test func `a link to a folder of which the publisher makes no page is told at its place`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/sec/one.md", "# One\n\nSee [a](../sec/), [b](../sec/sub/) and [c](../).\n")
        try site.folder.write("articles/sec/sub/two.md", "# Two\n\nSee [a](../../gone/).\n")
        let hugo = try build(site).diagnostics
        #expect(
            hugo.map { "\($0.severity) \($0.file?.path ?? ""): \($0.summary)" } == [
                "warning articles/sec/one.md: Hugo makes no page for the folder \"sec/sub\"",
                "error articles/sec/sub/two.md: The site has no page for the folder \"gone\"",
            ])
        #expect(hugo.first?.help?.contains("\"/en/sec/sub/\"") == true)
        let jekyll = MarkdownTreeBuild(try site.workspace(), for: .jekyll, output: site.folder.path + "/jekyll")
        #expect(jekyll.diagnostics.rendered.contains("Jekyll makes no page for the folder \"sec\""))
        try site.folder.write("articles/sec/sub/index.md", "# Sub\n\nText.\n")
        #expect(try build(site).diagnostics.ids == ["dead-link"])
    }

    @Test func `a link to a topic's page of the site is told where it stays as it is`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/one.md", "---\ntags: [sleep]\n---\n# One\n\nSee [a](/tags/sleep/).\n")
        let found = try build(site).diagnostics
        #expect(
            found.map { "\($0.severity) \($0.file?.path ?? ""): \($0.summary)" } == [
                "warning articles/one.md: Hugo has another address than \"/tags/sleep/\", or none, for this page of the site"
            ])
    }
}
