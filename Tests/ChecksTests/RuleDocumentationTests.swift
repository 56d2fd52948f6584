import Diagnostics
import FoundationEssentials
import Testing

@testable import Checks

/// The pages about the rules come from the doc comments in `Sources/Checks/Rules`; PARLANCE_RECORD=1 writes them.
struct RuleDocumentationTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private struct Page {
        var id: String
        var family: String
        var text: String
    }

    private static func contents(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    /// The doc comments above the rules, by family.
    private static func pages() throws -> [Page] {
        let folder = "Sources/Checks/Rules"
        var pages: [Page] = []
        for family in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted() {
            let names = try FileManager.default.contentsOfDirectory(
                atPath: root.appending(path: "\(folder)/\(family)").path)
            for name in names.sorted() where name.hasSuffix(".swift") {
                let lines = try contents("\(folder)/\(family)/\(name)").split(
                    separator: "\n", omittingEmptySubsequences: false)
                guard let start = lines.firstIndex(where: { $0.contains("struct ") && $0.contains(": Rule") }),
                    let line = lines.first(where: { $0.contains("let id = \"") }),
                    let id = line.split(separator: "\"").dropFirst().first
                else { continue }
                let comment = lines[..<start].reversed().prefix { $0.hasPrefix("///") }.reversed()
                let text = comment.map { $0.dropFirst($0.hasPrefix("/// ") ? 4 : 3) }.joined(separator: "\n")
                pages.append(Page(id: String(id), family: family, text: text.replacing("``", with: "`")))
            }
        }
        return pages
    }

    /// The source file of a family.
    private static func source(_ family: String, _ pages: [Page]) -> String {
        var text = """
            // swift-format-ignore-file
            extension RuleDocumentation {
                /// The doc comments of `Sources/Checks/Rules/\(family)`, by the rule's id.
                ///
                /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
                static let \(family.lowercased()): [String: String] = [

            """
        for page in pages.sorted(by: { $0.id < $1.id }) {
            let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
            text += "        \"\(page.id)\": #\"\"\"\n"
            text += lines.map { $0.isEmpty ? "\n" : "            \($0)\n" }.joined()
            text += "            \"\"\"#,\n"
        }
        return text + "    ]\n}\n"
    }

    private static func guide(_ pages: [Page]) -> String {
        var text = """
            # The rules

            What `parlance check` asks of every translation, family by family. [checks.md](checks.md) says how they are used,
            set and dismissed; `parlance rules` shows the same texts. This page is written from the rules' own comments.


            """
        for (family, pages) in Dictionary(grouping: pages, by: \.family).sorted(by: { $0.key < $1.key }) {
            text += "## \(family)\n\n"
            for page in pages.sorted(by: { $0.id < $1.id }) {
                let severity = RuleBook.all.first { $0.id == page.id }?.severity.name ?? ""
                text += "### `\(page.id)`\n\n*\(severity)* – \(page.text)\n\n"
            }
        }
        return String(text.dropLast())
    }

    @Test func `every rule has a page, and every page a rule`() throws {
        let pages = try Self.pages()
        #expect(pages.map(\.id).sorted() == RuleBook.all.map(\.id).sorted())
        for page in pages { #expect(page.text.count > 60, "\(page.id) says too little") }
    }

    @Test func `the pages are those of the comments`() throws {
        let pages = try Self.pages()
        var files = ["docs/rules.md": Self.guide(pages)]
        for (family, pages) in Dictionary(grouping: pages, by: \.family) {
            files["Sources/Checks/RuleDocumentation/RuleDocumentation+\(family).swift"] = Self.source(family, pages)
        }
        for (path, text) in files {
            if ProcessInfo.processInfo.environment["PARLANCE_RECORD"] == "1" {
                try Data(text.utf8).write(to: Self.root.appending(path: path))
            }
            #expect(try Self.contents(path) == text, "PARLANCE_RECORD=1 tools/test writes \(path) anew")
        }
    }
}
