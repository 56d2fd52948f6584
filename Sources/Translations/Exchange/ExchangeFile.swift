package import Diagnostics
package import SourceText

/// The translations of one catalog as other programs get them and give them back.
///
/// Every exchange format converts between its bytes and this.
package struct ExchangeFile: Sendable {
    /// The catalog below the locale's folder, without its extension: `articles/walk`, `site`.
    package var catalog: String
    /// The language tags; nil where a file does not tell.
    package var sourceLanguage: String?
    package var targetLanguage: String?
    /// Where a file tells them.
    package var sourceLanguageRange: ByteRange?
    package var targetLanguageRange: ByteRange?
    package var units: [ExchangeUnit]

    package init(catalog: String, sourceLanguage: String?, targetLanguage: String?, units: [ExchangeUnit] = []) {
        self.catalog = catalog
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
        self.units = units
    }
}

/// One entry of a catalog on its way.
package struct ExchangeUnit: Sendable {
    /// See ``identifier(context:source:)``.
    package var id: String
    package var context: TextSlice?
    package var source: ExchangeContent
    /// Nil where a file has none.
    package var target: ExchangeContent?
    package var state: TranslationState
    /// What a stale translation was made from.
    package var previousSource: TextSlice?
    /// Where the segment is, for people.
    package var place: TextSlice?
    package var notes: [TextSlice]
    /// Where it stands in the file that it was read from.
    package var range: ByteRange
    /// What in its target breaks a rule of the format, for people; other units do not suffer from it.
    package var problem: String?

    package init(
        id: String, context: TextSlice? = nil, source: ExchangeContent, target: ExchangeContent? = nil,
        state: TranslationState = .untranslated, previousSource: TextSlice? = nil, place: TextSlice? = nil,
        notes: [TextSlice] = [], range: ByteRange = ByteRange(0, 0)
    ) {
        self.id = id
        self.context = context
        self.source = source
        self.target = target
        self.state = state
        self.previousSource = previousSource
        self.place = place
        self.notes = notes
        self.range = range
    }

    /// The id of an entry in every format: a hash of its key, the same on every machine and in every run, and a name
    /// that XML allows (`NMTOKEN`).
    ///
    /// Two entries of one catalog with the same hash are told apart by whoever makes a file.
    package static func identifier(context: TextSlice?, source: TextSlice) -> String {
        // A context is never mistaken for the beginning of a source: 0xFF is no byte of UTF-8.
        var key: [UInt8] = []
        if let context { key += Array(context.bytes) + [0xFF] }
        key += source.bytes
        let digits = String(TextSlice(key).fingerprint, radix: 16)
        return "u" + String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// What came of reading a file: the translations that are in it, or why it is refused.
package struct ExchangeReading: Sendable {
    package var format: ExchangeFormat
    /// Empty where a diagnostic is an error.
    package var files: [ExchangeFile]
    /// Why the file is refused.
    package var diagnostics: [Diagnostic]
    /// What is wrong in targets: codes that a translator lost or misplaced, see ``ExchangeUnit/problem``.
    package var targetDiagnostics: [Diagnostic] = []
    /// The text that places are about: the file, or what it says in UTF-8.
    package var file: SourceFile

    package var isRefused: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Bounds on files from outside, far above what people exchange.
package enum ExchangeLimits {
    /// Units, rows or segments in one file; a long book has some 20,000 sentences.
    package static let units = 250_000
    /// Elements of a XML file inside of each other; the standard's own files have some twelve.
    static let depth = 100
    /// What is told about one file.
    static let diagnostics = 50
}
