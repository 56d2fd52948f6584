/// What of code blocks is translated: nothing, if a workspace does not ask for more.
package struct CodeTranslation: OptionSet, Sendable {
    /// The names that configurations and options use.
    package enum Name: String, CaseIterable, Sendable {
        case comments
        case strings
    }

    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package init(_ name: Name) { self = name == .comments ? .comments : .strings }

    package static let comments = CodeTranslation(rawValue: 1)
    /// String literals that read as language; names, paths and formats do not.
    package static let strings = CodeTranslation(rawValue: 2)
}
