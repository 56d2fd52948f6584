import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Translations

/// The site's own texts in every locale: UI messages, tags, the sentence about the site.
struct SiteTexts: Sendable {
    /// Messages by locale and key: the workspace's own, else the built-in ones; what is not translated stands in the
    /// source language.
    private(set) var messages: [LocaleTag: [String: TextSlice]] = [:]
    /// The languages of messages that are in another than their locale's, by locale and key.
    private(set) var foreign: [LocaleTag: [String: LocaleTag]] = [:]
    /// Labels by locale and tag of the source.
    private(set) var tagLabels: [LocaleTag: [String: String]] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    /// A note for each locale whose pages say built-in messages in English.
    private(set) var notes: [Diagnostic] = []

    /// The key of the sentence about the site.
    static let taglineKey = "site-tagline"

    init(_ workspace: Workspace, siteSegments: [Segment]) {
        let source = workspace.configuration.source
        let builtIn = BuiltInMessages(workspace.configuration.locales.map(\.tag))
        let own = Set(siteSegments.compactMap { $0.context?.description })
        for locale in workspace.configuration.locales {
            messages[locale.tag] = builtIn.texts(in: locale.tag)
            let english = builtIn.untranslated(in: locale.tag).filter { !own.contains($0) }
            for key in english { foreign[locale.tag, default: [:]][key] = .english }
            if let first = english.first.flatMap({ builtIn.english[$0] })?.description {
                notes.append(Self.note(english.count, first, locale, workspace))
            }
            let isSource = locale.tag == source
            let reading = isSource ? nil : workspace.siteCatalog(siteSegments, locale)
            diagnostics += reading?.diagnostics ?? []
            for segment in siteSegments {
                guard let key = segment.context?.description else { continue }
                let entry = reading?.catalog.translation(of: segment)
                let translation = entry.flatMap { $0.translation.isEmpty ? nil : $0.translation }
                let text = translation ?? builtIn.translation(of: segment.text, key, in: locale.tag)
                if key == "tags" {
                    tagLabels[locale.tag, default: [:]][segment.text.description] = (text ?? segment.text).description
                } else {
                    messages[locale.tag, default: [:]][key] =
                        text ?? IsolatedMessage.text(segment.text, of: source, in: locale.tag)
                    if text == nil, source.language != locale.tag.language {
                        foreign[locale.tag, default: [:]][key] = source
                    }
                }
            }
        }
    }

    private static func note(_ count: Int, _ first: String, _ locale: SiteLocale, _ workspace: Workspace) -> Diagnostic
    {
        let isSource = locale.tag == workspace.configuration.source
        let rest =
            isSource ? "" : ", run \"parlance extract\" and translate them in \"\(workspace.siteCatalogPath(locale))\""
        return Diagnostic(
            "english-messages", .note,
            "The pages in \(locale.tag) say \(count) of the site's messages in English, such as \"\(first)\"",
            help: "write the messages in \"\(workspace.messagesPath)\"\(rest)")
    }

    var taglines: [LocaleTag: String] {
        messages.compactMapValues { $0[Self.taglineKey]?.description }
    }
}
