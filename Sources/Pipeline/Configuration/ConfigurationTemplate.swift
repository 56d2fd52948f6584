package import Locales
import SourceText

/// The `parlance.yaml` that `parlance init` writes: every setting with a comment that explains it.
package enum ConfigurationTemplate {
    /// The languages of a new workspace, in the order of the switcher.
    package static let defaultTags = ["en", "it", "fr", "de", "pl", "pt", "ru", "ar", "ja", "zh-Hans", "es"]

    /// - Parameters:
    ///   - folder: where the articles are.
    ///   - excluded: patterns of files below it that are none.
    ///   - statics: the folder of files that the site takes over as they are.
    package static func text(
        siteName: String, source: LocaleTag, locales: [LocaleTag], articles folder: String,
        excluded: [String] = [], statics: String = "static"
    ) -> String {
        """
        # The settings of this workspace. Paths are relative to this file.

        site:
          # The name in the header of every page.
          name: \(JSONString.quoted(siteName))
          # A picture for the header (svg or png).
          # logo: logo.svg
          # The picture in browsers' tabs; favicon.svg, .png or .ico of the static folder without it, else the logo.
          # favicon: icon.svg
          # Where the site will be: needed for feeds, the sitemap and links between the languages.
          # url: https://www.example.org
          # A mail address, or the address of a form, for the page "Contact".
          # contact: hello@example.org
          # How many articles a feed lists.
          # feed-size: 20

        # The language that the articles are written in.
        source: \(source)

        # The languages of the site, the source among them, in the order of the language switcher. A plain tag is
        # enough; a mapping can also give a label for the switcher, the folder on the site and further names that are
        # accepted on the command line:
        #   - tag: zh-Hans
        #     label: CN
        #     path: zh
        #     aliases: [zh-CN]
        locales:
        \(locales.map { line($0, beside: locales) }.joined(separator: "\n"))

        # Where things are.
        articles: \(folder)
        # Files below it that are no articles, such as pages in other languages: names, folders, patterns with * and **.
        \(excluded.isEmpty ? "# exclude: [drafts/, \"*.it.md\"]" : "exclude: [\(excluded.map(JSONString.quoted).joined(separator: ", "))]")
        catalogs: locales
        output: dist
        # Your own templates and style.css, which replace those of the built-in theme file by file.
        theme: theme
        # Files that the site takes over as they are: robots.txt, favicon.ico, /images/x.png.
        static: \(statics)

        # How texts are cut: "sentence" or "block" (a whole paragraph at a time). An article can say otherwise in its
        # front matter.
        segmentation: sentence

        # Where sentences end, against the rules of the language; "|" marks the place inside of a text.
        # sentences:
        #   no-break: ["Yahoo!", "approx.| Ten"]
        #   break: ["; "]
        #   rules: own.srx        # SRX 2.0 in place of the built-in rules

        # What of code blocks is translated: comments, strings, or nothing.
        # code: [comments]

        # The values of the front matter that are translated; a full stop leads into a mapping or a list.
        translatable: [title, subtitle, linkTitle, description, summary, excerpt, image.alt, image.caption, tags,
                       faq.question, faq.answer]

        # What happens to an article that is not wholly translated: "hold" does not publish it in that language,
        # "segment" shows the missing sentences in the source language, "page" shows the whole article in it. A
        # locale can have a "publish" of its own. With a threshold, less is held back too:
        #   publish: {policy: segment, from: 80}      # percent of the words
        publish: hold

        # What addresses are made of: "source" takes those of the source language in every language, "translated" makes
        # them of translated titles and topics. A locale can have "slugs" of its own.
        slugs: source

        # Where the site will be, for redirects, headers and 404 pages in the words of: netlify, nginx, apache.
        # hosts: [nginx]

        # The rules that judge translations, where they should judge otherwise: off, on, note, warning or error.
        # checks:
        #   letters-known: error
        #   locales: {ja: {emphasis-kept: off}}
        #   sections: {news: {translation-differs: off}}

        # What "parlance check" asks for.
        gate:
          # The least share of segments that have a translation, in percent.
          complete: 100
          # The most segments that may be stale; so many count for "complete".
          stale: 0
          # The least share of segments that a person approved with "parlance review", in percent.
          reviewed: 0
          # Findings of this severity or worse fail: note, warning or error.
          severity: error

        """
    }

    private static func line(_ tag: LocaleTag, beside all: [LocaleTag]) -> String {
        if tag.tag != "zh-Hans" { return "  - \(tag)" }
        // Another Chinese one has the label ZH.
        let isAlone = all.count { $0.language == "zh" } == 1
        return "  - tag: zh-Hans\n    label: CN\n    aliases: [\(isAlone ? "zh, " : "")zh-CN]"
    }
}
