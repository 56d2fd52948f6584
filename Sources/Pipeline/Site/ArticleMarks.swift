import Diagnostics
import Publishing
import SourceText

/// What shows the marks of articles.
enum ArticleMarkPlace {
    case site
    case books

    /// `The site shows`.
    fileprivate var subject: String {
        switch self {
        case .site: "The site shows"
        case .books: "Books show"
        }
    }
}

extension [ArticleSurvey] {
    /// What pages show in another way than their author may think: of marks of other generators, tags that have no
    /// other half and control characters the first of each article, and each link and heading that says nothing.
    func markDiagnostics(_ workspace: Workspace, in place: ArticleMarkPlace = .site) -> [Diagnostic] {
        diagnostics(\.foreignMark, workspace) { Self.foreignMark($0, $1, place) }
            + diagnostics(\.brokenTag, workspace, Self.brokenTag) + slipDiagnostics(workspace)
    }

    private func slipDiagnostics(_ workspace: Workspace) -> [Diagnostic] {
        flatMap { survey -> [Diagnostic] in
            if survey.slips.isEmpty { return [] }
            let name = workspace.articlePath(survey.path)
            guard let bytes = try? Disk.read(workspace.absolute(name)) else { return [] }
            let file = SourceFile(path: name, bytes: bytes)
            return survey.slips.filter { $0.range.end <= bytes.count }.map { $0.diagnostic(in: file) }
        }
    }

    private func diagnostics(
        _ place: KeyPath<ArticleSurvey, ByteRange?>, _ workspace: Workspace,
        _ diagnostic: (SourceFile, ByteRange) -> Diagnostic
    ) -> [Diagnostic] {
        compactMap { survey in
            guard let range = survey[keyPath: place] else { return nil }
            let name = workspace.articlePath(survey.path)
            guard let bytes = try? Disk.read(workspace.absolute(name)), range.end <= bytes.count else { return nil }
            return diagnostic(SourceFile(path: name, bytes: bytes), range)
        }
    }

    private static func foreignMark(_ file: SourceFile, _ mark: ByteRange, _ place: ArticleMarkPlace) -> Diagnostic {
        let text = String(decoding: file.bytes[mark.range].prefix(60), as: UTF8.self)
        return Diagnostic(
            "generator-mark", .note, in: file, at: mark,
            "\(place.subject) \"\(text)\" as it stands, which other generators replace",
            help: "write it in Markdown or HTML; \"parlance build --target markdown\" keeps it for its generator")
    }

    private static func brokenTag(_ file: SourceFile, _ tag: ByteRange) -> Diagnostic {
        let isEnd = file.bytes[tag.range].dropFirst().first == ASCII.slash
        return Diagnostic(
            "broken-html", .warning, in: file, at: tag,
            isEnd ? "This tag ends nothing that is open" : "Nothing closes what begins here",
            help: isEnd
                ? "take it away, or write the tag that it ends; pages leave it out"
                : "close it; until then pages close it at the end of its block, or show it as text")
    }
}
