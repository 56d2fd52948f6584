/// Some of the languages of ``LanguageWords/all``.
struct LanguageSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// By the number of the language in ``LanguageWords/all``.
    init(number: Int) { rawValue = 1 << UInt16(number) }

    static let english = LanguageSet(number: 0)
    static let all = LanguageSet(rawValue: 0x7FFF)
    /// On words of English: a function word, which a text in another language has no use for.
    static let englishFunction = LanguageSet(rawValue: 0x8000)
}
