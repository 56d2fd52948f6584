/// Texts of one side and their sums over neighbours, as beads take them.
struct TextSpans {
    static let longest = 3

    private var features: [[TextFeatures]] = []
    private var expected: [[[TranslationLexicon.Choice]]] = []
    private var words: [[TranslationLexicon.Words]] = []

    /// Texts of the source, with what the lexicon expects of their translations.
    init(_ single: [TextFeatures], lexicon: TranslationLexicon) {
        self.init(single)
        expected = features.map { $0.map { lexicon.expected(of: $0.words) } }
    }

    /// Texts of the translation, with what the lexicon knows of their words.
    init(_ single: [TextFeatures], in lexicon: TranslationLexicon) {
        self.init(single)
        words = features.map { $0.map { lexicon.words($0.words) } }
    }

    private init(_ single: [TextFeatures]) {
        features = [single]
        for length in 1..<Self.longest {
            let shorter = features[length - 1]
            features.append(
                shorter.indices.dropLast(min(1, shorter.count)).map { shorter[$0] + single[$0 + length] })
        }
    }

    func features(_ range: Range<Int>) -> TextFeatures { features[range.count - 1][range.lowerBound] }

    func expected(_ range: Range<Int>) -> [TranslationLexicon.Choice] {
        expected[range.count - 1][range.lowerBound]
    }

    func words(_ range: Range<Int>) -> TranslationLexicon.Words { words[range.count - 1][range.lowerBound] }
}
