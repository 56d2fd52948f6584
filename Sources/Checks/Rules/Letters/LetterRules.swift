extension RuleBook {
    /// Letters, characters that are not seen, normalisation.
    static let letters: [any Rule] = [LettersKnown()]
}
