package import Locales
package import Segments
package import SourceText

/// One side of a pair as the rules see it: its bytes and, worked out when a rule first asks, what is in them.
///
/// One object serves all rules, and a source text all its translations. For one worker.
package final class CheckedText {
    package enum Kind: Int, Sendable, CaseIterable {
        case markdown
        /// A UI message in ICU MessageFormat.
        case message
        /// Neither: every character is text.
        case plain
    }

    package let slice: TextSlice
    package let kind: Kind
    package let traits: TextTraits
    /// Whether `%5` stands for a value, rather than for five per cent.
    let holdsArguments: Bool
    private let table: ScalarTable

    package init(_ slice: TextSlice, kind: Kind = .markdown, table: ScalarTable, holdsArguments: Bool = true) {
        self.slice = slice
        self.holdsArguments = holdsArguments
        self.kind = kind
        self.table = table
        traits = TextTraits(of: slice)
    }

    /// A translation of a text.
    package convenience init(_ slice: TextSlice, of source: CheckedText, in locale: LocaleKnowledge) {
        let holdsArguments = !locale.writesPercentFirst || source.placeholders.contains { $0.style == .argument }
        self.init(slice, kind: source.kind, table: locale.scalars, holdsArguments: holdsArguments)
    }

    /// Another text of the same kind.
    func with(_ other: TextSlice) -> CheckedText {
        CheckedText(other, kind: kind, table: table, holdsArguments: holdsArguments)
    }

    package var count: Int { slice.count }
    package var string: String { slice.description }

    /// The bytes as an array that begins at 0, as ranges count.
    package private(set) lazy var bytes: [UInt8] = Array(slice.bytes)

    /// The inline markup, in order; none in texts that are no Markdown.
    package private(set) lazy var inlineCodes: [InlineCode] = {
        if kind != .markdown || traits.isDisjoint(with: .markup) { return [] }
        let codes = Segment(text: slice, place: "", range: ByteRange(0, slice.count)).codes
        guard traits.contains([.backtick, .straightQuotes]), GNUQuotes.areAll(in: bytes) else { return codes }
        return codes.filter { $0.kind != .code }
    }()

    /// What they are compared by.
    private(set) lazy var codes = InlineCodes(inlineCodes, in: bytes)

    /// Marks of emphasis and code that mark nothing.
    private(set) lazy var looseMarks = LooseMarks(in: self)

    /// What a program fills in.
    private(set) lazy var placeholders: [Placeholder] = Placeholder.all(in: self)

    /// The text for a reader: ``bytes`` with ``mask`` in the place of every byte that is no text.
    ///
    /// These are marks of links and emphasis, code, tags, addresses, character references, placeholders and the syntax
    /// of a message. The length is the same.
    package private(set) lazy var prose: [UInt8] = ProseMask.masked(self)

    private lazy var scan = ProseScan(prose, table)

    /// The words of ``prose``, in order: runs of letters, marks and digits, cut at changes between dense and spaced
    /// scripts.
    package var words: [TextWord] { scan.words }

    /// Whether a word has letters of two scripts.
    var hasMixedWords: Bool { scan.hasMixedWords }

    /// ``prose`` scalar by scalar; those of masked bytes are there as ``mask``.
    package var scalars: [TextScalar] { scan.scalars }

    /// The marks that the text ends with.
    private(set) lazy var endMarks = EndMarks(of: self)

    /// How many letters and digits ``prose`` has.
    var letterCount: Int { scan.letterCount }

    /// How many letters of ASCII ``prose`` has.
    var asciiLetterCount: Int { scan.asciiLetterCount }

    /// How many sentences end in ``prose``.
    private(set) lazy var sentenceCount = SentenceEnds.count(in: scalars)
    /// Whether an English text says one plain "not".
    private(set) lazy var isPlainlyNegated = PlainNegation.isIn(self)
    /// Whether an English text says nothing that a language might say with a negation.
    private(set) lazy var affirmsPlainly = PlainAffirmation.isIn(self)
    /// The days and months that an English text names; nil for none.
    private(set) lazy var englishDates = EnglishDates(in: self)
    /// The names that programs know, in prose.
    private(set) lazy var plainNames = PlainNames(in: self)
    /// The formatting codes of Perl's POD.
    private(set) lazy var podMarks = traits.contains(.angleBrackets) ? PodMark.all(in: bytes) : []
    /// The links with what they say.
    private(set) lazy var namedLinks = NamedLink.all(in: self)
    /// The emoji that say something.
    private(set) lazy var pictographs = Pictograph.all(in: self)
    /// The one small number that an English text says by a word; nil for none and for several.
    private(set) lazy var spelledCount = SpelledCount(in: self)
    /// The hashes of the words in small letters.
    private(set) lazy var wordHashes = WordHashes(self)

    /// The message, or why it is none; nil for texts of another kind.
    package private(set) lazy var message: Result<MessageFormat, MessageFormatProblem>? =
        kind == .message ? Result { () throws(MessageFormatProblem) in try MessageFormat(parsing: slice) } : nil

    /// The traits of a scalar.
    package func scalarTraits(_ value: UInt32) -> ScalarTraits { table[value] }

    package func text(_ range: ByteRange) -> String { String(decoding: bytes[range.range], as: UTF8.self) }

    /// Calls `body` with each scalar of ``prose`` and its range; those of masked bytes are left out.
    package func forEachScalar(_ body: (_ scalar: UInt32, _ traits: ScalarTraits, _ range: ByteRange) -> Void) {
        prose.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                let value = nextScalar(bytes, at: &index)
                if value != UInt32(CheckedText.mask) { body(value, table[value], ByteRange(start, index)) }
            }
        }
    }

    /// What stands in ``prose`` for bytes that are no text: the control character SUB, which no text has.
    package static let mask: UInt8 = 0x1A
}

extension CheckedText.Kind {
    /// What a source text that nothing is known of is written in: a plural or select argument makes it a message.
    package init(guessedOf source: TextSlice) {
        let bytes = source.bytes
        guard bytes.contains(UInt8(ascii: "{")), bytes.contains(UInt8(ascii: ",")),
            let message = try? MessageFormat(parsing: source),
            message.arguments.contains(where: { !$0.variants.isEmpty })
        else {
            self = .markdown
            return
        }
        self = .message
    }
}
