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
    /// A line `#. from: …` says where each comes from, and `#. changed (class): …` what is different from the text that
    /// was translated there. Entries that may not be filled are ignored.
    ///
    /// - Parameter language: the ISO 639 code of the sources.
    package func filled(_ fillings: [MemoryFilling], language: String = "en") -> PODocument {
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
            let previous = filling.choice.previousSource
            message.previousContext = previous == nil ? nil : message.context
            message.previousSource = previous
            var lines = [TextSlice(TraceLine.from + CatalogHeader.oneLine(filling.choice.origin))]
            if let previous {
                let change =
                    filling.choice.change
                    ?? ChangeClass.of(from: previous, to: message.source, language: language)
                lines.insert(TraceLine.text(TraceLine.changed, change, from: previous, to: message.source), at: 0)
            } else if let change = filling.choice.change {
                lines.insert(TraceLine.text(TraceLine.carried, change, from: message.source, to: message.source), at: 0)
            }
            let place = message.extractedComments.firstIndex { $0.bytes.starts(with: "terms: ".utf8) }
            message.extractedComments.insert(contentsOf: lines, at: place ?? message.extractedComments.endIndex)
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
    /// of sources that are gone.
    ///
    /// `gone` has the fingerprints of the sources of obsolete translations and of those that stale ones were made from.
    package var fillFacts: (isOpen: Bool, hasTranslations: Bool, gone: [UInt64]) {
        var facts = (isOpen: false, hasTranslations: false, gone: [UInt64]())
        for entry in document.entries where !entry.isHeader {
            switch entry.state {
            case .untranslated: if !entry.isObsolete { facts.isOpen = true }
            case .translated, .reviewed:
                if entry.isObsolete {
                    facts.gone.append(document.text(entry.source).fingerprint)
                } else {
                    facts.hasTranslations = true
                }
            case .stale:
                if entry.previousSource.isPresent {
                    facts.gone.append(document.text(entry.previousSource).fingerprint)
                }
            }
        }
        return facts
    }

    /// The finished translations that are kept of sources that are gone.
    package func obsoleteUnits(origin: String) -> [MemoryUnit] {
        units(of: obsoleteEntries, origin: origin, areGone: true).filter { $0.state >= .translated }
    }

    /// The entries that the memory may fill, each with its place.
    package var openPlaces: [(entry: Int, place: MemoryFillChoice.Place)] {
        let entries = entries
        return entries.indices.compactMap { index in
            let entry = entries[index]
            guard entry.state == .untranslated, isFillable(entry) else { return nil }
            let place = MemoryFillChoice.Place(
                source: entry.source, context: entry.context, previous: index > 0 ? entries[index - 1].source : nil,
                next: index + 1 < entries.count ? entries[index + 1].source : nil)
            return (entry.index, place)
        }
    }

    /// What the entries of a catalog can be filled with, from units by the fingerprint of their source.
    package func fillings(from units: [UInt64: [MemoryUnit]]) -> [MemoryFilling] {
        openPlaces.compactMap { entry, place in
            MemoryFillChoice(for: place, among: units[place.source.fingerprint] ?? []).map {
                MemoryFilling(entry: entry, choice: $0)
            }
        }
    }
}
