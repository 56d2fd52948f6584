/// What of code blocks is translated: nothing, if a workspace does not ask for more.
package struct CodeTranslation: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let comments = CodeTranslation(rawValue: 1)
    /// String literals that read as language; names, paths and formats do not.
    package static let strings = CodeTranslation(rawValue: 2)

    /// By the names that configurations and options use.
    package static let names: [(name: String, value: CodeTranslation)] = [
        ("comments", .comments), ("strings", .strings),
    ]
}
