extension RuleBook {
    /// What must never reach a reader's page.
    static let safety: [any Rule] = [DomainsKnown(), MarkupSafe()]
}
