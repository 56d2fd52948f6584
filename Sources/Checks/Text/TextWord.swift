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

    /// The words in order; apostrophes and hyphens divide them.
    static func words(of bytes: [UInt8], _ table: ScalarTable) -> [TextWord] {
        bytes.withUnsafeBufferPointer { bytes in
            var words: [TextWord] = []
            words.reserveCapacity(bytes.count / 6 + 1)
            let ascii = table.ascii
            var index = 0
            var start = -1
            var script = Script.common
            var hasLetter = false
            var isOneScript = true
            func close(at end: Int) {
                guard start >= 0 else { return }
                words.append(
                    TextWord(
                        range: ByteRange(start, end), script: script, hasLetter: hasLetter, isOneScript: isOneScript))
                start = -1
            }
            while index < bytes.count {
                let place = index
                let value = nextScalar(bytes, at: &index)
                let traits = value < 0x80 ? ascii[Int(value)] : table[value]
                guard traits.isWord else {
                    close(at: place)
                    continue
                }
                let other = traits.script
                if start >= 0, !other.isShared, !script.isShared, other != script {
                    if isDense(other) || isDense(script) { close(at: place) } else { isOneScript = false }
                }
                if start < 0 {
                    (start, script, hasLetter, isOneScript) = (place, .common, false, true)
                }
                if script.isShared, !other.isShared { script = other }
                if traits.isLetter { hasLetter = true }
            }
            close(at: bytes.count)
            return words
        }
    }

    private static func isDense(_ script: Script) -> Bool {
        script == .han || script == .hiragana || script == .katakana
    }
}
