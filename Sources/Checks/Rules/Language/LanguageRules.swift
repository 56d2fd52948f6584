extension RuleBook {
    /// Whether the text is in the language at all, and how much of it.
    static let language: [any Rule] = [
        AttributesTranslated(), ConsistentTranslation(), FullyTranslated(), InTheLanguage(), NegationAdded(),
        NegationKept(),
        PageInTheLanguage(),
        TranslationDiffers(),
    ]
}
