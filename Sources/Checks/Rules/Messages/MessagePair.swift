import Locales

/// The messages of a pair, where both can be read.
struct MessagePair {
    let source: [MessageFormat.Argument]
    let target: [MessageFormat.Argument]

    init?(_ pair: TranslationPair) {
        guard pair.isMessage, let source = try? pair.source.message?.get(), let target = try? pair.target.message?.get()
        else { return nil }
        self.source = source.arguments
        self.target = target.arguments
    }

    /// The arguments of the source that decide between texts, each name once, with the target's of the same name.
    var choices: [(source: MessageFormat.Argument, targets: [MessageFormat.Argument])] {
        var seen: Set<String> = []
        return source.compactMap { argument in
            guard !argument.variants.isEmpty, seen.insert(argument.name).inserted else { return nil }
            return (argument, target.filter { $0.name == argument.name && !$0.variants.isEmpty })
        }
    }
}
