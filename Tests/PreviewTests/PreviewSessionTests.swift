import Diagnostics
import SourceText
import Testing

@testable import Preview

struct PreviewSessionTests {
    private let sample: SiteSample
    private let session: PreviewSession

    init() throws {
        sample = try SiteSample.workspace()
        session = try #require(PreviewSession.start(PreviewSettings(workspace: sample.path, token: "t")).session)
    }

    private func page(_ target: String) throws -> String {
        let answer = session.answer(PreviewRequest(method: "GET", target: target, authority: "localhost"))
        guard case .whole(let content) = answer else { return "" }
        return String(decoding: content.body, as: UTF8.self)
    }

    /// The next events of a stream, as many as are asked for.
    private func next(_ count: Int, of events: inout AsyncStream<[UInt8]>.Iterator) async -> [String] {
        var texts: [String] = []
        for _ in 0..<count {
            guard let bytes = await events.next(isolation: #isolation) else { break }
            texts.append(String(decoding: bytes, as: UTF8.self))
        }
        return texts
    }

    @Test func `a change is built, written and told to those who listen`() async throws {
        #expect(session.rebuild().written.contains("en/sleep/index.html"))
        let (listener, stream) = session.listen()
        var events = stream.makeAsyncIterator()
        #expect(
            await next(2, of: &events) == [
                "event: hello\nid: t.1\ndata: t.1\n\n", "event: problems\nid: t.1\ndata: \n\n",
            ])
        try sample.write("articles/sleep.md", "---\ntitle: Sleep\n---\nSleep well.\n")
        let rebuild = session.rebuild()
        #expect(rebuild.written.contains("en/sleep/index.html") && rebuild.isNoteworthy)
        let told = await next(1, of: &events)
        #expect(told.first?.hasPrefix("event: changed\nid: t.2\ndata: en/") == true)
        #expect(told.first?.contains("\ndata: en/sleep/index.html\n") == true)
        #expect(
            try page("/en/sleep/").contains("Sleep well.") && page("/blog/en/sleep/").contains("data-build=\"t.2\""))
        #expect(!session.rebuild().isNoteworthy)
        session.forget(listener)
    }

    @Test func `broken settings leave the site as it was, and pages hear of them and of their end`() async throws {
        _ = session.rebuild()
        let settings = try sample.text("parlance.yaml")
        let (_, stream) = session.listen()
        var events = stream.makeAsyncIterator()
        _ = await next(2, of: &events)
        try sample.write("parlance.yaml", settings + "locales: [\n")
        let broken = session.rebuild()
        #expect(broken.fileCount == nil && !broken.news.isEmpty)
        #expect(await next(1, of: &events).first?.hasPrefix("event: problems\nid: t.2\ndata: 1 error\n") == true)
        #expect(try page("/en/sleep/").contains("Good night."))
        #expect(session.rebuild().news.isEmpty)
        try sample.write("parlance.yaml", settings)
        #expect(session.rebuild().isMended)
        #expect(await next(1, of: &events) == ["event: problems\nid: t.3\ndata: \n\n"])
    }

    @Test func `a broken article is an error at its line, and its end is told`() throws {
        _ = session.rebuild()
        try sample.write("articles/sleep.md", "---\ntitle: Sleep\n---\n[love](love.md)\n")
        let broken = session.rebuild()
        #expect(broken.news.map(\.id) == ["dead-link"] && broken.news.first?.position?.line == 4)
        try sample.write("articles/sleep.md", "---\ntitle: Sleep\n---\nGood night.\n")
        #expect(session.rebuild().isMended)
    }

    @Test func `drafts are shown in a folder of their own`() throws {
        try sample.write("articles/sleep.md", "---\ntitle: Sleep\ndraft: true\n---\nGood night.\n")
        #expect(!session.rebuild().written.contains("en/sleep/index.html"))
        let settings = PreviewSettings(workspace: sample.path, includesDrafts: true)
        let drafts = try #require(PreviewSession.start(settings).session)
        #expect(drafts.rebuild().written.contains("en/sleep/index.html"))
        #expect(drafts.shownRoot == "dist/preview")
        #expect(try sample.text("dist/preview/en/sleep/index.html").contains("Good night."))
        #expect(throws: (any Error).self) { try sample.text("dist/site/en/sleep/index.html") }
    }

    @Test func `no workspace is no session`() throws {
        let empty = try SiteSample()
        let (session, diagnostics) = PreviewSession.start(PreviewSettings(workspace: empty.path))
        #expect(session == nil && diagnostics.map(\.id) == ["missing-configuration"])
    }

    @Test func `what a site is made of is known, and shown as people know it`() {
        let names = session.sources.map(session.shown)
        #expect(names == ["parlance.yaml", "articles", "locales", "theme", "static"])
        #expect(session.shown("/elsewhere/x") == "/elsewhere/x")
        #expect(session.address(port: 8080) == "http://127.0.0.1:8080/blog/")
    }
}
