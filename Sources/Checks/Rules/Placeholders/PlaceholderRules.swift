extension RuleBook {
    /// What a program fills in.
    static let placeholders: [any Rule] = [PlaceholdersKept(), AccessKeysKept()]
}
