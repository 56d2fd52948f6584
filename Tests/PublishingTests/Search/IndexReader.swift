import Locales
import Testing

@testable import Publishing

/// Reads the files of an index back, as the page's script does.
struct IndexReader {
    struct Form: Equatable {
        var stem: String
        /// Places by document; empty where they are not kept.
        var documents: [Int: [Int]] = [:]
    }

    private(set) var forms: [String: Form] = [:]
    /// The forms that are looked for in a chunk without their stem, with that stem.
    private(set) var aliases: [String: String] = [:]
    private(set) var chunkCount = 0

    init(_ pages: [SitePage]) throws {
        for page in pages where page.path.hasSuffix(".bin") {
            chunkCount += 1
            try page.bytes.withUnsafeBufferPointer { try read($0) }
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        var offset = 0
        let length = try #require(Varint.read(bytes, at: &offset))
        let text = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
        offset += length
        var before = ""
        var isAlias = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.isEmpty {
                isAlias = true
                continue
            }
            let parts = line.split(separator: " ").map(String.init)
            if isAlias {
                aliases[parts[0]] = parts[1]
                continue
            }
            let shared = try digit(parts[0])
            let stem = String(before.unicodeScalars.prefix(shared)) + parts[0].dropFirst()
            for ending in parts.count > 1 ? Array(parts[1...]) : ["0"] {
                let form = String(stem.unicodeScalars.dropLast(try digit(ending))) + ending.dropFirst()
                forms[form] = Form(stem: stem, documents: try places(bytes, at: &offset))
            }
            before = stem
        }
        #expect(offset == bytes.count)
    }

    private func digit(_ text: String) throws -> Int {
        let first = try #require(text.utf8.first)
        return try #require(SearchIndexFiles.digits.firstIndex(of: first))
    }

    private func places(_ bytes: UnsafeBufferPointer<UInt8>, at offset: inout Int) throws -> [Int: [Int]] {
        let end = try #require(Varint.read(bytes, at: &offset)) + offset
        defer { #expect(offset == end) }
        var documents: [Int: [Int]] = [:]
        var document = -1
        for _ in 0..<(try #require(Varint.read(bytes, at: &offset))) {
            document += try #require(Varint.read(bytes, at: &offset)) + 1
            let head = try #require(Varint.read(bytes, at: &offset))
            documents[document] = []
            if head & 3 == 2 { continue }
            var place = 0
            for _ in 0..<(head >> 2) {
                let value = try #require(Varint.read(bytes, at: &offset))
                place += head & 3 == 1 ? value >> 2 : value
                documents[document, default: []].append(place)
            }
        }
        return documents
    }
}

/// A document of one section.
func searchDocument(
    _ text: String, id: String = "a", title: String = "", in language: String = "en"
) throws -> SearchDocument {
    SearchDocument(
        id: id, path: id, language: try LocaleTag(language), title: Array(title.utf8),
        sections: [SearchDocument.Section(id: "", heading: [], text: Array(text.utf8))])
}

/// The index of documents, the last one the newest.
func searchIndex(_ documents: [SearchDocument], in language: String = "en") throws -> IndexReader {
    let locale = SiteLocale(tag: try LocaleTag(language))
    let analyzer = SearchAnalyzer(locale.tag)
    let entries = documents.map { analyzer.entry(of: $0, fragment: $0.fragment(in: locale)) }
    return try IndexReader(SearchIndexFiles.pages(locale, entries, ids: documents.reversed().map(\.id)))
}
