import Diagnostics
import SourceText

extension [ArticleSurvey] {
    /// What pages show in another way than their author may think, one diagnostic of each kind for an article: marks of other
    /// generators, and tags that have no other half.
    func markDiagnostics(_ workspace: Workspace) -> [Diagnostic] {
        diagnostics(\.foreignMark, workspace, Self.foreignMark) + diagnostics(\.brokenTag, workspace, Self.brokenTag)
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

    private static func foreignMark(_ file: SourceFile, _ mark: ByteRange) -> Diagnostic {
        let text = String(decoding: file.bytes[mark.range].prefix(60), as: UTF8.self)
        return Diagnostic(
            "generator-mark", .note, in: file, at: mark,
            "The site shows \"\(text)\" as it stands, which other generators replace",
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
