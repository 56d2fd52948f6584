import Articles
import Locales
import Templates

extension PageRenderer {
    /// - Parameter isAtTop: whether the first card is seen at once, so that its picture must not wait.
    func cards(_ editions: [EditionSummary], _ address: PageAddress, isAtTop: Bool = true) -> [TemplateContext] {
        editions.enumerated().map { position, edition in
            let known = card(edition)
            var card = known.context
            card[.url] = .string(address.link(encoded: known.path))
            if position == 0, isAtTop { card[.isFirst] = true }
            if let image = known.image { card[.image] = .context(pictureContext(image, .card, address)) }
            return card
        }
    }

    private func card(_ edition: EditionSummary) -> PageMemory.Card {
        if let known = memory.cards[edition.id] { return known }
        var context: TemplateContext = [
            .title: .string(edition.title), .description: .string(edition.description),
            .readingTime: .string(readingTime(edition.minutes)),
        ]
        if edition.titleLanguage != locale.tag {
            context[.lang] = .string(edition.titleLanguage.tag)
            context[.dir] = .string(edition.titleLanguage.direction)
        }
        if edition.descriptionLanguage != locale.tag {
            context[.descriptionLang] = .string(edition.descriptionLanguage.tag)
            context[.descriptionDir] = .string(edition.descriptionLanguage.direction)
        }
        if let date = edition.date {
            context[.date] = .string(text(of: date))
            context[.dateISO] = .string(date.text)
        }
        let card = PageMemory.Card(
            context: context, path: PageAddress.encoded(path(edition.path, in: locale)),
            image: index.cover(of: edition).map { index.pictures.picture($0, in: edition.language) })
        memory.cards[edition.id] = card
        return card
    }

    func tag(_ tag: String, _ address: PageAddress) -> TemplateContext {
        [
            .label: .string(index.label(of: tag, in: locale.tag)),
            .url: .string(address.link(to: path(index.path(ofTag: tag, in: locale.tag), in: locale))),
        ]
    }

    /// - Parameter trail: the pages between the home page and this one, by label and folder below the locale's.
    func breadcrumbs(_ trail: [(label: String, folder: String)], _ address: PageAddress) -> TemplateValue {
        let all = [(label: messages.fixedText("home"), folder: "")] + trail
        return [
            .items: .contexts(
                all.map { [.label: .string($0.label), .url: .string(address.link(to: path($0.folder, in: locale)))] })
        ]
    }

    func text(of date: ArticleDate) -> String {
        if let known = memory.dates[date] { return known }
        let text = messages.date(date.day)
        memory.dates[date] = text
        return text
    }

    func readingTime(_ minutes: Int) -> String {
        if let known = memory.readingTimes[minutes] { return known }
        let text = messages.text("reading-time", ["minutes": .integer(minutes)])
        memory.readingTimes[minutes] = text
        return text
    }

    func topics(_ address: PageAddress) -> TemplateValue {
        let items = sortedTags.map { tag($0, address) }
        return items.isEmpty ? false : [.items: .contexts(items)]
    }

    // MARK: Sections

    /// The sections around an article or a section, the outermost first, itself left out.
    func sectionTrail(of path: String) -> [(label: String, folder: String)] {
        SiteIndex.folders(around: path).map { (sectionTitle($0), $0) }
    }

    /// What the site calls a section, `section-health`, else the title of its own article, or its folder's name as a
    /// title.
    func sectionTitle(_ folder: String) -> String {
        if let known = memory.sectionTitles[folder] { return known }
        let title = freshSectionTitle(folder)
        memory.sectionTitles[folder] = title
        return title
    }

    private func freshSectionTitle(_ folder: String) -> String {
        let key = "section-" + folder.split(separator: "/").joined(separator: "-")
        let title = messages.text(key)
        if !title.isEmpty { return title }
        if let own = index.article(ofSection: folder, in: locale.tag) { return own.title }
        let name = String(folder.split(separator: "/").last ?? "").map { $0 == "-" || $0 == "_" ? " " : $0 }
        return uppercased(String(name.prefix(1)), in: index.source) + String(name.dropFirst())
    }

    func sectionList(_ address: PageAddress) -> TemplateValue {
        let branches = (index.editions[locale.tag] ?? []).filter(\.isBranch).map(\.path)
        let folders = index.sections(in: locale.tag) + branches
        let titled = folders.filter { !$0.contains("/") }.map { (title: sectionTitle($0), folder: $0) }
        let items = collator.sorted(titled) { $0.title }.map { item -> TemplateContext in
            [.label: .string(item.title), .url: .string(address.link(to: path(item.folder, in: locale)))]
        }
        return items.isEmpty ? false : [.items: .contexts(items)]
    }
}
