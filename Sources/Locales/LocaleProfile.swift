import CICU

/// What ICU and CLDR know of one locale, for people who decide whether to publish in it.
///
/// Costs some milliseconds: for showing, not for working with.
package struct LocaleProfile: Sendable {
    package let tag: LocaleTag
    /// The locale's name in its own language: `español`, `简体中文`.
    package let endonym: String
    package let englishName: String
    /// The script's English name: `Simplified Han`.
    package let scriptName: String

    package let pluralCategories: [PluralSample]
    package let ordinalCategories: [PluralSample]

    /// CLDR's main letters as a set pattern: `[a ą b c ć …]`; long for Chinese and Japanese.
    package let exemplarPattern: String
    package let exemplarCount: Int
    /// Letters of foreign names and loan words.
    package let auxiliaryCount: Int

    /// The outer quotation marks: `„` and `”` in Polish.
    package let quotation: QuotationMarks
    /// The marks inside a quotation.
    package let alternateQuotation: QuotationMarks

    /// The locale whose sentence break rules apply; `root` for those common to all.
    package let sentenceBreakLocale: String
    package let wordBreakLocale: String
    /// Whether words are found by a dictionary, for want of spaces.
    package let usesBreakDictionary: Bool

    /// The kind of sorting: `standard`, `pinyin`.
    package let collation: String
    /// Whether the locale sorts otherwise than the root order (DUCET as CLDR has it).
    package let hasCollationTailoring: Bool

    /// The default digits: `latn`, `arab`.
    package let numberingSystem: String
    /// 1,234,567.89 as the locale writes it.
    package let sampleNumber: String
    /// 21 November 2026 in the long format.
    package let sampleDate: String

    package init(_ tag: LocaleTag) {
        self.tag = tag
        endonym = Self.endonym(of: tag)
        englishName = DisplayNames.english.locale(tag.icuName) ?? tag.tag
        scriptName = icuText { cicu_display_script("und_" + tag.script, "en", $0, $1, $2) } ?? tag.script
        pluralCategories = PluralRules(tag).samples
        ordinalCategories = PluralRules(tag, ordinal: true).samples
        let exemplars = ExemplarData(tag)
        exemplarPattern = exemplars.main.pattern
        exemplarCount = exemplars.main.count
        auxiliaryCount = exemplars.auxiliary.count
        (quotation, alternateQuotation) = QuotationMarks.pairs(of: tag)
        sentenceBreakLocale = breakLocale(UBRK_SENTENCE, tag)
        wordBreakLocale = breakLocale(UBRK_WORD, tag)
        usesBreakDictionary = !tag.usesSpaces
        (collation, hasCollationTailoring) = collationFacts(tag)
        let system = icuOpen { cicu_numbering_open(tag.icuName, $0) }
        numberingSystem = system.flatMap { cicu_numbering_name($0) }.map { String(cString: $0) } ?? "latn"
        if let system { cicu_numbering_close(system) }
        sampleNumber = NumberStyle(tag).format(1_234_567.89)
        let date = CalendarDate(year: 2026, month: 11, day: 21)
        sampleDate = date.map { DateStyle(tag).format($0) } ?? ""
    }

    /// The language's name for itself, as CLDR writes it: `español`, `日本語`.
    package static func endonym(of tag: LocaleTag) -> String {
        DisplayNames(tag.icuName).locale(tag.icuName) ?? tag.tag
    }

    /// `72.1`.
    package static let icuVersion = String(cString: cicu_version())

    /// `42`.
    package static let cldrVersion: String = {
        var version: [UInt8] = [0, 0, 0, 0]
        _ = icu { cicu_cldr_version(&version, $0) }
        while version.count > 1, version.last == 0 { version.removeLast() }
        return version.map(String.init).joined(separator: ".")
    }()
}

/// The marks that open and close a quotation (CLDR delimiters).
package struct QuotationMarks: Hashable, Sendable {
    package let start: String
    package let end: String

    package init(start: String, end: String) {
        self.start = start
        self.end = end
    }

    /// The outer pair of a locale, and the pair inside it.
    package static func pairs(of tag: LocaleTag) -> (primary: QuotationMarks, alternate: QuotationMarks) {
        let data = icuOpen { cicu_locale_data_open(tag.icuName, $0) }
        func mark(_ type: ULocaleDataDelimiterType) -> String {
            guard let data else { return "\"" }
            return icuText { cicu_delimiter(data, type, $0, $1, $2) } ?? "\""
        }
        let primary = QuotationMarks(start: mark(ULOCDATA_QUOTATION_START), end: mark(ULOCDATA_QUOTATION_END))
        let alternate = QuotationMarks(
            start: mark(ULOCDATA_ALT_QUOTATION_START), end: mark(ULOCDATA_ALT_QUOTATION_END))
        if let data { cicu_locale_data_close(data) }
        return (primary, alternate)
    }
}

private func breakLocale(_ type: UBreakIteratorType, _ tag: LocaleTag) -> String {
    guard let iterator = icuOpen({ cicu_break_open(type, tag.icuName, $0) }) else { return "root" }
    defer { cicu_break_close(iterator) }
    return breakRulesLocale(iterator)
}

private func collationFacts(_ tag: LocaleTag) -> (name: String, isTailored: Bool) {
    var name = "standard"
    if let types = icuOpen({ cicu_collator_types(tag.icuName, $0) }) {
        // The locale's default comes first.
        if let first = icu({ cicu_enumeration_next(types, $0) }) ?? nil { name = String(cString: first) }
        cicu_enumeration_close(types)
    }
    guard let collator = icuOpen({ cicu_collator_open(tag.icuName, $0) }) else { return (name, false) }
    defer { cicu_collator_close(collator) }
    return (name, cicu_collator_rules_length(collator) > 0)
}
