import SourceText

/// A translation from the memory for one entry of a catalog.
package struct MemoryFilling: Sendable {
    /// ``CatalogEntry/index``.
    package var entry: Int
    package var choice: MemoryFillChoice

    package init(entry: Int, choice: MemoryFillChoice) {
        self.entry = entry
        self.choice = choice
    }
}

extension Catalog {
    /// Whether the memory may fill an entry: nothing is there, and nothing that was filled in has been taken out again.
    ///
    /// Messages with plural forms are left to people.
    package func isFillable(_ entry: CatalogEntry) -> Bool {
        let raw = document.entries[entry.index]
        guard !raw.isObsolete, !raw.isHeader, !raw.plural.isPresent, raw.translation.isEmpty else { return false }
        return !entry.notes.contains { $0.bytes.starts(with: TraceLine.from.utf8) }
    }

    /// The document with the translations filled in; every other entry keeps its bytes.
    ///
    /// A line `#. from: …` says where each comes from. Entries that may not be filled are ignored.
    package func filled(_ fillings: [MemoryFilling]) -> PODocument {
        var replacements = SourceEdits()
        var seen: Set<Int> = []
        for filling in fillings {
            guard document.entries.indices.contains(filling.entry), seen.insert(filling.entry).inserted,
                isFillable(CatalogEntry(document, at: filling.entry))
            else { continue }
            let entry = document.entries[filling.entry]
            var message = document.message(of: entry)
            message.translations = [filling.choice.translation]
            message.isFuzzy = filling.choice.isStale
            // A stale entry without a previous source: the source is the same, its surroundings are not.
            message.previousContext = nil
            message.previousSource = nil
            let line = TextSlice(TraceLine.from + CatalogHeader.oneLine(filling.choice.origin))
            let place = message.extractedComments.firstIndex { $0.bytes.starts(with: "terms: ".utf8) }
            message.extractedComments.insert(line, at: place ?? message.extractedComments.endIndex)
            var writer = POWriter(lineEnd: document.lineEnd(of: entry))
            writer.write(message)
            replacements.replace(entry.range, with: writer.bytes)
        }
        if replacements.isEmpty { return document }
        return PODocument(
            parsing: SourceFile(path: document.file.path, bytes: replacements.applied(to: document.bytes)))
    }
}

extension Catalog {
    /// Whether a catalog needs the memory and has something for it; one pass over the entries, no text is read but that
    /// of obsolete ones.
    package var fillFacts: (isOpen: Bool, hasTranslations: Bool, obsolete: [UInt64]) {
        var facts = (isOpen: false, hasTranslations: false, obsolete: [UInt64]())
        for entry in document.entries where !entry.isHeader {
            switch entry.state {
            case .untranslated: if !entry.isObsolete { facts.isOpen = true }
            case .translated, .reviewed:
                if entry.isObsolete {
                    facts.obsolete.append(document.text(entry.source).fingerprint)
                } else {
                    facts.hasTranslations = true
                }
            case .stale: break
            }
        }
        return facts
    }

    /// What the entries of a catalog can be filled with, from units by the fingerprint of their source.
    package func fillings(from units: [UInt64: [MemoryUnit]]) -> [MemoryFilling] {
        let entries = entries
        return entries.indices.compactMap { index in
            let entry = entries[index]
            guard entry.state == .untranslated, isFillable(entry), let known = units[entry.source.fingerprint] else {
                return nil
            }
            let place = MemoryFillChoice.Place(
                source: entry.source, context: entry.context, previous: index > 0 ? entries[index - 1].source : nil,
                next: index + 1 < entries.count ? entries[index + 1].source : nil)
            return MemoryFillChoice(for: place, among: known).map { MemoryFilling(entry: entry.index, choice: $0) }
        }
    }
}
