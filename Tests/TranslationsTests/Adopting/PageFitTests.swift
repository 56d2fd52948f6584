import Testing

@testable import Translations

struct PageFitTests {
    /// The disorder of a page whose block at each position is paired with the one that `order` names.
    private func disorder(_ order: [Int]) throws -> Double {
        let text = order.indices.map { "Block \($0 * 17 + 3) tells of \($0 * 5) apples.\n\n" }.joined()
        let outline = try AdoptingSamples.outline(text)
        let model = AlignmentModel(memory: [], pages: [(outline, outline)])
        let aligner = BlockAligner(
            scorer: PairScorer(model, source: outline), source: outline.body, target: outline.body)
        let spans = TextSpans(outline.body.map(\.features), lexicon: model.lexicon)
        let others = TextSpans(outline.body.map(\.features), in: model.lexicon)
        // Each block with itself, so that only the order differs.
        var pairs = order.enumerated().map { position, block in
            var pair = aligner.pair(block..<block + 1, block..<block + 1, spans, others, 0.9)
            pair.source = outline.body[position..<position + 1]
            return pair
        }
        PageFit(pairs, order.count, order.count).tell(&pairs)
        return try #require(pairs.first).evidence.disorder
    }

    @Test func `a page in order has none`() throws {
        #expect(try disorder(Array(0..<30)) == 0)
    }

    @Test func `a section that moved is little, a shuffled page much`() throws {
        let moved = Array(0..<10) + Array(20..<30) + Array(10..<20)
        let shuffled = (0..<30).map { $0 * 11 % 30 }
        let (little, much) = (try disorder(moved), try disorder(shuffled))
        #expect(little < 0.5 && much == 1)
    }

    @Test func `two blocks the other way round say little of a page`() throws {
        #expect(try disorder([1, 0]) < 1)
    }
}
