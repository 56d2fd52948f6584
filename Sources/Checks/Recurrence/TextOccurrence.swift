import SourceText
import Translations

/// An entry among those of all catalogs that have the same source.
struct TextOccurrence: Sendable {
    /// What a text is in its page; it may be worded otherwise as another part.
    enum Role: Hashable, Sendable {
        case text
        case heading
        case message
    }

    let entry: CatalogEntry
    let kind: CheckedText.Kind
    let isReviewed: Bool
    /// Whether what is found here is told of; others are only compared with.
    let isShown: Bool
    let role: Role

    init(_ entry: CatalogEntry, kind: CheckedText.Kind, isReviewed: Bool = false, isShown: Bool = true) {
        self.entry = entry
        self.kind = kind
        self.isShown = isShown
        self.isReviewed = isReviewed || entry.state == .reviewed
        role = kind == .message ? .message : Self.isHeading(entry.place) ? .heading : .text
    }

    private static func isHeading(_ place: TextSlice?) -> Bool {
        guard let place else { return false }
        return place == "title" || place.bytes.suffix(7).elementsEqual("heading".utf8)
    }

    /// File and line of its translation, `locales/it/site.po:12`; reads the whole file.
    var location: String {
        let file = entry.file
        return "\(file.path):\(file.lines.position(of: entry.translationRange.start).line)"
    }
}
