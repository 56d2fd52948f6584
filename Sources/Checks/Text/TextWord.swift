package import Locales
package import SourceText

/// A run of letters, marks and digits of a text.
package struct TextWord: Hashable, Sendable {
    package let range: ByteRange
    /// The script of its first letter; shared where it has none.
    package let script: Script
    /// Whether it has a letter, and not only digits.
    package let hasLetter: Bool
    /// Whether its letters are of one script.
    package let isOneScript: Bool
    /// Whether it is written without spaces beside it: Han, kana; such a run is one "word" for each script.
    package var isDense: Bool { Self.isDense(script) }

    @inline(__always)
    static func isDense(_ script: Script) -> Bool {
        script == .han || script == .hiragana || script == .katakana
    }
}
