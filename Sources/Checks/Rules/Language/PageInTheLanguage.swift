package import Diagnostics

/// A segment file as a whole is in the language that it says it is in.
///
/// Italian in `locales/de/articles/sleep.po`, or an article that was copied in English and never translated: one message
/// at the first entry of the file, in the place of one for each entry by `in-the-language`, `translation-differs` and
/// `fully-translated`.
///
/// Some twenty texts of the file are looked at, those of four words and more. Most of them have to be foreign: in the
/// source's language by its function words (English only), or in another one by all their words, letters and scripts
/// together, as `in-the-language` counts them.
///
/// Left alone: files with fewer than six such texts, and files of which less than six in ten of these are foreign; their
/// entries are judged one by one.
///
/// A warning, since it rests on counts. Source: the lists of words in `Sources/Checks/Language/Words`, scripts by UAX #24.
package struct PageInTheLanguage: Rule {
    package let id = "page-in-the-language"
    package let severity = Severity.warning
    package let summary = "A file as a whole is in its language"
    /// It is not asked about pairs: it judges a whole catalog.
    package let concerns: TextTraits = []
    package let kinds: Set<CheckedText.Kind> = []

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] { [] }

    /// Rules that would say the same of each entry.
    static let covered: Set<String> = ["in-the-language", "translation-differs", "fully-translated"]
}
