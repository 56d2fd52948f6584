extension RuleBook {
    /// Blanks, tabs and line breaks.
    static let whitespace: [any Rule] = [
        EdgeSpacesKept(), LineBreaksKept(), NoDoubleSpaces(), SpacingOfMarks(), TabsKept(),
    ]
}
