import Locales
import SourceText

/// Arguments that every branch of a choice has in the source.
///
///     {who, select, female {She likes {name}} other {They like {name}}}   →   female {A lei piace} …     {name} is lost
enum BranchArguments {
    /// The branches of the translation without such an argument, which nothing around the choice shows either.
    static func lost(
        in target: MessageFormat.Argument, for source: MessageFormat.Argument, beside message: [MessageFormat.Argument]
    ) -> [(variant: MessageFormat.Variant, name: String)] {
        guard source.kind == target.kind, let first = source.variants.first else { return [] }
        var wanted = names(in: first.pieces)
        for variant in source.variants.dropFirst() { wanted.formIntersection(names(in: variant.pieces)) }
        wanted.remove(source.name)
        if wanted.isEmpty { return [] }
        // What stands outside of the choice is shown with each branch.
        for argument in message
        where argument.range.start < target.range.start || argument.range.start >= target.range.end {
            wanted.remove(argument.name)
        }
        return target.variants.flatMap { variant in
            wanted.subtracting(names(in: variant.pieces)).sorted().map { (variant, $0) }
        }
    }

    private static func names(in pieces: [MessageFormat.Piece]) -> Set<String> {
        var found: Set<String> = []
        for case .argument(let argument) in pieces {
            found.insert(argument.name)
            for variant in argument.variants { found.formUnion(names(in: variant.pieces)) }
        }
        return found
    }
}
