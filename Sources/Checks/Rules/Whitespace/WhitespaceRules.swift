extension RuleBook {
    /// Blanks, tabs and line breaks.
    static let whitespace: [any Rule] = [
        BlanksKnown(), EdgeSpacesKept(), LineBreaksKept(), NoBlanksInWords(), NoDoubleSpaces(), SpacingOfBrackets(),
        SpacingOfMarks(), SpacingOfMarkup(), TabsKept(),
    ]
}
