import Foundation
import Testing

/// Every view of `parlance status` shows the same numbers.
struct StatusViewTests {
    /// What each view says of one locale.
    private struct Numbers: Equatable {
        var percent: Int
        var stale: Int
        var missing: Int
        var words: Int
    }

    private let site: StatusSite

    init() throws { site = try StatusSite() }

    @Test func `the table, JSON, Markdown, the dashboard and the badge agree on each locale`() throws {
        defer { site.remove() }
        let json = try jsonNumbers()
        #expect(
            json == ["it": Numbers(percent: 60, stale: 1, missing: 1, words: 9), "ar": json["ar"], "ja": json["ja"]])
        #expect(json["ja"]?.percent == 0 && json["ar"]?.missing == 5)
        #expect(try tableNumbers() == json)
        #expect(try markdownNumbers() == json)
        #expect(try dashboardNumbers() == json)
        for (locale, numbers) in json {
            let badge = try site.run("--format", "svg", "--locale", locale)
            #expect(
                badge.contains(
                    "(\(locale)): \(numbers.percent)% translated, \(numbers.stale) stale, \(numbers.missing) missing"))
            #expect(badge.contains(">\(numbers.percent)%<"))
        }
    }

    @Test func `sections, articles, lists and stale classes add up to the total`() throws {
        defer { site.remove() }
        let json = try JSONValue(site.run("--format", "json", "--stale", "--missing", "--worst", "99"))
        let entries = try #require(json["entries"]?.array)
        for locale in ["it", "ar", "ja"] {
            let total = try #require(json["locales"]?[locale])
            for part in ["sections", "articles"] {
                let counts = try #require(json[part]?.array).compactMap { $0["locales"]?[locale] }
                for state in ["untranslated", "stale", "translated", "reviewed"] {
                    for kind in ["segments", "words"] {
                        #expect(
                            counts.reduce(0) { $0 + ($1[kind]?[state]?.integer ?? 0) } == total[kind]?[state]?.integer)
                    }
                }
            }
            let listed = entries.filter { $0["locale"]?.string == locale }
            for state in ["untranslated", "stale"] {
                let some = listed.filter { $0["state"]?.string == state }
                #expect(some.count == total["segments"]?[state]?.integer)
                #expect(some.reduce(0) { $0 + ($1["words"]?.integer ?? 0) } == total["words"]?[state]?.integer)
            }
            let classes = total["stale"]?.object ?? [:]
            #expect(
                classes.values.reduce(0) { $0 + ($1["segments"]?.integer ?? 0) } == total["segments"]?["stale"]?.integer
            )
            let worst = (json["worst"]?.array ?? []).filter { $0["locale"]?.string == locale }
            #expect(worst.reduce(0) { $0 + ($1["counts"]?["wordsToDo"]?.integer ?? 0) } == total["wordsToDo"]?.integer)
        }
    }

    @Test func `the JSON is as docs slash status dot schema dot json says`() throws {
        defer { site.remove() }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let schema = try JSONValue(
            String(contentsOf: root.appendingPathComponent("docs/status.schema.json"), encoding: .utf8))
        for options in [[], ["--stale", "--missing", "--worst"], ["--locale", "it", "--stale"], ["--findings"]] {
            let answer = try JSONValue(site.run(["--format", "json"] + options))
            #expect(SchemaCheck(schema).mistakes(in: answer) == [])
        }
        #expect(SchemaCheck(schema).mistakes(in: .object(["format": .number(2)])).count > 5)
    }

    @Test func `findings are the same in every view, and nowhere without being asked for`() throws {
        defer { site.remove() }
        let catalog = site.folder.appendingPathComponent("locales/it/articles/one.po")
        try site.write(
            "locales/it/articles/one.po",
            String(contentsOf: catalog, encoding: .utf8) + "\nmsgid \"Two words.\"\nmsgstr \"Due  parole\"\n")
        let json = try JSONValue(site.run("--format", "json", "--findings"))
        let markdown = try site.run("--format", "markdown", "--findings")
        let page = try site.run("--format", "html", "--findings", "--language", "it")
        let table = try site.run("--findings")
        var total = 0
        for locale in ["it", "ar", "ja"] {
            let found = try #require(json["locales"]?[locale]?["findings"])
            let numbers = ["errors", "warnings"].compactMap { found[$0]?.integer }
            #expect(numbers.count == 2)
            total += numbers.reduce(0, +)
            let shown = numbers.map { $0 == 0 ? "·" : "\($0)" }
            let row = try #require(markdown.split(separator: "\n").first { $0.contains("(`\(locale)`)") })
            #expect(row.hasSuffix("| \(shown[0]) | \(shown[1]) |"))
            let line = try #require(table.split(separator: "\n").first { $0.hasPrefix(locale + " ") })
            #expect(line.split(separator: " ").suffix(3).prefix(2).elementsEqual(shown.map { $0[...] }))
            let cells = try #require(page.components(separatedBy: "<tr id=\"locale-\(locale)\"").last)
            #expect(cells.contains("<td>\(numbers[0])</td><td>\(numbers[1])</td></tr>"))
        }
        #expect(json["total"]?["findings"]?["warnings"]?.integer ?? -1 >= 0)
        #expect(total > 0)
        #expect(try JSONValue(site.run("--format", "json"))["total"]?["findings"] == nil)
        #expect(try !site.run().contains("warnings") && !site.run("--format", "html").contains("Warnings"))
    }

    @Test func `no git, a dirty tree and a shallow clone give one status`() throws {
        defer { site.remove() }
        let plain = try site.run("--format", "json", "--stale")
        let git = URL(fileURLWithPath: "/usr/bin/git")
        guard FileManager.default.isExecutableFile(atPath: git.path) else { return }
        let me = ["-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"]
        try site.start(git, ["init", "-q"])
        #expect(try site.run("--format", "json", "--stale") == plain)
        try site.start(git, ["add", "-A"])
        try site.start(git, me + ["commit", "-q", "-m", "one"])
        try site.start(git, me + ["commit", "-q", "--allow-empty", "-m", "two"])
        let clone = site.folder.appendingPathComponent("clone")
        try site.start(git, ["clone", "-q", "--depth", "1", "file://" + site.folder.path, clone.path])
        #expect(try site.run("--format", "json", "--stale", "--workspace", clone.path) == plain)
    }

    // MARK: Reading the views

    private func jsonNumbers() throws -> [String: Numbers] {
        let json = try JSONValue(site.run("--format", "json"))
        return try #require(json["locales"]?.object).compactMapValues { counts in
            guard let percent = counts["percent"]?.integer, let stale = counts["segments"]?["stale"]?.integer,
                let missing = counts["segments"]?["untranslated"]?.integer, let words = counts["wordsToDo"]?.integer
            else { return nil }
            return Numbers(percent: percent, stale: stale, missing: missing, words: words)
        }
    }

    /// `locale done translated stale missing words language`.
    private func tableNumbers() throws -> [String: Numbers] {
        let lines = try site.run().split(separator: "\n").dropFirst().prefix { $0.contains("%") }
        return Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let cells = line.split(separator: " ").map(String.init)
                return (cells[0], numbers([cells[1], cells[3], cells[4], cells[5]]))
            })
    }

    /// `| italiano (`it`) | 60% | 1 | 1 | 9 |`.
    private func markdownNumbers() throws -> [String: Numbers] {
        let rows = try site.run("--format", "markdown").split(separator: "\n").filter { $0.contains("(`") }
        return Dictionary(
            uniqueKeysWithValues: rows.map { row in
                let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                return (String(cells[0].split(separator: "`")[1]), numbers(Array(cells[1...])))
            })
    }

    private func dashboardNumbers() throws -> [String: Numbers] {
        let rows = try site.run("--format", "html").components(separatedBy: "<tr id=\"locale-").dropFirst()
        return Dictionary(
            uniqueKeysWithValues: rows.map { row in
                let cells = row.components(separatedBy: "<td").dropFirst().compactMap {
                    $0.components(separatedBy: ">")[1].components(separatedBy: "<").first
                }
                return (String(row.prefix { $0 != "\"" }), numbers([cells[0], cells[2], cells[3], cells[4]]))
            })
    }

    private func numbers(_ cells: [String]) -> Numbers {
        let values = cells.map { $0 == "·" ? 0 : Int($0.filter(\.isNumber)) ?? -1 }
        return Numbers(percent: values[0], stale: values[1], missing: values[2], words: values[3])
    }
}
