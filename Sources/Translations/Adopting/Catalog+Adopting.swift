package import SourceText

/// A translation that was found on a page, for one entry of a catalog.
package struct AdoptedEntry: Sendable {
    /// ``CatalogEntry/index``.
    package var entry: Int
    package var translation: TextSlice
    /// Whether it counts as translated; an unsure one is stale.
    package var isSure: Bool
    /// How many source sentences after the entry's the translation renders too.
    package var furtherSentences: Int

    package init(entry: Int, translation: TextSlice, isSure: Bool, furtherSentences: Int = 0) {
        self.entry = entry
        self.translation = translation
        self.isSure = isSure
        self.furtherSentences = furtherSentences
    }

    fileprivate static let label = "adopted: "

    fileprivate var comment: TextSlice? {
        switch furtherSentences {
        case 0: nil
        case 1: TextSlice(Self.label + "covers this sentence and the next")
        default: TextSlice(Self.label + "covers this sentence and the next \(furtherSentences)")
        }
    }
}

extension Catalog {
    /// The document with translations filled in; every other entry keeps its bytes.
    package func adopting(_ entries: [AdoptedEntry]) -> PODocument {
        var replacements = SourceEdits()
        for adopted in entries where document.entries.indices.contains(adopted.entry) {
            let entry = document.entries[adopted.entry]
            var message = document.message(of: entry)
            message.translations[0] = adopted.translation
            message.isFuzzy = !adopted.isSure
            message.previousContext = nil
            message.previousSource = nil
            message.previousPlural = nil
            message.extractedComments.removeAll { $0.bytes.starts(with: AdoptedEntry.label.utf8) }
            if let comment = adopted.comment { message.extractedComments.append(comment) }
            var writer = POWriter(lineEnd: document.lineEnd(of: entry))
            writer.write(message)
            replacements.replace(entry.range, with: writer.bytes)
        }
        if replacements.isEmpty { return document }
        return PODocument(
            parsing: SourceFile(path: document.file.path, bytes: replacements.applied(to: document.bytes)))
    }
}
