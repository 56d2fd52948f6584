extension RuleBook {
    /// Numbers, as values and as they are written.
    static let numbers: [any Rule] = [DatesKept(), DecimalMark(), NumberSignsKept(), NumberWordsKept(), NumbersKept()]
}
