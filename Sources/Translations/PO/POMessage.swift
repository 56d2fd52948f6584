package import SourceText

/// One message as values, to be changed and written with ``POWriter``.
package struct POMessage: Equatable, Sendable {
    /// Whole lines, from the `#` on: what translators wrote, and comments of unknown kinds.
    package var translatorComments: [TextSlice] = []
    /// The texts behind `#. `.
    package var extractedComments: [TextSlice] = []
    /// Whole lines `#: …`.
    package var references: [TextSlice] = []
    package var flags: [TextSlice] = []
    package var previousContext: TextSlice?
    package var previousSource: TextSlice?
    package var previousPlural: TextSlice?
    package var context: TextSlice?
    package var source: TextSlice
    package var plural: TextSlice?
    /// One, or one a plural form.
    package var translations: [TextSlice] = [.empty]
    package var isObsolete = false

    package init(context: TextSlice? = nil, source: TextSlice) {
        self.context = context
        self.source = source
    }

    package var isFuzzy: Bool {
        get { flags.contains("fuzzy") }
        set {
            flags.removeAll { $0 == "fuzzy" }
            if newValue { flags.insert("fuzzy", at: 0) }
        }
    }
}

extension PODocument {
    /// An entry as values; every comment is in it, wherever it stood.
    package func message(of entry: POEntry) -> POMessage {
        var message = POMessage(context: optionalText(entry.context), source: text(entry.source))
        message.plural = optionalText(entry.plural)
        message.previousContext = optionalText(entry.previousContext)
        message.previousSource = optionalText(entry.previousSource)
        message.previousPlural = optionalText(entry.previousPlural)
        message.translations = translations(of: entry)
        message.isObsolete = entry.isObsolete
        for comment in POCommentLine.lines(in: bytes, entry.range) {
            switch comment.kind {
            case .translator: message.translatorComments.append(file.text(comment.line))
            case .extracted: message.extractedComments.append(file.text(comment.content))
            case .reference: message.references.append(file.text(comment.line))
            case .flags:
                let flags = file.text(comment.content).bytes.split { $0 == "," || ASCII.isWhitespace($0) }
                message.flags += flags.map { TextSlice($0) }
            }
        }
        return message
    }
}
