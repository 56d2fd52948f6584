package import Diagnostics
import Locales

/// A translation emphasises as many words as its source, in the same strengths.
///
/// Found are emphasis (`*…*`), strong emphasis (`**…**`) and strikethrough (`~~…~~`) that are lost or of another strength,
/// and strong emphasis and strikethrough that are added. Only a warning: languages differ in what they set in italics.
///
/// Left alone is emphasis that is added, since many set foreign words in italics, bold for italics in scripts that
/// have none (Han, kana, Arabic), and quotation marks for italics (`*Settings*` → `「设置」`, `«Настройки»`), unless the
/// catalog has quotation marks around its italics. Marks that do not close are found by `emphasis-closes`, and are not told of twice.
package struct EmphasisKept: Rule {
    package let id = "emphasis-kept"
    package let severity = Severity.warning
    package let summary = "Emphasis is as in the source"
    package let concerns: TextTraits = .emphasisMarks
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    private static let marks: [(kind: MarkupPiece.Kind, example: String, byte: [UInt8])] = [
        (.emphasis, "*…*", Array("*_".utf8)), (.strong, "**…**", Array("*_".utf8)), (.strike, "~~…~~", Array("~".utf8)),
    ]

    package func findings(in pair: TranslationPair) -> [Finding] {
        var lost: [String] = []
        var added: [(example: String, piece: MarkupPiece)] = []
        for (kind, example, bytes) in Self.marks {
            guard let difference = pair.difference(in: kind) else { continue }
            if bytes.contains(where: { !pair.looseRuns(of: $0).isEmpty }) { return [] }
            lost += difference.lost.map { _ in example }
            added += difference.added.map { (example, $0) }
        }
        // Han, kana and Arabic letters have no italics: what is set so becomes bold.
        if pair.locale.sentenceMarks.isWide || pair.locale.tag.script == "Arab" {
            while let italic = lost.firstIndex(of: "*…*"), let bold = added.firstIndex(where: { $0.example == "**…**" })
            {
                lost.remove(at: italic)
                added.remove(at: bold)
            }
        }
        let italics = lost.count { $0 == "*…*" }
        let quoted = italics == 0 ? 0 : min(italics, pair.addedQuotations)
        if quoted > 0, pair.habits.quotesForItalics {
            for _ in 0..<quoted { lost.firstIndex(of: "*…*").map { _ = lost.remove(at: $0) } }
        }
        let help = "put the same marks around the words that carry the emphasis here"
        var found: [Finding] = []
        while let mark = lost.first, let other = added.first {
            found.append(
                Finding(
                    "Emphasis is of another strength", evidence: "\(other.example) here, \(mark) in the source",
                    help: help, range: other.piece.range))
            lost.removeFirst()
            added.removeFirst()
        }
        found += lost.map {
            Finding("Emphasis of the source is missing", evidence: "\"\($0)\" of the source is not here", help: help)
        }
        found += added.filter { $0.piece.kind != .emphasis }.map {
            Finding(
                "Emphasis that the source does not have", evidence: "\"\($0.example)\" is not in the source",
                help: help, range: $0.piece.range)
        }
        return found
    }
}
