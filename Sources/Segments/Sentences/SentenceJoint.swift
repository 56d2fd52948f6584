/// What stands between two sentences of a paragraph.
package enum SentenceJoint {
    /// The separator of a language, or a space where it has none and ASCII meets ASCII: a reference in Latin letters in
    /// a Japanese footnote.
    ///
    /// - Parameters:
    ///   - separator: what the language puts between sentences, empty in Chinese and Japanese.
    ///   - left: the last byte of the sentence before.
    ///   - right: the first byte of the sentence behind.
    package static func separator(_ separator: [UInt8], after left: UInt8?, before right: UInt8?) -> [UInt8] {
        guard separator.isEmpty, let left, let right, left < 0x80, right < 0x80 else { return separator }
        return [0x20]
    }
}
