import SourceText

/// Joins two versions of one message that come from one, field by field.
struct MessageJoin {
    private(set) var message: POMessage
    /// Whether both sides translated it, each in its own way.
    private(set) var isConflict = false

    private enum Choice { case ours, theirs, conflict }

    init(_ base: POMessage?, _ ours: POMessage, _ theirs: POMessage) {
        message = ours
        let choice = MessageJoin.choice(base, ours, theirs)
        var chosen = ours
        var labelled: [TextSlice] = []
        switch choice {
        case .ours: break
        case .theirs: chosen = theirs
        case .conflict:
            // One that was looked at comes before one that was not.
            let takesTheirs = ours.isFuzzy && !theirs.isFuzzy
            if takesTheirs { chosen = theirs }
            labelled = takesTheirs ? MessageJoin.labelled("ours", ours) : MessageJoin.labelled("theirs", theirs)
            isConflict = true
        }
        message.plural = chosen.plural
        message.translations = chosen.translations
        message.previousContext = chosen.previousContext
        message.previousSource = chosen.previousSource
        message.previousPlural = chosen.previousPlural
        message.translatorComments = LineJoin.joined(
            base?.translatorComments ?? [], ours.translatorComments, theirs.translatorComments)
        message.translatorComments += labelled.filter { !message.translatorComments.contains($0) }
        message.references = LineJoin.joined(base?.references ?? [], ours.references, theirs.references)
        message.flags = MessageJoin.flags(base, ours, theirs)
        if (chosen.isFuzzy || isConflict) != message.isFuzzy { message.isFuzzy = chosen.isFuzzy || isConflict }
        // What tools noted about a translation goes with it.
        let notes = base?.extractedComments ?? []
        if ours.extractedComments == notes || (theirs.extractedComments != notes && choice == .theirs) {
            message.extractedComments = theirs.extractedComments
        }
        if let base {
            if ours.isObsolete == base.isObsolete { message.isObsolete = theirs.isObsolete }
        } else {
            message.isObsolete = ours.isObsolete && theirs.isObsolete
        }
    }

    /// Joins two headers: of their fields none is in conflict.
    init(header base: POMessage?, _ ours: POMessage, _ theirs: POMessage) {
        let text = HeaderJoin.joined(
            base?.translations.first ?? .empty, ours.translations.first ?? .empty, theirs.translations.first ?? .empty)
        func with(_ message: POMessage) -> POMessage {
            var message = message
            message.translations = [text]
            return message
        }
        self.init(base.map(with), with(ours), with(theirs))
    }

    private static func choice(_ base: POMessage?, _ ours: POMessage, _ theirs: POMessage) -> Choice {
        if isSameWork(ours, theirs) { return .ours }
        if let base {
            if isSameWork(theirs, base) { return .ours }
            if isSameWork(ours, base) { return .theirs }
        }
        if ours.translations == theirs.translations, ours.plural == theirs.plural {
            return ours.isFuzzy && !theirs.isFuzzy ? .theirs : .ours
        }
        // A mark on the old text, or its removal, gives way to a new text.
        if theirs.isEmpty || (base.map { $0.translations == theirs.translations } ?? false) { return .ours }
        if ours.isEmpty || (base.map { $0.translations == ours.translations } ?? false) { return .theirs }
        return .conflict
    }

    /// Whether all that a translator decides is the same: the text, whether it counts, and what it was made from.
    static func isSameWork(_ left: POMessage, _ right: POMessage) -> Bool {
        left.translations == right.translations && left.isFuzzy == right.isFuzzy && left.plural == right.plural
            && left.previousSource == right.previousSource && left.previousContext == right.previousContext
            && left.previousPlural == right.previousPlural
    }

    private static func flags(_ base: POMessage?, _ ours: POMessage, _ theirs: POMessage) -> [TextSlice] {
        LineJoin.joined(base?.flags ?? [], ours.flags, theirs.flags)
    }

    /// Whether a comment is what ``labelled(_:_:)`` wrote: it goes when somebody decides.
    static func isLabelled(_ comment: ArraySlice<UInt8>) -> Bool {
        ["# theirs: \"", "# theirs[", "# ours: \"", "# ours["].contains { comment.starts(with: $0.utf8) }
    }

    /// A translation as comment lines: `# theirs: "…"`, one a plural form, written as in a `msgstr`.
    private static func labelled(_ label: String, _ message: POMessage) -> [TextSlice] {
        message.translations.enumerated().map { index, text in
            var writer = POWriter()
            writer.string(text)
            let form = message.plural == nil ? "" : "[\(index)]"
            return TextSlice(Array("# \(label)\(form): ".utf8) + writer.bytes)
        }
    }
}

extension POMessage {
    /// Whether nothing is translated.
    var isEmpty: Bool { translations.allSatisfy(\.isEmpty) }

    /// Whether a person's work is in it.
    var hasWork: Bool { !isEmpty || !translatorComments.isEmpty }

    /// The message under a changed source: its translation stays, not to be trusted, with the source it was made from.
    func moved(to key: MessageKey) -> POMessage {
        var message = self
        if isEmpty {
            message.isFuzzy = false
            message.previousContext = nil
            message.previousSource = nil
            message.previousPlural = nil
        } else if !isFuzzy || previousSource == nil {
            message.previousContext = context
            message.previousSource = source
            message.previousPlural = plural
            message.isFuzzy = true
        }
        message.context = key.context
        message.source = key.source
        message.isObsolete = false
        return message
    }
}
