package import SourceText

/// A UI message in ICU MessageFormat, parsed by ICU's own parser into a tree.
///
/// ```
/// {count, plural, one {# article} other {# articles}} in {language}
/// ```
///
/// The tree is what checks compare and what ``MessageFormatter`` writes out. Apostrophes quote as in ICU's default
/// mode: one before `{`, `}` or (inside a plural) `#` begins quoted text, two are one apostrophe, any other is itself.
package struct MessageFormat: Hashable, Sendable {
    /// The message in order: text, numbers of the surrounding plural, and arguments.
    package let pieces: [Piece]

    package enum Piece: Hashable, Sendable {
        case text(String)
        /// `#`: the number of the plural around it, less its offset.
        case number
        case argument(Argument)
    }

    /// One `{…}`.
    package struct Argument: Hashable, Sendable {
        package let name: String
        package let kind: Kind
        /// The type's name of a simple argument: `number`, `date`; empty for the others.
        package let type: String
        /// What follows the type of a simple argument, without outer white space: `percent`, `long`.
        package let style: String
        /// What `offset:` takes from the number before it is matched and shown.
        package let offset: Int
        package let variants: [Variant]
        /// From `{` to after `}`, in bytes of the message.
        package let range: ByteRange

        /// The selectors in order, explicit values as they are written: `=0`, `one`, `other`.
        package var selectors: [String] { variants.map(\.selector) }
    }

    package enum Kind: String, Hashable, Sendable {
        /// `{name}`.
        case none
        /// `{name, number}`, `{name, date, long}`.
        case simple
        case plural
        case select
        case selectordinal
    }

    /// One way a plural or select argument can go.
    package struct Variant: Hashable, Sendable {
        package let selector: String
        /// The number of a selector such as `=0`.
        package let value: Double?
        package let pieces: [Piece]
        /// From the selector to after its closing brace, in bytes of the message.
        package let range: ByteRange
    }

    /// Every argument in the order of the text, those inside variants after the one around them.
    package var arguments: [Argument] {
        var result: [Argument] = []
        MessageFormat.collect(pieces, into: &result)
        return result
    }

    private static func collect(_ pieces: [Piece], into result: inout [Argument]) {
        for case .argument(let argument) in pieces {
            result.append(argument)
            for variant in argument.variants { collect(variant.pieces, into: &result) }
        }
    }
}

extension MessageFormat.Argument {
    /// The categories that a plural or ordinal argument needs in the locale of these rules and does not have.
    ///
    /// Explicit values count where they cover a whole category: `=2` is Arabic's `two`. Empty for other kinds.
    package func missingCategories(in rules: PluralRules) -> [PluralSample] {
        guard kind == .plural || kind == .selectordinal else { return [] }
        let present = Set(selectors)
        let values = Set(variants.compactMap(\.value))
        return rules.samples.filter { sample in
            if present.contains(sample.category) { return false }
            return !(sample.onlyInteger.map { offset == 0 && values.contains(Double($0)) } ?? false)
        }
    }

    /// The categories that the locale of these rules never chooses, such as `few` in English.
    package func unusedCategories(in rules: PluralRules) -> [String] {
        guard kind == .plural || kind == .selectordinal else { return [] }
        return variants.filter { $0.value == nil && !rules.categories.contains($0.selector) }.map(\.selector)
    }
}

/// Why a text is not a message.
package struct MessageFormatProblem: Error, Hashable, Sendable {
    /// Where, in bytes of the message.
    package let offset: Int
    /// A headline: what is wrong.
    package let message: String
}
