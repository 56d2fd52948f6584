import Checks
import Diagnostics
import SourceText
import Testing

@testable import Pipeline

struct DecisionFileTests {
    private func file(_ text: String) -> DecisionFile {
        DecisionFile(parsing: SourceFile(path: "locales/it/decisions.yaml", text: text))
    }

    private let review = Decision(.review, catalog: "articles/sleep", entry: "Yes, really", pair: 0x12, by: "anna")
    private let dismissal = Decision(
        .dismissal(rule: "links-kept", reason: "a \"page\" of its own: Italian"), catalog: "site", entry: "Home",
        pair: .max,
        by: "Jan #2")

    @Test func `decisions are one line each`() {
        let text = String(decoding: file("").edited(adding: [dismissal, review]), as: UTF8.self)
        #expect(
            text == DecisionFile.header + """
                - {review: articles/sleep, entry: "Yes, really", pair: 0000000000000012, by: anna}
                - {dismiss: links-kept, in: site, entry: Home, pair: ffffffffffffffff, because: "a \\"page\\" of its own: Italian", by: "Jan #2"}

                """)
        #expect(file(text).decisions == [review, dismissal] && file(text).diagnostics.isEmpty)
    }

    @Test(arguments: [
        "plain", "with, comma", "a: b", "# no", "{x}", "[y]", "it's", "\"", "\\", "tab\there", "true", "12", "-",
        "日本、語",
        "\u{200B}x", "x\u{2028}y", " padded ", "*a*", "`b`", "e\u{301}",
    ])
    func `every text comes back as it was`(text: String) {
        let decision = Decision(
            .dismissal(rule: "code-kept", reason: text), catalog: "articles/" + text, entry: text, pair: 7, by: text)
        let bytes = file("").edited(adding: [decision])
        let read = DecisionFile(parsing: SourceFile(path: "", bytes: bytes))
        #expect(read.decisions == [decision])
        #expect(read.diagnostics.isEmpty && bytes.count { $0 == 0x0A } == 2)
    }

    @Test func `lines of any YAML style are read, and lines that are none kept and told`() {
        let text = """
            # Ours
            - dismiss: links-kept
              in: articles/sleep
              because: "so"
              pair: 1f

            - {review: 'articles/love', pair: "0a"}   # checked twice
            what is this
            - {review: articles/love}
            - {dismiss: link-kept, in: site, pair: 3, because: no}
            - {review: articles/love, pair: xyz}
            - {review: articles/love, pair: 5, when: now}
            - {review: a, dismiss: b
            - text
            - {dismiss: links-kept, in: site, pair: 4}

            """
        let file = file(text)
        #expect(file.decisions.map(\.pair) == [0x1F, 0x0A, 3, 5, 4])
        #expect(
            file.diagnostics.map { "\($0.position?.description ?? "") \($0.id) \($0.severity.name)" } == [
                "8:1 not-a-decision error", "9:3 missing-key error", "10:1 unknown-rule warning",
                "11:33 invalid-value error", "12:36 unknown-key warning", "13:25 malformed-yaml error",
                "14:3 not-a-decision error", "15:3 missing-key warning",
            ])
        let edited = String(decoding: file.edited(adding: [review, dismissal]), as: UTF8.self)
        #expect(edited.split(separator: "\n").filter { !text.contains($0) }.count == 2)
        #expect(text.split(separator: "\n").allSatisfy { edited.contains($0) })
        #expect(file.edited() == Array(text.utf8))
    }

    @Test func `a decision is taken out with its line alone`() {
        let text = "# A\r\n- {review: articles/a, pair: 1}\r\n# B\r\n- {review: articles/b, pair: 2}"
        let file = file(text)
        #expect(
            String(decoding: file.edited(removing: [file.decisions[0].key]), as: UTF8.self)
                == "# A\r\n# B\r\n- {review: articles/b, pair: 2}")
        #expect(
            String(decoding: file.edited(adding: [review]), as: UTF8.self)
                == text + "\r\n- {review: articles/sleep, entry: \"Yes, really\", pair: 0000000000000012, by: anna}\r\n"
        )
    }

    @Test func `an unfinished merge and other encodings wait for a person`() {
        let torn = file(
            "<<<<<<< ours\n- {review: articles/a, pair: 1}\n=======\n- {review: articles/a, pair: 2}\n>>>>>>> theirs\n")
        #expect(torn.waitsForPerson && torn.decisions.count == 2 && torn.diagnostics.ids == ["conflict-markers"])
        let latin = DecisionFile(parsing: SourceFile(path: "", bytes: Array("# ".utf8) + [0xE9, 0x0A]))
        #expect(latin.waitsForPerson && latin.diagnostics.ids == ["invalid-utf8"])
        #expect(file("- {review: articles/a, pair: 1}\n- {review: articles/a, pair: 1, by: b}\n").decisions.count == 1)
    }

    @Test func `a file that is something else is told in bounded words, and kept`() {
        let text = String(repeating: "<p>no</p>\n- [\n", count: 2000)
        let file = file(text)
        #expect(file.decisions.isEmpty && file.diagnostics.count == 50)
        #expect(file.edited() == Array(text.utf8))
    }

    @Test func `new lines find their places among many, wherever they come from`() {
        let many = (0..<200).map {
            Decision(.review, catalog: "articles/a\($0 % 7)", entry: "x", pair: UInt64($0 * 7919 % 211))
        }
        let first = file("").edited(adding: Array(many[..<100]))
        let both = DecisionFile(parsing: SourceFile(path: "", bytes: first)).edited(adding: Array(many[100...]))
        #expect(both == file("").edited(adding: many))
        let all = DecisionFile(parsing: SourceFile(path: "", bytes: both))
        #expect(all.edited(removing: Set(many[100...].map(\.key))) == first)
    }
}
