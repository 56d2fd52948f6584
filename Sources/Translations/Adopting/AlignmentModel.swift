package import SourceText

/// What is known of a pair of languages before two pages are aligned: how long translations are, and which words go
/// with which.
///
/// Learnt from the memory, and again from what the last round aligned well: pages of one run teach each other.
package struct AlignmentModel: Sendable {
    private(set) var lengths = LengthModel()
    private(set) var lexicon = TranslationLexicon()
    private var memory: [(source: TextFeatures, target: TextFeatures)] = []

    /// The least confidence of a pair that is learnt from.
    private static let threshold = 0.5

    /// A model from texts and their finished translations, and from whole pages for the length only.
    package init(
        memory: [(source: TextSlice, target: TextSlice)], pages: [(source: PageOutline, target: PageOutline)]
    ) {
        self.memory = memory.map { (TextFeatures(plain: $0.source), TextFeatures(plain: $0.target)) }
        func total(_ outline: PageOutline) -> Double { outline.features.reduce(0) { $0 + $1.length } }
        lengths =
            self.memory.count > 40
            ? LengthModel(self.memory.map { ($0.source.length, $0.target.length) })
            : LengthModel(pages: pages.map { (total($0.source), total($0.target)) })
        lexicon = TranslationLexicon(self.memory.map { ($0.source.words, $0.target.words) })
    }

    /// A model from texts and their translations alone.
    init(pairs: [(source: TextSlice, target: TextSlice)]) {
        self.init(memory: pairs, pages: [])
        if memory.count <= 40 {
            let (source, target) = memory.reduce((0.0, 0.0)) { ($0.0 + $1.source.length, $0.1 + $1.target.length) }
            lengths = LengthModel(pages: [(source, target)])
        }
    }

    /// The model after a round.
    package func learning(
        from rounds: [(source: PageOutline, target: PageOutline, alignment: PageAlignment)]
    ) -> AlignmentModel {
        var model = self
        var pairs = memory
        for page in rounds {
            for pair in page.alignment.pairs where !pair.isCopy && pair.confidence >= Self.threshold {
                pairs.append((Self.sum(page.source, pair.source), Self.sum(page.target, pair.target)))
            }
        }
        guard !pairs.isEmpty else { return self }
        if pairs.count > 20 { model.lengths = LengthModel(pairs.map { ($0.source.length, $0.target.length) }) }
        model.lexicon = TranslationLexicon(pairs.map { ($0.source.words, $0.target.words) })
        return model
    }

    private static func sum(_ outline: PageOutline, _ segments: [Int]) -> TextFeatures {
        segments.reduce(TextFeatures()) { $0 + outline.features[$1] }
    }
}
