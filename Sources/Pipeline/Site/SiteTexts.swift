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
    /// Labels by locale and tag of the source.
    private(set) var tagLabels: [LocaleTag: [String: String]] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// The key of the sentence about the site.
    static let taglineKey = "site-tagline"

    init(_ workspace: Workspace, siteSegments: [Segment]) {
        let builtIn = BuiltInMessages(workspace.configuration.locales.map(\.tag))
        for locale in workspace.configuration.locales {
            messages[locale.tag] = builtIn.texts(in: locale.tag)
            let isSource = locale.tag == workspace.configuration.source
            let reading = isSource ? nil : workspace.siteCatalog(siteSegments, locale)
            diagnostics += reading?.diagnostics ?? []
            for segment in siteSegments {
                guard let key = segment.context?.description else { continue }
                let entry = reading?.catalog.translation(of: segment)
                let translation = entry.flatMap { $0.translation.isEmpty ? nil : $0.translation }
                let text = translation ?? builtIn.translation(of: segment.text, key, in: locale.tag) ?? segment.text
                if key == "tags" {
                    tagLabels[locale.tag, default: [:]][segment.text.description] = text.description
                } else {
                    messages[locale.tag, default: [:]][key] = text
                }
            }
        }
    }

    var taglines: [LocaleTag: String] {
        messages.compactMapValues { $0[Self.taglineKey]?.description }
    }
}
