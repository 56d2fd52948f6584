/// Which words of one language go with which of another, learnt from texts and their translations.
///
/// IBM Model 1 (Brown et al. 1993, "The Mathematics of Statistical Machine Translation") over word stems, a few
/// rounds. A pair of words counts from its second sentence on: what was seen together once proves nothing, above all
/// not the pair of sentences that it was learnt from.
struct TranslationLexicon: Sendable {
    struct Choice: Sendable {
        var word: UInt32
        var probability: Float
    }

    /// The words of a text that may be a translation, looked up once for all texts that it is compared with.
    struct Words: Sendable {
        /// With those that stand there again.
        var count: Int
        /// Each once, ascending: how frequent it is, and whether some word translates into it reliably.
        var distinct: [(word: UInt32, frequency: Float, isKnown: Bool)]
    }

    /// The likeliest translations of a word, at most ``choiceLimit``.
    private var choices: [UInt32: [Choice]] = [:]
    /// The share of texts that a target word is in.
    private var frequency: [UInt32: Float] = [:]
    /// Target words that some word translates into reliably.
    private var known: Set<UInt32> = []
    /// The mean number of words in a target text.
    private var meanCount = 20.0

    private static let choiceLimit = 5
    private static let rounds = 4
    /// The most words of a text and the most links between words that are looked at.
    private static let wordLimit = 60
    private static let linkLimit = 6_000_000

    init() {}

    init(_ pairs: [(source: [UInt32], target: [UInt32])]) {
        var sourceIDs: [UInt32: Int32] = [:]
        var sources: [UInt32] = []
        var links: [UInt64: Int32] = [:]
        var linkSource: [Int32] = []
        var linkTarget: [UInt32] = []
        // For each target word of each pair: its links, one a source word.
        var runs: [(start: Int, count: Int)] = []
        var run: [Int32] = []
        var texts = 0
        var words = 0
        for pair in pairs where run.count < Self.linkLimit {
            let source = Self.distinct(pair.source).prefix(Self.wordLimit)
            let target = Self.distinct(pair.target).prefix(Self.wordLimit)
            if source.isEmpty || target.isEmpty { continue }
            texts += 1
            words += target.count
            let ids = source.map { word -> Int32 in
                if let id = sourceIDs[word] { return id }
                sourceIDs[word] = Int32(sources.count)
                sources.append(word)
                return Int32(sources.count - 1)
            }
            for word in target {
                frequency[word, default: 0] += 1
                runs.append((run.count, ids.count))
                for id in ids {
                    let key = UInt64(UInt32(id)) << 32 | UInt64(word)
                    if let link = links[key] {
                        run.append(link)
                    } else {
                        links[key] = Int32(linkSource.count)
                        run.append(Int32(linkSource.count))
                        linkSource.append(id)
                        linkTarget.append(word)
                    }
                }
            }
        }
        guard texts > 0 else { return }
        meanCount = Double(words) / Double(texts)
        for word in frequency.keys { frequency[word]? /= Float(texts) }
        let counts = Self.expectedCounts(runs, run, linkSource, sourceCount: sources.count)
        collect(counts.links, counts.sources, linkSource, linkTarget, sources)
    }

    private static func expectedCounts(
        _ runs: [(start: Int, count: Int)], _ run: [Int32], _ linkSource: [Int32], sourceCount: Int
    ) -> (links: [Float], sources: [Float]) {
        var probability = [Float](repeating: 1, count: linkSource.count)
        var counts = [Float](repeating: 0, count: linkSource.count)
        var totals = [Float](repeating: 0, count: sourceCount)
        for round in 0..<rounds {
            for index in counts.indices { counts[index] = 0 }
            for index in totals.indices { totals[index] = 0 }
            for part in runs {
                var sum: Float = 0
                for index in part.start..<part.start + part.count { sum += probability[Int(run[index])] }
                guard sum > 0 else { continue }
                for index in part.start..<part.start + part.count {
                    let share = probability[Int(run[index])] / sum
                    counts[Int(run[index])] += share
                    totals[Int(linkSource[Int(run[index])])] += share
                }
            }
            if round == rounds - 1 { break }
            for index in counts.indices {
                probability[index] = counts[index] / max(totals[Int(linkSource[index])], 1e-6)
            }
        }
        return (counts, totals)
    }

    private mutating func collect(
        _ counts: [Float], _ totals: [Float], _ linkSource: [Int32], _ linkTarget: [UInt32], _ sources: [UInt32]
    ) {
        for index in counts.indices {
            // The discount is what the word's own sentence may have brought.
            let count = counts[index] - 0.9
            guard count > 0.2 else { continue }
            let probability = count / max(totals[Int(linkSource[index])], 1)
            guard probability > 0.04 else { continue }
            choices[sources[Int(linkSource[index])], default: []].append(
                Choice(word: linkTarget[index], probability: probability))
            if probability > 0.3 { known.insert(linkTarget[index]) }
        }
        for (word, list) in choices {
            choices[word] = Array(
                list.sorted { ($0.probability, $0.word) > ($1.probability, $1.word) }.prefix(Self.choiceLimit))
        }
    }

    /// What words a text's translation should have: sorted by word, each once.
    func expected(of words: [UInt32]) -> [Choice] {
        var all: [Choice] = []
        for word in Self.distinct(words) { all += choices[word] ?? [] }
        all.sort { ($0.word, $1.probability) < ($1.word, $0.probability) }
        var result: [Choice] = []
        for choice in all where result.last?.word != choice.word { result.append(choice) }
        return result
    }

    /// What is known of a text's words, which are sorted.
    func words(_ words: [UInt32]) -> Words {
        if choices.isEmpty { return Words(count: words.count, distinct: []) }
        return Words(
            count: words.count,
            distinct: Self.distinct(words).map { ($0, frequency[$0] ?? 0.001, known.contains($0)) })
    }

    /// How much likelier a text is as the translation that was expected than as any text, as a logarithm.
    func score(_ expected: [Choice], _ words: Words) -> Double {
        if choices.isEmpty { return 0 }
        let chance = max(1, Double(words.count) / meanCount)
        var score = 0.0
        var next = 0
        for (word, frequency, isKnown) in words.distinct {
            while next < expected.count, expected[next].word < word { next += 1 }
            if next < expected.count, expected[next].word == word {
                let random = min(0.9, Double(frequency) * chance)
                let wanted = min(0.95, Double(expected[next].probability) + random)
                score += min(2.5, Logarithm.of(wanted / random)) * 0.7
            } else if isKnown {
                score -= 0.35
            }
        }
        return score
    }

    private static func distinct(_ words: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        for word in words where result.last != word { result.append(word) }
        return result
    }
}
