package import Articles
package import Diagnostics
package import MarkdownSyntax
package import SourceText

/// Something in an article that readers get nothing from, or another thing than its author sees.
package struct ArticleSlip: Sendable, Equatable {
    package enum Kind: Int, Sendable, CaseIterable {
        case controlCharacter, emptyLink, linkToNothing, emptyHeading, missingAlt, addressWithUser, addressWithBlank,
            coverElsewhere
    }

    package let kind: Kind
    package let range: ByteRange

    package init(_ kind: Kind, _ range: ByteRange) {
        self.kind = kind
        self.range = range
    }

    /// All slips of an article, in the order of the file; of control characters the first.
    ///
    /// - Parameter body: the article's text.
    package static func all(in article: Article, body: MarkdownTree) -> [ArticleSlip] {
        var slips = SlipSearch(article, body).slips
        if let use = LinkProof.cover(of: article), use.isOutside {
            slips.append(ArticleSlip(.coverElsewhere, use.range))
        }
        if let place = ControlCharacters.first(in: article.file.bytes[...]) {
            slips.append(ArticleSlip(.controlCharacter, ByteRange(place, place + 1)))
        }
        return slips.count > 1 ? slips.sorted { $0.range.start < $1.range.start } : slips
    }

    package func diagnostic(in file: SourceFile) -> Diagnostic {
        let text = String(decoding: file.bytes[range.range].prefix(80), as: UTF8.self)
        switch kind {
        case .controlCharacter:
            let byte = file.bytes[range.start]
            let code = String(byte, radix: 16, uppercase: true)
            return Diagnostic(
                "control-character", .warning, in: file, at: range,
                "The control character U+00\(code.count < 2 ? "0" : "")\(code) is no text; it is left out of pages",
                help: "take it away")
        case .emptyLink:
            return Diagnostic(
                "empty-link", .warning, in: file, at: range, "The link has no text that readers could see or hear",
                help: "write what it leads to between the square brackets")
        case .linkToNothing:
            return Diagnostic(
                "empty-link", .warning, in: file, at: range, "The link leads nowhere",
                help: "write an address between the round brackets, or take the brackets away")
        case .emptyHeading:
            return Diagnostic(
                "empty-heading", .warning, in: file, at: range, "The heading has no text",
                help: "write one, or take the line away")
        case .missingAlt:
            return Diagnostic(
                "missing-alt", .warning, in: file, at: range, "The picture has no \"alt\"",
                help: "add alt=\"…\" with what it shows, or alt=\"\" where it is mere decoration")
        case .addressWithUser:
            return Diagnostic(
                "invalid-address", .warning, in: file, at: range, "The address has a user's name in it",
                evidence: "\"\(text)\"",
                help: "take away what stands before \"@\": browsers warn of such links or drop it")
        case .addressWithBlank:
            return Diagnostic(
                "invalid-address", .warning, in: file, at: range,
                "This is shown as text, since the address has a blank",
                evidence: "\"\(text)\"", help: "write %20 for each blank")
        case .coverElsewhere:
            return Diagnostic(
                "cover-elsewhere", .warning, in: file, at: range,
                "The article's picture is on another site, and is not shown",
                help: "put the file beside the article or into the static folder, and name its path")
        }
    }
}
