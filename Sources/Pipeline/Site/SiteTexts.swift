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
        var untranslated: [UntranslatedMessages: [SiteLocale]] = [:]
        let builtIn = BuiltInMessages(workspace.configuration.locales.map(\.tag))
        // What ICU cannot read was told where the messages are read.
        let broken = Set(
            siteSegments.compactMap { segment in
                segment.context.map(\.description).flatMap { key in
                    Self.isMessage(key) && MessageFormatProblem(in: segment.text) != nil ? key : nil
                }
            })
        let own = Set(siteSegments.compactMap { $0.context?.description }).subtracting(broken)
        for locale in workspace.configuration.locales {
            messages[locale.tag] = builtIn.texts(in: locale.tag)
            let english = builtIn.untranslated(in: locale.tag).filter { !own.contains($0) }
            for key in english { foreign[locale.tag, default: [:]][key] = .english }
            if let first = english.first.flatMap({ builtIn.english[$0] })?.description {
                let message = UntranslatedMessages(count: english.count, first: first)
                untranslated[message, default: []].append(locale)
            }
            let isSource = locale.tag == source
            let reading = isSource ? nil : workspace.siteCatalog(siteSegments, locale)
            diagnostics += reading?.diagnostics ?? []
            for segment in siteSegments {
                guard let key = segment.context?.description, !broken.contains(key) else { continue }
                let entry = reading?.catalog.translation(of: segment)
                var translation = entry.flatMap { $0.translation.isEmpty ? nil : $0.translation }
                if let text = translation, let entry, Self.isMessage(key), let problem = MessageFormatProblem(in: text)
                {
                    translation = nil
                    diagnostics.append(
                        .brokenMessage(key, problem, text, in: entry.file, at: entry.translationRange))
                }
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
        notes = untranslated.map { Self.note($0, $1, workspace) }.sorted { $0.summary < $1.summary }
    }

    /// Messages that a locale has in English only.
    private struct UntranslatedMessages: Hashable {
        var count: Int
        var first: String
    }

    /// One note for all locales that lack the same.
    private static func note(
        _ messages: UntranslatedMessages, _ locales: [SiteLocale], _ workspace: Workspace
    ) -> Diagnostic {
        let targets = locales.filter { $0.tag != workspace.configuration.source }
        let files =
            targets.count == 1
            ? targets.map(workspace.siteCatalogPath) : ["\(workspace.configuration.catalogsFolder)/<tag>/site.po"]
        let rest = targets.isEmpty ? "" : ", run \"parlance extract\" and translate them in \"\(files[0])\""
        return Diagnostic(
            "english-messages", .note,
            "The pages in \(locales.map(\.tag.tag).joined(separator: ", ")) say \(messages.count) of the site's messages in "
                + "English, such as \"\(messages.first)\"",
            help: "write the messages in \"\(workspace.messagesPath)\"\(rest)")
    }

    /// Whether a text of the site is an ICU message, as all but tags and the sentence about the site are.
    private static func isMessage(_ key: String) -> Bool { key != "tags" && key != taglineKey }

    var taglines: [LocaleTag: String] {
        messages.compactMapValues { $0[Self.taglineKey]?.description }
    }
}
