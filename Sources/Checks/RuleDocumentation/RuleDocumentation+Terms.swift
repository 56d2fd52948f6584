// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Terms`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let terms: [String: String] = [
        "forbidden-words": #"""
            A translation has none of the words that the glossary forbids for what the source speaks of.
            """#,
        "terms-kept": #"""
            A translation calls a concept of the glossary by one of its terms; names stay as they are.

            Inflected forms count as far as the glossary lists them or the stemmer of the language knows them, so it is only a
            warning.
            """#,
    ]
}
