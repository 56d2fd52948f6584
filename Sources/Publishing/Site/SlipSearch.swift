import Articles
import MarkdownSyntax
import SourceText

/// Looks through an article's tree for slips; places are looked for only where there is one.
struct SlipSearch {
    var slips: [ArticleSlip] = []
    let article: Article
    let body: MarkdownTree
    private lazy var links = LinkPlaces(article)
    private lazy var pictures = HTMLPlaces("img", article)
    private var emptyDestinations = 0
    /// Behind the last heading without text that was found.
    private var headingEnd: Int?

    init(_ article: Article, _ body: MarkdownTree) {
        self.article = article
        self.body = body
        if body.nodes.indices.contains(where: { kind(of: $0) != nil }) { collect() }
        collectBlanks()
    }

    /// What is wrong with a node that says nothing.
    private func kind(of index: Int) -> ArticleSlip.Kind? {
        let node = body.nodes[index]
        switch node.kind {
        case .heading: return isEmpty(index) ? .emptyHeading : nil
        case .link(let destination, _):
            if destination.isEmpty { return .linkToNothing }
            if isEmpty(index) { return .emptyLink }
            return Self.hasUser(destination) ? .addressWithUser : nil
        case .image(let destination, _): return Self.hasUser(destination) ? .addressWithUser : nil
        case .htmlBlock(let html), .htmlInline(let html):
            return html.bytes.count > 4 && Self.picturesWithoutAlt(html).contains(true) ? .missingAlt : nil
        default: return nil
        }
    }

    /// Whether a node shows nothing: no text, picture or HTML.
    private func isEmpty(_ index: Int) -> Bool {
        for child in (index + 1)..<max(index + 1, body.nodes[index].end) {
            switch body.nodes[child].kind {
            case .text(let text): if !text.isBlank { return false }
            case .image(_, _):
                // A picture is what the link says by its description.
                if case .heading = body.nodes[index].kind { return false }
                if body.plainText(of: child).contains(where: { !ASCII.isWhitespace($0) }) { return false }
            case .code, .htmlInline, .footnoteReference: return false
            default: continue
            }
        }
        return true
    }

    private mutating func collect() {
        for index in body.nodes.indices {
            let node = body.nodes[index]
            switch node.kind {
            case .link(let destination, _), .image(let destination, _):
                let place = destination.isEmpty ? placeOfNothing() : links.next(of: destination)
                if let kind = kind(of: index) { slips.append(ArticleSlip(kind, place)) }
            case .heading:
                if let kind = kind(of: index) { slips.append(ArticleSlip(kind, placeOfEmptyHeading())) }
            case .htmlBlock(let html), .htmlInline(let html):
                for isBare in Self.picturesWithoutAlt(html) {
                    let place = pictures.next()
                    if isBare { slips.append(ArticleSlip(.missingAlt, place)) }
                }
            default: continue
            }
        }
    }

    /// The next line of a heading without text, outside of fenced code.
    private mutating func placeOfEmptyHeading() -> ByteRange {
        let bytes = article.file.bytes
        var index = headingEnd ?? article.bodyRange.start
        var fence: UInt8?
        while index < bytes.count {
            let end = bytes[index...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
            let line = bytes[index..<end].drop(while: ASCII.isBlank)
            index = end + 1
            if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) {
                if fence == nil { fence = line.first } else if fence == line.first { fence = nil }
            }
            let mark = line.drop { $0 == UInt8(ascii: ">") || ASCII.isBlank($0) }
            let rest = mark.drop { $0 == UInt8(ascii: "#") }
            guard fence == nil, (1...6).contains(rest.startIndex - mark.startIndex),
                rest.first.map({ ASCII.isWhitespace($0) }) ?? true,
                rest.first(where: { !ASCII.isWhitespace($0) && $0 != UInt8(ascii: "#") }).map({
                    $0 == UInt8(ascii: "{")
                })
                    ?? true
            else { continue }
            headingEnd = index
            return ByteRange(mark.startIndex, max(mark.startIndex + 1, rest.startIndex))
        }
        return ByteRange(article.bodyRange.start, article.bodyRange.start)
    }

    /// The next `]()` of the text.
    private mutating func placeOfNothing() -> ByteRange {
        let bytes = article.file.bytes
        var found = 0
        var index = article.bodyRange.start
        while let place = ByteSearch.first(Array("](".utf8), in: bytes, from: index) {
            index = place + 2
            var end = index
            while end < bytes.count, ASCII.isWhitespace(bytes[end]) { end += 1 }
            let isPair = bytes[end...].starts(with: "<>".utf8)
            guard isPair || (end < bytes.count && bytes[end] == UInt8(ascii: ")")) else { continue }
            if found == emptyDestinations {
                emptyDestinations += 1
                return ByteRange(place, min(bytes.count, end + 1))
            }
            found += 1
        }
        return ByteRange(article.bodyRange.start, article.bodyRange.start)
    }

    // MARK: Pictures in HTML

    /// Of each `img` of the author's HTML whether it has no `alt`.
    private static func picturesWithoutAlt(_ html: TextSlice) -> [Bool] {
        guard HTMLPlaces.first("img", in: html.bytes, from: html.bytes.startIndex) != nil else { return [] }
        var found: [Bool] = []
        var tokens = HTMLTokenizer(Array(html.bytes))
        while let token = tokens.next() {
            if case .start("img", let attributes) = token { found.append(!attributes.contains { $0.name == "alt" }) }
        }
        return found
    }
}
