import Articles
import Diagnostics
import FoundationEssentials
import Glibc
import Locales
import Publishing
import Testing
import Translations

@testable import Pipeline

/// A status with and without what an earlier run kept is the same.
struct ResultCacheTests {
    /// Later than any file that a test writes, so that all of them are old enough to be trusted.
    private var later: Disk.Moment { Disk.Moment(nanoseconds: Disk.now.nanoseconds + 60_000_000_000) }

    private func cache(_ site: SampleSite, began: Disk.Moment? = nil, slack: Int64 = 0) throws -> ResultCache? {
        ResultCache("status", of: try site.workspace(), began: began ?? later, leastFiles: 1, slack: slack)
    }

    /// All numbers of a status.
    private func numbers(_ status: Status) -> [String] {
        status.rows.map { row in
            let counts = status.locales.map { locale in "\(locale) \(row.coverage[locale].map { "\($0)" } ?? "-")" }
            return "\(row.id) \(row.title) \(row.path) \(row.section) \(row.isDraft) \(counts)"
        } + [status.diagnostics.rendered]
    }

    private func prepared() throws -> SampleSite {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it", except: ["First sentence here."])
        return site
    }

    @Test func `a second run takes what the first one kept`() throws {
        let site = try prepared()
        let workspace = try site.workspace()
        let plain = numbers(Status(workspace))
        #expect(numbers(Status(workspace, cache: try cache(site))) == plain)
        #expect(site.folder.exists(".parlance/cache/status"))
        #expect(try site.folder.text(".parlance/.gitignore") == "*\n")
        let states = FileStates(
            ["articles/love.md", "locales/it/articles/love.po", "locales/ar/articles/love.po"].map(workspace.absolute))
        #expect(try cache(site)?.record("love.md", states) != nil)
        #expect(numbers(Status(workspace, cache: try cache(site))) == plain)
    }

