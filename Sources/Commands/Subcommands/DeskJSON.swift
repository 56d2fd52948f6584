import Locales
import Pipeline
import SourceText
import Translations

/// One entry for programs.
struct DeskEntryJSON: Encodable {
    struct Forbidden: Encodable {
        var term: String
        var reason: String?
        var instead: String?
    }

    struct Term: Encodable {
        var term: String
        var context: String?
        var translations: [String]
        var forbidden: [Forbidden]
        var keep: Bool
        var notes: [String]
    }

    struct Part: Encodable {
        var kind: String
        var text: String
    }

    var address: String
    var locale: String
    var article: String
    var number: Int
    var state: String
    /// What changed in the source of a stale entry.
    var risk: String?
    var place: String?
    var context: String?
    var source: String
    var previousSource: String?
    /// From the previous source to the source.
    var change: [Part]?
    var translation: String
    var terms: [Term]
    var notes: [String]
    var comments: [String]
    var sourceFile: String?
    var sourceLine: Int?
    var catalogFile: String
    var catalogLine: Int?

    init(_ entry: DeskEntry) {
        address = entry.address.description
        locale = entry.address.locale.tag
        article = entry.address.article
        number = entry.address.number
        state = entry.state.name
        risk = entry.risk?.rawValue
        place = entry.entry.place?.description
        context = entry.entry.context?.description
        source = entry.entry.source.description
        previousSource = entry.entry.previousSource?.description
        change = entry.entry.previousSource.map { previous in
            WordDiff(from: previous, to: entry.entry.source).parts.map { Part(kind: $0.kind.rawValue, text: $0.text) }
        }
        translation = entry.entry.translation.description
        terms = entry.terms.map { term in
            Term(
                term: term.term, context: term.context, translations: term.translations,
                forbidden: term.forbidden.map { Forbidden(term: $0.text, reason: $0.reason, instead: $0.replacement) },
                keep: term.isKept, notes: term.notes)
        }
        notes = entry.notes.map(\.description)
        comments = entry.entry.translatorComments.map(\.description)
        sourceFile = entry.sourcePath
        sourceLine = entry.sourceLine
        catalogFile = entry.entry.file.path
        catalogLine = entry.catalogLine
    }
}

/// The answer of `parlance next --format json`.
struct NextJSON: Encodable {
    var stale: Int
    var untranslated: Int
    /// Absent where nothing is to be done.
    var entry: DeskEntryJSON?

    init(_ queue: DeskQueue, _ entry: DeskEntry?) {
        stale = queue.staleCount
        untranslated = queue.untranslatedCount
        self.entry = entry.map(DeskEntryJSON.init)
    }
}
