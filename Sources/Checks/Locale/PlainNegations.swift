import SourceText

/// The words of a language that can only deny: "non", "nicht", "не".
struct PlainNegations {
    private let words: [[UInt8]]
    /// Words of which one stands beside: French "pas" denies with "ne" and is a step without.
    private let companions: [[UInt8]]
    /// The longest of the words, in bytes.
    private let longest: Int

    init(_ language: String) {
        words = (Self.words[language] ?? "").split(separator: " ").map { Array($0.utf8) }
        companions = language == "fr" ? [Array("ne".utf8), Array("n".utf8)] : []
        longest = words.map(\.count).max() ?? 0
    }

    /// The first such word of a text.
    ///
    /// Within a text a capital makes it a name or a label: the button *Не спрашивать*.
    func first(in text: CheckedText) -> ByteRange? {
        guard let first = text.words.first else { return nil }
        let place = text.words.first { word in
            guard word.hasLetter, word.range.count <= longest else { return false }
            let bytes = text.prose[word.range.range]
            if words.contains(where: { $0.elementsEqual(bytes) }) { return true }
            guard word.range == first.range else { return false }
            let small = Array(text.text(word.range).lowercased().utf8)
            return words.contains { $0 == small }
        }
        guard let place, !companions.isEmpty else { return place?.range }
        let isDenied = text.words.contains { word in
            let bytes = text.prose[word.range.range].map(ASCII.lowercased)
            return companions.contains { $0 == bytes }
        }
        return isDenied ? place.range : nil
    }

    private static let words = [
        "it": "non", "fr": "pas jamais", "de": "nicht kein keine keinen keinem keiner keines nie", "es": "no nunca",
        "pt": "não nunca", "pl": "nie nigdy", "ru": "не никогда нельзя", "ar": "لا لم لن ليس ليست",
    ]
}
