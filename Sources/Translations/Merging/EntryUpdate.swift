import Locales
import Segments
import SourceText

/// What a merge makes of an old entry whose source became another.
struct EntryUpdate {
    let old: PODocument
    let source: LocaleTag
    let target: LocaleTag

    /// The entry for a segment that continues it, and what was done.
    ///
    /// An edit that a translation can follow is carried into it; any other leaves the translation as it is, stale,
    /// under the source that it was made from.
    func continued(_ entry: POEntry, as segment: Segment) -> (message: POMessage, kind: ChangeKind, class: ChangeClass)
    {
        var message = old.message(of: entry)
        let isDoubted = message.isDoubted
        let base = message.isFuzzy ? message.previousSource ?? message.source : message.source
        if message.translations.allSatisfy(\.isEmpty) {
            message.isFuzzy = false
            clearPrevious(&message)
            message.plural = nil
            message.translations = [.empty]
        } else {
            if !message.isFuzzy || message.previousSource == nil {
                message.previousContext = message.context
                message.previousSource = message.source
                message.previousPlural = message.plural
            }
            message.isFuzzy = true
        }
        message.context = segment.context
        message.source = segment.text
        message.extractedComments = []
        let edit = CarriedEdit(from: base, to: segment.text, segment.syntax, source: source, target: target)
        let change = base == segment.text ? .move : edit.changeClass
        guard message.isFuzzy else { return (message, .changed, change) }
        if !isDoubted, message.plural == nil, message.previousContext == segment.context,
            let carried = edit.translation(from: message.translations[0])
        {
            message.translations[0] = carried
            message.isFuzzy = false
            clearPrevious(&message)
            message.extractedComments = [TraceLine.text(TraceLine.carried, change, from: base, to: segment.text)]
            return (message, .carried, change)
        }
        message.extractedComments = [TraceLine.text(TraceLine.changed, change, from: base, to: segment.text)]
        if isDoubted { message.addDoubt() }
        return (message, .changed, change)
    }

    /// The entry for a segment whose own entry was obsolete, or whose text is the previous source of a stale one.
    func restored(_ entry: POEntry, as segment: Segment) -> POMessage {
        var message = old.message(of: entry)
        let isPreviousSource = message.source != segment.text || message.context != segment.context
        message.isObsolete = false
        guard isPreviousSource else {
            message.extractedComments = message.traces
            return message
        }
        message.isFuzzy = message.isDoubted
        message.extractedComments = []
        message.context = segment.context
        message.source = segment.text
        clearPrevious(&message)
        return message
    }

    /// The entries for the parts that an entry's source was split into.
    ///
    /// - Parameter model: of the two languages.
    func parts(_ entry: POEntry, as segments: [Segment], _ model: AlignmentModel) -> [POMessage] {
        let message = old.message(of: entry)
        let base = message.isFuzzy ? message.previousSource ?? message.source : message.source
        let shares = SentenceShares(source: source, target: target, model: model)
            .shares(of: message.translations[0], from: base, among: segments.map(\.text))
        return zip(segments, shares).enumerated().map { index, part in
            let (segment, share) = part
            var part = POMessage(context: segment.context, source: segment.text)
            part.flags = message.flags
            part.translatorComments = index == 0 ? message.translatorComments : []
            part.translations = [share.translation]
            part.isFuzzy = !share.translation.isEmpty && (message.isFuzzy || !share.isSure)
            if part.isFuzzy { part.previousSource = share.previous }
            let label = share.isSure && !part.isFuzzy ? TraceLine.carried : TraceLine.changed
            if part.isFuzzy || share.isSure {
                part.extractedComments = [TraceLine.text(label, .split, from: base, to: segment.text)]
            }
            if part.isFuzzy, message.isDoubted { part.addDoubt() }
            return part
        }
    }

    /// The entry for a segment that several entries' sources were merged into.
    func whole(_ entries: [POEntry], as segment: Segment) -> POMessage {
        let messages = entries.map { old.message(of: $0) }
        let bases = messages.map { $0.isFuzzy ? $0.previousSource ?? $0.source : $0.source }
        let base = SentenceJoint.joined(bases, in: source)
        let translations = messages.map { $0.translations[0] }
        var whole = POMessage(context: segment.context, source: segment.text)
        whole.translatorComments = messages.flatMap(\.translatorComments)
        whole.translations = [SentenceJoint.joined(translations.filter { !$0.isEmpty }, in: target)]
        guard !whole.translations[0].isEmpty else { return whole }
        let isSure =
            !translations.contains(where: \.isEmpty) && !messages.contains(where: \.isFuzzy)
            && ChangeClass.of(from: base, to: segment.text, syntax: segment.syntax) <= .whitespace
        whole.isFuzzy = !isSure
        whole.previousSource = isSure ? nil : base
        whole.extractedComments = [
            TraceLine.text(isSure ? TraceLine.carried : TraceLine.changed, .merge, from: base, to: segment.text)
        ]
        if messages.contains(where: \.isDoubted) { whole.addDoubt() }
        return whole
    }

    private func clearPrevious(_ message: inout POMessage) {
        message.previousContext = nil
        message.previousSource = nil
        message.previousPlural = nil
    }
}

extension POMessage {
    /// The `#.` lines that tell what was done to it, and are still true.
    var traces: [TextSlice] { extractedComments.filter { TraceLine.isKept($0.bytes, isStale: isFuzzy) } }

    /// Whether a person or a tool doubted the translation of the source that it was made from, and no edit did.
    fileprivate var isDoubted: Bool {
        guard isFuzzy else { return false }
        guard let previousSource else { return true }
        let isSame = previousSource == source && (previousContext == context || previousContext == nil)
        return isSame || extractedComments.contains { $0.bytes.elementsEqual(TraceLine.doubted.utf8) }
    }

    fileprivate mutating func addDoubt() { extractedComments.append(TextSlice(Array(TraceLine.doubted.utf8))) }
}
