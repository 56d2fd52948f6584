package import Locales
package import SourceText
package import Templates

/// The built-in theme: its templates, its stylesheet and the names that templates may ask for.
///
/// A workspace's own files replace these one by one, by file name.
package enum DefaultTheme {
    /// The templates by the name that pages and partials are called by.
    package static var templates: [String: SourceFile] {
        let files: KeyValuePairs<String, [UInt8]> = [
            "article": PackageResources.article_mustache,
            "breadcrumbs": PackageResources.breadcrumbs_mustache,
            "cards": PackageResources.cards_mustache,
            "contact": PackageResources.contact_mustache,
            "cover": PackageResources.cover_mustache,
            "faq": PackageResources.faq_mustache,
            "footer": PackageResources.footer_mustache,
            "head": PackageResources.head_mustache,
            "header": PackageResources.header_mustache,
            "home": PackageResources.home_mustache,
            "languages": PackageResources.languages_mustache,
            "not-found": PackageResources.not_found_mustache,
            "notices": PackageResources.notices_mustache,
            "pagination": PackageResources.pagination_mustache,
            "search": PackageResources.search_mustache,
            "search-form": PackageResources.search_form_mustache,
            "section": PackageResources.section_mustache,
            "switcher": PackageResources.switcher_mustache,
            "tag": PackageResources.tag_mustache,
            "tags": PackageResources.tags_mustache,
            "toc": PackageResources.toc_mustache,
        ]
        return Dictionary(
            uniqueKeysWithValues: files.map { name, bytes in
                (name, SourceFile(path: "built-in theme/\(name).mustache", bytes: bytes))
            })
    }

    /// The English UI messages that a workspace need not write itself.
    package static var messages: SourceFile {
        SourceFile(path: "built-in theme/messages.yaml", bytes: PackageResources.messages_yaml)
    }

    /// The built-in messages in another language, as a catalog; nil where there is none.
    ///
    /// A language that differs by region alone takes those of the language, also where these name the script: `zh-CN`
    /// those of `zh-Hans`.
    package static func messages(in locale: LocaleTag) -> SourceFile? {
        let catalogs: KeyValuePairs<String, [UInt8]> = [
            "ar": PackageResources.messages_ar_po,
            "de": PackageResources.messages_de_po,
            "es": PackageResources.messages_es_po,
            "fr": PackageResources.messages_fr_po,
            "it": PackageResources.messages_it_po,
            "ja": PackageResources.messages_ja_po,
            "pl": PackageResources.messages_pl_po,
            "pt": PackageResources.messages_pt_po,
            "ru": PackageResources.messages_ru_po,
            "zh-Hans": PackageResources.messages_zh_Hans_po,
        ]
        let names = ([locale] + locale.fallbacks).map(\.tag) + [locale.language + "-" + locale.script]
        return names.lazy.compactMap { name in catalogs.first { $0.key == name } }.first.map { name, bytes in
            SourceFile(path: "built-in theme/messages.\(name).po", bytes: bytes)
        }
    }

    package static var stylesheet: [UInt8] { PackageResources.style_css }

    /// The search page's own script and stylesheet.
    package static let searchScript = ScriptText.served(PackageResources.search_js)
    package static var searchStylesheet: [UInt8] { PackageResources.search_css }

    /// The style of books.
    package static var bookStylesheet: [UInt8] { PackageResources.book_css }

    /// What each page's templates may ask for; `messages` are the keys of the messages that they find under `ui`.
    package static func schemas(messages: some Sequence<String>) -> [String: TemplateSchema] {
        let file = SourceFile(path: "built-in theme/keys.txt", bytes: PackageResources.keys_txt)
        let messages = Array(messages)
        return TemplateSchema.pages(in: file).pages.mapValues { schema in
            var schema = schema
            for message in messages { schema.add("ui." + message, .text) }
            return schema
        }
    }
}
