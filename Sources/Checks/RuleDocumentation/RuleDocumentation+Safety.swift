// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Safety`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let safety: [String: String] = [
        "domains-known": #"""
            The links of a translation lead to no site that its source does not lead to.

            A site that only the translation names may be an advertisement or a trap. What another source of the same catalog names
            is known. Sites are compared by the end of their
            names: `it.wikipedia.org` is the site of `en.wikipedia.org`. Only a warning beside `links-kept` and `addresses-kept`,
            since translators do name sources in their language.
            """#,
        "markup-safe": #"""
            A translation brings no program into a page: no script, frame, form or style, no event attribute (`onclick`), no
            address that is a program (`javascript:`, `data:`), unless its source has the same.

            Translations come from many hands, and a page shows them under the author's name. Texts are read as a browser reads
            them: also a tag that Markdown would not see, in any case, with blanks and character references in an address. Code
            spans are text and left alone. Always an error.
            """#,
    ]
}
