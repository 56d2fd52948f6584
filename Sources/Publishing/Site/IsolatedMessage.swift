package import Locales
package import SourceText

/// A message shown among text of the other direction, which it must not take apart.
package enum IsolatedMessage {
    /// The message between the isolates of its own direction (Unicode Standard Annex #9, section 2.4.2) where the page
    /// runs the other way; they serve in attributes, titles and scripts too, where no element can stand.
    ///
    /// A message of nothing but arguments and punctuation stays as it is: its words are the page's.
    package static func text(_ message: TextSlice, of language: LocaleTag, in locale: LocaleTag) -> TextSlice {
        guard language.isRightToLeft != locale.isRightToLeft, let format = try? MessageFormat(parsing: message),
            hasLetters(format.pieces)
        else { return message }
        // U+2067 or U+2066, and U+2069.
        let opening: [UInt8] = [0xE2, 0x81, language.isRightToLeft ? 0xA7 : 0xA6]
        return TextSlice(opening + message.bytes + [0xE2, 0x81, 0xA9])
    }

    private static func hasLetters(_ pieces: [MessageFormat.Piece]) -> Bool {
        pieces.contains { piece in
            switch piece {
            case .text(let text): text.unicodeScalars.contains { $0.properties.isAlphabetic }
            case .number: false
            case .argument(let argument): argument.variants.contains { hasLetters($0.pieces) }
            }
        }
    }
}
