import Locales
package import SourceText

/// A source text and its translation, with what a rule may ask about them.
///
/// An object, since every rule is handed it and a copy would count eight references. For one worker.
package final class TranslationPair {
    package let source: CheckedText
    package let target: CheckedText
    /// Whether they are a reference to a work, which stays in the work's language.
    package var isReference: Bool
    package let locale: LocaleKnowledge
    /// What is known of the source's language.
    package let sourceLocale: LocaleKnowledge
    /// How the catalog of the pair writes what a language leaves open.
    package let habits: CatalogHabits

    package init(
        source: CheckedText, target: CheckedText, isReference: Bool = false, locale: LocaleKnowledge,
        sourceLocale: LocaleKnowledge, habits: CatalogHabits = CatalogHabits([])
    ) {
        self.source = source
        self.target = target
        self.isReference = isReference
        self.locale = locale
        self.sourceLocale = sourceLocale
        self.habits = habits
    }

    /// For an entry with plural forms: which of them the target is.
    package var plural: PluralForm?
    /// What the catalog's flags say of the texts, such as `python-format`; empty where no placeholder is in sight.
    package var flags: [TextSlice] = []

    /// Whether the texts are UI messages in ICU MessageFormat rather than Markdown.
    package var isMessage: Bool { target.kind == .message }

    /// Whether nothing is translated: what is wrong then is not the writing.
    package var isCopy: Bool { source.slice == target.slice }

    /// What either text has.
    package var traits: TextTraits { source.traits.union(target.traits) }

    /// Whether the translation is so plainly in its language that ``languageEvidence`` would tell nothing.
    private(set) lazy var isPlainlyInLanguage = LanguageEvidence.isPlainly(locale.tag, target, locale)

    /// What the translation says of its language.
    private(set) lazy var languageEvidence: LanguageEvidence = {
        var evidence = LanguageEvidence()
        evidence.add(target, without: source)
        return evidence
    }()

    /// The length beside the expected one.
    private(set) lazy var length = LengthComparison(self)
}
