/// What each rule asks for, for `parlance rules`: the doc comments of `Sources/Checks/Rules`, a file a family.
package enum RuleDocumentation {
    /// By the rule's id.
    package static let texts: [String: String] = [
        language, length, letters, markup, messages, numbers, placeholders, punctuation, safety, terms, whitespace,
    ].reduce(into: [:]) { texts, family in
        texts.merge(family) { first, _ in first }
    }
}
