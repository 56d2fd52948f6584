import Locales
package import SourceText

/// The languages that a list of rules is for.
package struct SRXLanguageMap: Sendable {
    /// A regular expression on the language code.
    package var languagePattern: String
    package var ruleName: String
    package var range: ByteRange

    func matches(_ code: String) -> Bool {
        (try? TextPattern(languagePattern, ignoresCase: true))?.matchesWhole(code) ?? false
    }
}
