extension RuleBook {
    /// Marks of sentences, quotation marks, brackets, capitals.
    static let punctuation: [any Rule] = [
        BracketsPaired(), CapitalKept(), EllipsisKept(), EndMarkKept(), MarksOfTheLanguage(), NoDoubleMarks(),
        NoRepeatedWords(),
        OpeningMarks(), QuotesOfTheLanguage(), QuotesPaired(),
    ]
}
