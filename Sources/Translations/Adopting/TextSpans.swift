/// Texts of one side and their sums over neighbours, as beads take them.
struct TextSpans {
    static let longest = 3

    private var features: [[TextFeatures]] = []
    private var expected: [[[TranslationLexicon.Choice]]] = []

    init(_ single: [TextFeatures], lexicon: TranslationLexicon?) {
        features = [single]
        for length in 1..<Self.longest {
            let shorter = features[length - 1]
            features.append(
                shorter.indices.dropLast(min(1, shorter.count)).map { shorter[$0] + single[$0 + length] })
        }
        if let lexicon { expected = features.map { $0.map { lexicon.expected(of: $0.words) } } }
    }

    func features(_ range: Range<Int>) -> TextFeatures { features[range.count - 1][range.lowerBound] }

    func expected(_ range: Range<Int>) -> [TranslationLexicon.Choice] {
        expected[range.count - 1][range.lowerBound]
    }
}
