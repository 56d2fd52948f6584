extension RuleBook {
    /// Marks of sentences, quotation marks, brackets, capitals.
    static let punctuation: [any Rule] = [
        BracketsPaired(), CapitalKept(), EndMarkKept(), MarksOfTheLanguage(), NoDoubleMarks(), NoRepeatedWords(),
        OpeningMarks(), QuotesPaired(),
    ]
}
