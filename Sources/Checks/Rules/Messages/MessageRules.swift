extension RuleBook {
    /// UI messages in ICU MessageFormat.
    static let messages: [any Rule] = [ArgumentsMatch(), MessageValid(), PluralCategoriesComplete()]
}
