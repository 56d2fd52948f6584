package import Diagnostics
import Locales
import SourceText

/// Every branch of a UI message is translated.
///
///     {n, plural, one {# file} other {# files deleted}}   →   {n, plural, one {# plik} few {# files deleted} …}
///
/// Found is a branch of a plural or a choice whose text is that of a branch of the source, where that is two words and
/// more with words that are only English. Left alone: copies of the whole message, which `translation-differs` judges,
/// names, and sources in another language than English. Only a warning.
package struct BranchesTranslated: Rule {
    package let id = "branches-translated"
    package let severity = Severity.warning
    package let summary = "Branches of UI messages are translated"
    package let concerns: TextTraits = .braces
    package let kinds: Set<CheckedText.Kind> = [.message]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.sourceLocale.tag.language == "en", pair.locale.tag.language != "en", !pair.isCopy,
            let messages = MessagePair(pair)
        else { return [] }
        let texts = Set(messages.source.flatMap(\.variants).map { Self.text(of: $0.pieces) })
        if texts.isEmpty { return [] }
        return messages.target.flatMap(\.variants).compactMap { variant in
            let text = Self.text(of: variant.pieces)
            // A branch around others repeats what they say.
            guard texts.contains(text), !variant.pieces.contains(where: Self.isChoice),
                EnglishText.isIn(
                    CheckedText(TextSlice(text), kind: .plain, table: pair.locale.scalars), beside: pair.locale)
            else { return nil }
            return Finding(
                "The branch \"\(variant.selector)\" is left in English", evidence: pair.target.text(variant.range),
                help: "translate the branch too", range: variant.range)
        }
    }

    private static func isChoice(_ piece: MessageFormat.Piece) -> Bool {
        if case .argument(let argument) = piece { return !argument.variants.isEmpty }
        return false
    }

    /// What a branch says, with its arguments by name.
    private static func text(of pieces: [MessageFormat.Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .number: "#"
            case .argument(let argument): "{\(argument.name)}"
            }
        }.joined()
    }
}
