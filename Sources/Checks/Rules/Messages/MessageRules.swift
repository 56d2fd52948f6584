extension RuleBook {
    /// UI messages in ICU MessageFormat, and the plural forms of gettext.
    static let messages: [any Rule] = [
        ApostrophesLiteral(), ArgumentsMatch(), BranchesMatch(), MessageValid(), PluralCategoriesComplete(),
        PluralCategoriesKnown(), PluralFormsComplete(), PluralNumberShown(),
    ]
}
