import Locales
import Publishing
import Segments
import Templates
import Translations

/// What all workers share to make pages.
struct PageRoom: Sendable {
    let index: SiteIndex
    let texts: SiteTexts
    let library: TemplateLibrary
    let endonyms: [LocaleTag: String]

    init(index: SiteIndex, texts: SiteTexts, library: TemplateLibrary) {
        self.index = index
        self.texts = texts
        self.library = library
        endonyms = Dictionary(
            index.locales.map { ($0.tag, LocaleProfile.endonym(of: $0.tag)) }, uniquingKeysWith: { first, _ in first })
    }
}

/// What one worker needs to make pages: a cutter and, opened on first use, a renderer a locale.
final class PageTools {
    let room: PageRoom
    let segmenter: Segmenter
    let headers = SoundHeaders()
    private let places = PlaceMemory()
    private var renderers: [LocaleTag: PageRenderer] = [:]

    init(_ workspace: Workspace, _ room: PageRoom) {
        self.room = room
        segmenter = workspace.makeSegmenter()
    }

    private var analyzers: [LocaleTag: SearchAnalyzer] = [:]

    func searchAnalyzer(of locale: LocaleTag) -> SearchAnalyzer {
        if let known = analyzers[locale] { return known }
        let fresh = SearchAnalyzer(locale)
        analyzers[locale] = fresh
        return fresh
    }

    func renderer(of locale: SiteLocale) -> PageRenderer {
        if let known = renderers[locale.tag] { return known }
        let messages = LocaleMessages(
            locale.tag, texts: room.texts.messages[locale.tag] ?? [:],
            foreign: ForeignWords(room.texts.foreign[locale.tag] ?? [:], in: locale.tag))
        let fresh = PageRenderer(
            room.index, locale, messages: messages, library: room.library, endonyms: room.endonyms, places: places)
        renderers[locale.tag] = fresh
        return fresh
    }
}
