extension RuleBook {
    /// Whether the text is in the language at all, and how much of it.
    static let language: [any Rule] = [
        ConsistentTranslation(), FullyTranslated(), InTheLanguage(), NegationKept(), PageInTheLanguage(),
        TranslationDiffers(),
    ]
}
