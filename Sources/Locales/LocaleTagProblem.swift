/// Why a text is not a usable language tag, with the nearest good tag when there is one.
package struct LocaleTagProblem: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// The text breaks the grammar of BCP 47.
        case malformed
        /// The grammar is kept, but no language, script or region has this code.
        case unknownLanguage(String)
        case unknownScript(String)
        case unknownRegion(String)
        /// The code is a region's, not a language's: `cn`, `jp`.
        case regionNotLanguage(code: String, name: String)
    }

    package let text: String
    package let reason: Reason
    /// A canonical tag that was probably meant.
    package let suggestion: String?

    /// A headline for people: what is wrong, without the suggestion.
    package var summary: String {
        switch reason {
        case .malformed: "\"\(text)\" is not a language tag"
        case .unknownLanguage(let code): "Unknown language \"\(code)\""
        case .unknownScript(let code): "Unknown script \"\(code)\" in \"\(text)\""
        case .unknownRegion(let code): "Unknown region \"\(code)\" in \"\(text)\""
        case .regionNotLanguage(let code, let name): "\"\(code)\" is the region \(name), not a language"
        }
    }

    /// What would be right, or nil.
    package var help: String? { suggestion.map { "did you mean \"\($0)\"?" } }
}
