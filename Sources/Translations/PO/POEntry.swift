package import SourceText

/// One message of a PO document, as spans into it; read its texts through ``PODocument``.
package struct POEntry: Sendable {
    /// What an entry has besides its texts.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        static let obsolete = Marks(rawValue: 1)
        static let fuzzy = Marks(rawValue: 2)
        static let translatorComment = Marks(rawValue: 4)
        /// Some `msgstr` of the entry is empty.
        static let incomplete = Marks(rawValue: 8)
    }

    var marks: Marks = []
    var raw: POSpan
    var comments: POSpan
    /// The hash of context and source, see ``POKeyIndex``.
    var hash: UInt32 = 0
    var firstForm: UInt32 = 0
    var formCount: UInt32 = 0
    var translationRaw = POSpan.absent

    /// `msgctxt`, `msgid`, `msgid_plural`.
    package internal(set) var context = POSpan.absent
    package internal(set) var source = POSpan.absent
    package internal(set) var plural = POSpan.absent
    /// `msgstr`, or `msgstr[0]` of an entry with a plural.
    package internal(set) var translation = POSpan.absent
    /// `#| msgctxt`, `#| msgid`, `#| msgid_plural`.
    package internal(set) var previousContext = POSpan.absent
    package internal(set) var previousSource = POSpan.absent
    package internal(set) var previousPlural = POSpan.absent

    init(start: Int) {
        raw = POSpan(file: start, start)
        comments = raw
    }

    /// The entry's lines in the file, comments and the last line end included.
    package var range: ByteRange { ByteRange(raw.start, raw.end) }
    /// The lines before the first keyword.
    package var commentRange: ByteRange { ByteRange(comments.start, comments.end) }
    /// From the opening quote of the translation's first string to the closing quote of its last.
    package var translationRange: ByteRange { ByteRange(translationRaw.start, translationRaw.end) }

    package var isObsolete: Bool { marks.contains(.obsolete) }
    package var isFuzzy: Bool { marks.contains(.fuzzy) }
    /// The entry with an empty `msgid` and no context, which describes the document.
    package var isHeader: Bool { source.isEmpty && !context.isPresent && !isObsolete }

    /// Whether nobody wrote anything in it.
    var isBare: Bool {
        translation.isEmpty && formCount < 2 && !marks.contains(.translatorComment) && !previousSource.isPresent
    }
    /// Empty `msgstr` (any form of it) is untranslated, the flag `fuzzy` makes it stale.
    package var state: TranslationState {
        if marks.contains(.incomplete) { return .untranslated }
        return isFuzzy ? .stale : .translated
    }
}
