extension LocaleTag {
    /// A language's name in English, for messages: `Italian` for `it`; the code where ICU has no name.
    package static func englishName(ofLanguage code: String) -> String { DisplayNames.english.language(code) ?? code }
}
