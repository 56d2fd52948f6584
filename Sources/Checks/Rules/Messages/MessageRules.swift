extension RuleBook {
    /// UI messages in ICU MessageFormat, and the plural forms of gettext.
    static let messages: [any Rule] = [
        ApostrophesLiteral(), ArgumentsMatch(), BranchesMatch(), BranchesTranslated(), MessageValid(),
        PluralCategoriesComplete(),
        PluralCategoriesKnown(), PluralFormsComplete(), PluralNumberShown(),
    ]
}
