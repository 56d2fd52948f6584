import Locales

/// The places where a sentence ends, as far as marks tell.
enum SentenceEnds {
    /// How many marks end a sentence, each run of marks once.
    static func count(in scalars: [TextScalar]) -> Int {
        var count = 0
        for index in scalars.indices {
            let kind = MarkKinds(scalars[index].value)
            guard !kind.isDisjoint(with: [.stop, .question, .exclamation]) else { continue }
            guard index + 1 < scalars.count else { return count + 1 }
            let next = scalars[index + 1]
            if !MarkKinds(next.value).isEmpty { continue }
            // A stop in a number or a name is none.
            if scalars[index].value < 0x80, next.traits.isWord { continue }
            count += 1
        }
        return count
    }
}