    @Test(arguments: 0..<6) func `after random edits the result is that of a run without a cache`(seed: Int) throws {
        let site = try prepared()
        var random = SplitMix(seed: UInt64(seed))
        for step in 0..<25 {
            try edit(site, &random, step)
            let workspace = try site.workspace()
            let kept = numbers(Status(workspace, cache: try cache(site)))
            let plain = Status(workspace)
            #expect(kept == numbers(plain), "step \(step) of \(seed)")
            // The gate reads every catalog in full.
            for verdict in GateCheck(workspace).verdicts {
                let total = plain.total(of: verdict.locale)
                #expect(
                    TranslationState.allCases.map { total[$0] }
                        == TranslationState.allCases.map { verdict.coverage[$0] })
                #expect(
                    total.wordsToDo == verdict.coverage.wordsToDo && total.totalWords == verdict.coverage.totalWords)
            }
            // The clock of the file system ticks some hundred times a second.
            usleep(12_000)
        }
    }

    private func edit(_ site: SampleSite, _ random: inout SplitMix, _ step: Int) throws {
        let articles = ["articles/love.md", "articles/sleep.md", "articles/health/new.md"]
        let path = articles[random.next(below: 3)]
        switch random.next(below: 9) {
        case 0: try site.folder.write(path, "---\ntitle: T\(step)\ntags: [a\(step % 3)]\n---\nText \(step). More.\n")
        case 1: if site.folder.exists(path), random.next(below: 3) == 0 { try site.folder.remove(path) }
        case 2: try site.extract()
        case 3: try site.translate("ar", except: ["Text \(step)."])
        case 4: try site.translate("it")
        case 5:
            try site.folder.write("articles/love.md", "---\ntitle: Love\nlocales: [it]\n---\nOne line \(step % 10).\n")
        case 6: try site.folder.write("locales/it/articles/love.po", "msgid \"broken\n")
        case 7: try site.folder.write("locales/en/site.yaml", "home: Home \(step)\n")
        default: try site.folder.write(path, "---\ntitle: [\n---\n")
        }
    }

    @Test(arguments: [0, 3, 16, 40, 90, 200]) func `a broken cache is none`(place: Int) throws {
        let site = try prepared()
        let workspace = try site.workspace()
        let plain = numbers(Status(workspace, cache: try cache(site)))
        var bytes = try site.folder.bytes(".parlance/cache/status")
        try site.folder.write(".parlance/cache/status", bytes: Array(bytes.prefix(place)))
        #expect(numbers(Status(workspace, cache: try cache(site))) == plain)
        bytes[min(place, bytes.count - 1)] ^= 0x55
        try site.folder.write(".parlance/cache/status", bytes: bytes)
        #expect(numbers(Status(workspace, cache: try cache(site))) == plain)
        #expect(try site.folder.bytes(".parlance/cache/status") != bytes)
    }

    @Test func `a file that is as young as the cache is read again`() throws {
        let site = try prepared()
        let workspace = try site.workspace()
        // The clock of the file system may be a tick behind.
        let slack: Int64 = 15_000_000
        usleep(40_000)
        let began = Disk.now
        try site.folder.write("articles/love.md", "---\ntitle: Love\n---\nOne line here.\n")
        _ = Status(workspace, cache: try cache(site, began: began, slack: slack))
        let states = FileStates(
            ["articles/love.md", "locales/it/articles/love.po", "locales/ar/articles/love.po"].map(workspace.absolute))
        #expect(try cache(site, began: began, slack: slack)?.record("love.md", states) == nil)
        try site.folder.write("articles/love.md", "---\ntitle: Love\n---\nTwo wordshere.\n")
        let kept = Status(workspace, cache: try cache(site, began: began, slack: slack))
        #expect(numbers(kept) == numbers(Status(workspace)))
        #expect(kept.rows[0].coverage.total.totalWords == 6)
    }

    @Test func `settings that are too young are not trusted`() throws {
        let site = try prepared()
        #expect(ResultCache("status", of: try site.workspace(), began: Disk.now, leastFiles: 1) == nil)
        #expect(try cache(site, began: Disk.Moment(nanoseconds: 0)) == nil)
    }

    @Test func `other settings and another glossary make the cache void`() throws {
        let site = try prepared()
        _ = Status(try site.workspace(), cache: try cache(site))
        try site.folder.write("locales/glossary.yaml", "")
        let states = FileStates([try site.workspace().absolute("articles/love.md")])
        #expect(try cache(site)?.record("love.md", states) == nil)
        try site.folder.replace("locales: [en, it, ar]", with: "locales: [en, ar, it]", in: "parlance.yaml")
        let workspace = try site.workspace()
        #expect(numbers(Status(workspace, cache: try cache(site))) == numbers(Status(workspace)))
    }

    @Test func `a disk that cannot be written gives the same without a message`() throws {
        let site = try prepared()
        let workspace = try site.workspace()
        let plain = numbers(Status(workspace))
        // A file where the folder would be: even root cannot make it.
        try site.folder.write(".parlance", "")
        #expect(numbers(Status(workspace, cache: try cache(site))) == plain)
        #expect(try site.folder.text(".parlance") == "")
    }

    @Test func `few files get no cache`() throws {
        let site = try prepared()
        let kept = ResultCache("status", of: try site.workspace(), began: later, slack: 0)
        _ = Status(try site.workspace(), cache: kept)
        #expect(!site.folder.exists(".parlance"))
    }

    @Test(arguments: [0, 1, 127, 128, 300, Int.max, -1, Int.min]) func `numbers come back as they were`(number: Int) {
        var writer = CacheWriter()
        writer.write(number)
        writer.write("é")
        var reader = CacheReader(writer.bytes[...])
        #expect(reader.number() == number)
        #expect(reader.text() == "é" && reader.isAtEnd)
        #expect(reader.number() == nil && reader.text() == nil && reader.digest() == nil)
    }
}

/// Random numbers that are the same in each run.
private struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(limit))
    }
}
