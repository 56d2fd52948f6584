package import Diagnostics
import Locales
import MarkdownSyntax
import Segments
import SourceText

/// What a tag says to the reader is translated too.
///
///     <abbr title="known as routes">paths</abbr>   →   <abbr title="known as routes">percorsi</abbr>
///
/// Looked at are attributes that readers see or hear: `title`, `alt`, `aria-label`, `placeholder` and their like. Found
/// is a text of two words and more that is the same as in the source and has words that are only English.
///
/// Left alone: names and titles in capitals, copies of the whole source, which `translation-differs` judges, and
/// sources in another language than English. Only a warning.
package struct AttributesTranslated: Rule {
    package let id = "attributes-translated"
    package let severity = Severity.warning
    package let summary = "Texts in tags are translated"
    package let concerns: TextTraits = .angleBrackets
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.sourceLocale.tag.language == "en", pair.locale.tag.language != "en", !pair.isCopy, !pair.isReference,
            pair.target.traits.contains(.angleBrackets), pair.source.traits.contains(.angleBrackets)
        else { return [] }
        let written = Self.values(in: pair.target)
        if written.isEmpty { return [] }
        let wanted = Self.values(in: pair.source)
        return written.compactMap { value in
            let text = pair.target.bytes[value.range]
            guard wanted.contains(where: { pair.source.bytes[$0.range].elementsEqual(text) }),
                EnglishText.isIn(pair.target.with(TextSlice(Array(text))), beside: pair.locale)
            else { return nil }
            return Finding(
                "A text in a tag is left in English", evidence: "\"\(pair.target.text(value))\"",
                help: "translate the attribute too", range: value)
        }
    }

    /// The attributes that a reader sees and that may hold two words.
    private static func values(in text: CheckedText) -> [ByteRange] {
        text.inlineCodes.filter { $0.kind == .tag }.flatMap { code in
            HTMLTag(text.bytes, code.range).visibleAttributes(in: text.bytes).compactMap(\.value).filter { value in
                value.count > 4 && text.bytes[value.range].contains(ASCII.space)
            }
        }
    }
}
