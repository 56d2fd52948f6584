import Articles
import Diagnostics
import Locales
import Segments
import SourceText
import Testing
import Translations

@testable import Publishing

struct WeaverTests {
    private let source = """
        ---
        title: Sleep well
        tags: [sleep]
        ---
        First sentence. Second sentence.

        - An item

        """

    /// The edition that a catalog of these translations gives; those that begin with `?` are stale.
    private func edition(
        _ translations: [String: String], locale: String = "it", _ policy: PublishPolicy
    ) throws -> Edition? {
        let article = try article(source)
        let skeleton = Segmenter(source: .english).skeleton(of: article)
        let merge = CatalogMerge(
            header: CatalogHeader(locale: locale, title: "x"), from: .english, to: try LocaleTag(locale))
        let own = skeleton.segments.filter { !$0.isShared }
        let empty = Catalog(merge.merged(.empty(path: "it.po"), with: own).document)
        let edits = empty.entries.compactMap { entry -> TranslationEdit? in
            guard let text = translations[entry.source.description] else { return nil }
            let isStale = text.hasPrefix("?")
            return TranslationEdit(
                entry: entry.index, translation: TextSlice(isStale ? String(text.dropFirst()) : text), isStale: isStale)
        }
        let catalog = Catalog(empty.edited(edits))
        return Weaver(source: .english).edition(
            of: article, skeleton, in: SiteLocale(tag: try LocaleTag(locale), publish: policy)
        ) { catalog.translation(of: $0) }
    }

    @Test func `the state counts what is missing and what is outdated`() throws {
        var translations = all
        translations["An item"] = nil
        translations["First sentence."] = "?Prima frase."
        let state = try #require(try edition(translations, .segment)).state
        #expect(state.missing == 1 && state.outdated == 1 && !state.isComplete)
        let complete = try #require(try edition(all, .hold)).state
        #expect(complete.isComplete && !complete.isReviewed)
    }

    @Test func `answers in the source language are marked, but for those of several blocks`() throws {
        let article = try article(
            """
            ---
            title: A
            faq:
              - question: "Why?"
                answer: "Because."
              - question: "How?"
                answer: "So:\\n\\n- one"
            ---
            Text.

            """)
        let skeleton = Segmenter(source: .english).skeleton(of: article)
        let merge = CatalogMerge(
            header: CatalogHeader(locale: "it", title: "x"), from: .english, to: try LocaleTag("it"))
        let empty = Catalog(merge.merged(.empty(path: "it.po"), with: skeleton.segments).document)
        let edits = empty.entries.filter { $0.source == "Text." || $0.source == "Why?" }.map {
            TranslationEdit(entry: $0.index, translation: $0.source == "Why?" ? "Perché?" : "Testo.", isStale: false)
        }
        let catalog = Catalog(empty.edited(edits))
        let edition = try #require(
            Weaver(source: .english).edition(
                of: article, skeleton, in: SiteLocale(tag: try LocaleTag("it"), publish: .segment)
            ) { catalog.translation(of: $0) })
        let answers = edition.article.frontMatter.questions.map(\.answer.value)
        #expect(answers == ["<span lang=\"en\" dir=\"ltr\">Because.</span>", "So:\n\n- one"])
        #expect(edition.state.sourceValues.contains("title") && !edition.state.sourceValues.contains("x"))
    }

    private func text(_ edition: Edition?) throws -> String {
        String(decoding: try #require(edition).article.file.bytes, as: UTF8.self)
    }

    private let all = [
        "Sleep well": "Dormire bene", "First sentence.": "Prima frase.", "Second sentence.": "Seconda frase.",
        "An item": "Una voce",
    ]

    @Test(arguments: PublishPolicy.allCases)
    func `a complete edition is the same under every policy, tags or not`(policy: PublishPolicy) throws {
        let edition = try edition(all, policy)
        #expect(edition?.completeness == .complete)
        #expect(
            try text(edition) == """
                ---
                title: Dormire bene
                tags: [sleep]
                ---
                Prima frase. Seconda frase.

                - Una voce

                """)
    }

    @Test func `Japanese sentences are joined without a space`() throws {
        let japanese = [
            "Sleep well": "よく眠る", "First sentence.": "最初の文。", "Second sentence.": "次の文。", "An item": "項目",
        ]
        #expect(try text(try edition(japanese, locale: "ja", .hold)).contains("\n最初の文。次の文。\n"))
    }

    @Test func `a missing or stale sentence holds the article back`() throws {
        #expect(try edition(all.filter { $0.key != "An item" }, .hold) == nil)
        #expect(try edition(all.merging(["An item": "?Una voce"]) { $1 }, .hold) == nil)
    }

    @Test func `a missing sentence is shown in the source language, marked as such`() throws {
        let edition = try edition(all.filter { $0.key != "Second sentence." && $0.key != "Sleep well" }, .segment)
        #expect(edition?.completeness == .partial)
        #expect(edition?.language(source: .english).tag == "it")
        #expect(
            try text(edition) == """
                ---
                title: Sleep well
                tags: [sleep]
                ---
                Prima frase. <span lang="en" dir="ltr">Second sentence.</span>

                - Una voce

                """)
    }

    @Test func `a stale sentence is shown as it is`() throws {
        let edition = try edition(all.merging(["An item": "?Vecchia voce"]) { $1 }, .segment)
        #expect(edition?.completeness == .partial)
        #expect(try text(edition).hasSuffix("- Vecchia voce\n"))
    }

    @Test func `without any translation the page is the source, unmarked`() throws {
        for policy in [PublishPolicy.segment, .page] {
            let edition = try edition([:], locale: "ar", policy)
            #expect(edition?.completeness == .source)
            #expect(edition?.language(source: .english) == .english)
            #expect(try text(edition) == source)
        }
        #expect(try text(try edition(all.filter { $0.key != "An item" }, .page)) == source)
    }
}
