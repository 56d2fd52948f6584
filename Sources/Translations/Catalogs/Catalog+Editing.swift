package import SourceText

/// A new translation for one entry of a catalog.
package struct TranslationEdit: Sendable {
    /// ``CatalogEntry/index``.
    package var entry: Int
    package var translation: TextSlice
    /// Whether it still has to be looked at; keeps the previous source.
    package var isStale: Bool
    /// What a stale translation was made from, in place of what the entry says.
    package var previousSource: TextSlice?

    package init(entry: Int, translation: TextSlice, isStale: Bool = false, previousSource: TextSlice? = nil) {
        self.entry = entry
        self.translation = translation
        self.isStale = isStale
        self.previousSource = previousSource
    }
}

extension Catalog {
    /// The document with some translations replaced; every other entry keeps its bytes.
    ///
    /// An entry that already is as wanted is not touched. Edits of unknown entries are ignored; the last edit of an
    /// entry counts. What tools told of the translation goes with it, and with `fuzzy` what changed in the source and
    /// what the other side of a merge had.
    package func edited(_ edits: [TranslationEdit]) -> PODocument {
        var replacements = SourceEdits()
        var seen: Set<Int> = []
        for edit in edits.reversed() {
            guard document.entries.indices.contains(edit.entry), seen.insert(edit.entry).inserted else { continue }
            let entry = document.entries[edit.entry]
            if entry.isFuzzy == edit.isStale, document.matches(entry.translation, edit.translation) { continue }
            var message = document.message(of: entry)
            if !document.matches(entry.translation, edit.translation) {
                message.extractedComments.removeAll { TraceLine.tellsOfTranslation($0.bytes[...]) }
            }
            message.translations[0] = edit.translation
            message.isFuzzy = edit.isStale
            if edit.isStale {
                if let previous = edit.previousSource { message.previousSource = previous }
            } else {
                message.extractedComments.removeAll { TraceLine.tellsOfDoubt($0.bytes[...]) }
                message.translatorComments.removeAll { MessageJoin.isLabelled($0.bytes[...]) }
                message.previousContext = nil
                message.previousSource = nil
                message.previousPlural = nil
            }
            var writer = POWriter(lineEnd: document.lineEnd(of: entry))
            writer.write(message)
            replacements.replace(entry.range, with: writer.bytes)
        }
        if replacements.isEmpty { return document }
        return PODocument(
            parsing: SourceFile(path: document.file.path, bytes: replacements.applied(to: document.bytes)))
    }
}
