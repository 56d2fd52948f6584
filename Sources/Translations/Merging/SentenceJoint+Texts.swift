import Locales
import Segments
import SourceText

extension SentenceJoint {
    /// Texts in a row, as a language joins sentences.
    static func joined(_ texts: [TextSlice], in locale: LocaleTag) -> TextSlice {
        let separator = Array(locale.sentenceSeparator.utf8)
        var bytes: [UInt8] = []
        for (index, text) in texts.enumerated() {
            if index > 0 {
                bytes += SentenceJoint.separator(separator, after: bytes.last, before: text.bytes.first)
            }
            bytes += text.bytes
        }
        return TextSlice(bytes)
    }
}
