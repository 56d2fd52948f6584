import Articles
import Locales
import MarkdownSyntax
import SourceText
import Templates

extension PageRenderer {
    /// What a page shows of an edition's text: its title, lead and body, its picture and questions.
    func text(
        _ edition: Edition, _ summary: EditionSummary, _ body: MarkdownTree, _ headingIDs: [String],
        _ address: PageAddress
    ) -> TemplateContext {
        let matter = edition.article.frontMatter
        let cover = index.cover(of: summary).flatMap { body.shows($0, in: summary, index) ? nil : $0 }
        var text: TemplateContext = [
            .heading: .html(bytes: heading(edition.article, summary, address)),
            .description: .string(summary.description),
            .body: .html(bytes: html(of: body, summary, headingIDs, address, hasCover: cover != nil)),
        ]
        if let id = summary.titleID { text[.headingID] = .string(id) }
        if summary.language != locale.tag {
            text[.lang] = .string(summary.language.tag)
            text[.dir] = .string(summary.language.direction)
        }
        if summary.titleLanguage != summary.language {
            text[.headingLang] = .string(summary.titleLanguage.tag)
            text[.headingDir] = .string(summary.titleLanguage.direction)
        }
        if summary.descriptionLanguage != summary.language {
            text[.descriptionLang] = .string(summary.descriptionLanguage.tag)
            text[.descriptionDir] = .string(summary.descriptionLanguage.direction)
        }
        if let image = matter.image, let cover {
            var context = pictureContext(index.pictures.picture(cover, in: summary.language), .cover, address)
            context[.alt] = .string(image.alt?.value ?? "")
            if edition.state.sourceValues.contains("image.alt") { context[.lang] = .string(index.source.tag) }
            context[.caption] = .html(
                bytes: InlineMarkdown.html(image.caption?.value ?? "", settings: inlineSettings(summary, address)))
            text[.image] = .context(context)
        }
        if !matter.questions.isEmpty {
            text[.faq] = [.items: .contexts(questions(matter, summary, address))]
        }
        return text
    }

    /// The title, which may hold links and pictures.
    private func heading(_ article: Article, _ summary: EditionSummary, _ address: PageAddress) -> [UInt8] {
        InlineMarkdown.html(
            article.frontMatter.title?.value ?? summary.id, settings: inlineSettings(summary, address))
    }

    /// How links and pictures in texts of the front matter are written.
    private func inlineSettings(_ summary: EditionSummary, _ address: PageAddress) -> HTMLRenderer.Settings {
        var settings = HTMLRenderer.Settings(in: summary.language, source: index.source)
        settings.resolve = { [self] in link($0, from: summary, address) }
        settings.language = { [memory] in memory.linkLanguage }
        settings.picture = { [self] in picture($0, from: summary, address) }
        return settings
    }

    private func questions(
        _ matter: FrontMatter, _ summary: EditionSummary, _ address: PageAddress
    ) -> [TemplateContext] {
        matter.questions.enumerated().map { number, item in
            let answer = MarkdownParser().tree(of: Array(item.answer.value.utf8), detail: .shown)
            var settings = inlineSettings(summary, address)
            settings.alertLabel = { [self] in messages.fixedText("alert-" + $0.rawValue) }
            settings.labelLanguage = summary.language == locale.tag ? nil : locale.tag
            settings.notePrefix = "faq-\(number + 1)-"
            settings.footnotesLabel = messages.fixedText("footnotes-title")
            settings.backToTextLabel = messages.fixedText("footnote-back")
            if summary.language == locale.tag { settings.number = { [self] in messages.number($0) } }
            return [
                .id: .string("faq-\(number + 1)"),
                .question: .html(
                    bytes: InlineMarkdown.html(item.question.value, settings: inlineSettings(summary, address))),
                .answer: .html(bytes: HTMLRenderer.html(of: answer, settings: settings)),
            ]
        }
    }

    private func html(
        of tree: MarkdownTree, _ summary: EditionSummary, _ headingIDs: [String], _ address: PageAddress,
        hasCover: Bool
    ) -> [UInt8] {
        var settings = inlineSettings(summary, address)
        settings.headingIDs = headingIDs
        settings.linksHeadings = true
        settings.showsFirstPictureAtOnce = !hasCover
        if summary.language == locale.tag { settings.number = { [self] in messages.number($0) } }
        settings.footnotesLabel = messages.fixedText("footnotes-title")
        settings.backToTextLabel = messages.fixedText("footnote-back")
        settings.alertLabel = { [self] in messages.fixedText("alert-" + $0.rawValue) }
        settings.labelLanguage = summary.language == locale.tag ? nil : locale.tag
        return HTMLRenderer.html(of: tree, settings: settings)
    }

    /// Where a destination of the article leads on the site: another article or the page of a folder in this language,
    /// or in the source language where this one lacks it; a file; the home page for the site's root; anything else as
    /// it is.
    private func link(_ destination: String, from summary: EditionSummary, _ address: PageAddress) -> String {
        memory.linkLanguage = nil
        guard case .inside(let target, let fragment) = index.link(destination, from: summary.linkOrigin) else {
            return destination
        }
        func lead(to home: SiteLocale) {
            if home.tag != locale.tag { memory.linkLanguage = home.tag }
        }
        switch target {
        case .article(let id):
            let home = index.edition(id, in: locale.tag) != nil ? locale : index.locale(index.source) ?? locale
            guard let found = index.edition(id, in: home.tag) else { return destination }
            lead(to: home)
            return address.link(to: path(found.path, in: home)) + fragment
        case .folder(let folder):
            guard let found = index.page(atFolder: folder, for: locale) else { return destination }
            lead(to: found.locale)
            let path = memory.home(of: found.locale) + PageAddress.encoded(found.folder)
            return address.link(encoded: found.folder.isEmpty ? path : path + "/") + fragment
        case .file(let file):
            let own = index.pictures.localized.path(file, in: summary.language)
            return address.link(to: SiteFiles.path(ofAsset: own)) + fragment
        case .page(let place):
            for home in [locale, index.locale(index.source)].compactMap(\.self) {
                guard let folder = index.folder(of: place, in: home.tag) else { continue }
                lead(to: home)
                return address.link(to: index.path(of: folder, in: home)) + fragment
            }
            return destination
        }
    }
}

extension MarkdownTree {
    /// Whether the text shows a picture, so that the page need not show it twice.
    func shows(_ path: String, in summary: EditionSummary, _ index: SiteIndex) -> Bool {
        nodes.contains { node in
            guard case .image(let destination, _) = node.kind,
                case .inside(.file(let shown), _) = index.link(destination.description, from: summary.linkOrigin)
            else { return false }
            return shown == path
        }
    }
}
