import Locales
import Pipeline
import Publishing

/// The answer of `parlance locales`, for people.
enum LocalesText {
    /// What is looked up elsewhere is left out first where a terminal is narrow.
    static let columns: [TextTable.Column] = [
        .init(heading: "label", alignment: .start, rank: 3), .init(heading: "tag", alignment: .start),
        .init(heading: "endonym", alignment: .start), .init(heading: "script", alignment: .start, rank: 4),
        .init(heading: "dir", alignment: .start, rank: 2), .init(heading: "plurals", alignment: .start, rank: 1),
        .init(heading: "quotes", alignment: .start, rank: 5), .init(heading: "number", alignment: .start, rank: 6),
        .init(heading: "date", alignment: .start, rank: 7),
        .init(heading: "the workspace lacks", alignment: .start, short: "lacks"),
    ]

    /// A line a locale.
    static func table(of survey: LocaleSurvey) -> String {
        var table = TextTable(columns: columns)
        for entry in survey.locales {
            let profile = entry.profile
            table.add([
                entry.locale.label, profile.tag.tag, profile.endonym, profile.tag.script, profile.tag.direction,
                profile.pluralCategories.map(\.category).joined(separator: " "),
                profile.quotation.start + profile.quotation.end, profile.sampleNumber, profile.sampleDate,
                entry.isSource ? "the source" : entry.lacks.isEmpty ? "nothing" : entry.lacks.joined(separator: ", "),
            ])
        }
        return table.text(width: Terminal.outputIsTerminal ? Terminal.width : max(Terminal.width, 160))
            + "\nICU \(LocaleProfile.icuVersion), CLDR \(LocaleProfile.cldrVersion). "
            + "All that is known of one: parlance locales --locale ar\n"
    }

    /// All that is known of each locale.
    static func details(of survey: LocaleSurvey) -> String {
        survey.locales.map(details).joined(separator: "\n")
    }

    private static func details(_ entry: LocaleSurvey.Entry) -> String {
        let profile = entry.profile
        let names = ([entry.locale.label, entry.locale.path] + entry.locale.aliases).joined(separator: ", ")
        let plurals = profile.pluralCategories.map { sample in
            let numbers = sample.integers.isEmpty ? sample.decimals : sample.integers
            return "\(sample.category) (\(numbers.prefix(4).joined(separator: ", ")))"
        }
        let ordinals = profile.ordinalCategories.map {
            "\($0.category) (\($0.integers.prefix(3).joined(separator: ", ")))"
        }
        let letters =
            profile.exemplarPattern.count > 200
            ? String(profile.exemplarPattern.prefix(199)) + "…" : profile.exemplarPattern
        let rows: [(String, String)] = [
            ("tag", "\(profile.tag) (also \(names))"),
            ("endonym", profile.endonym), ("English name", profile.englishName),
            ("script", "\(profile.scriptName) (\(profile.tag.script)), \(profile.tag.direction)"),
            ("plural categories", plurals.joined(separator: ", ")),
            ("ordinal categories", ordinals.joined(separator: ", ")),
            ("letters", "\(profile.exemplarCount) main, \(profile.auxiliaryCount) auxiliary: \(letters)"),
            ("sentence breaks", "ICU rules of \"\(profile.sentenceBreakLocale)\""),
            (
                "word breaks",
                "ICU rules of \"\(profile.wordBreakLocale)\"\(profile.usesBreakDictionary ? ", with a dictionary" : "")"
            ),
            ("collation", profile.collation + (profile.hasCollationTailoring ? ", tailored" : ", the root order")),
            (
                "quotes",
                "\(profile.quotation.start)…\(profile.quotation.end), inside "
                    + "\(profile.alternateQuotation.start)…\(profile.alternateQuotation.end)"
            ),
            ("number, date", "\(profile.sampleNumber) · \(profile.sampleDate) (digits: \(profile.numberingSystem))"),
            ("publish", entry.locale.publish.rawValue),
            (
                "lacks",
                entry.isSource
                    ? "nothing: the source" : entry.lacks.isEmpty ? "nothing" : entry.lacks.joined(separator: ", ")
            ),
        ]
        return rows.map { name, value in
            name + String(repeating: " ", count: 20 - name.count) + value + "\n"
        }.joined()
    }
}

/// One locale in the answer of `parlance locales --format json`.
struct LocaleJSON: Encodable {
    var tag: String
    var label: String
    var path: String
    var aliases: [String]
    var endonym: String
    var englishName: String
    var script: String
    var direction: String
    /// Plural categories with sample numbers.
    var plurals: [String: [String]]
    var ordinals: [String: [String]]
    var exemplarLetters: String
    var sentenceBreaks: String
    var wordBreaks: String
    var collation: String
    var quotes: [String]
    var sampleNumber: String
    var sampleDate: String
    var numberingSystem: String
    var publish: String
    var source: Bool
    var lacks: [String]

    init(_ entry: LocaleSurvey.Entry) {
        let profile = entry.profile
        tag = profile.tag.tag
        label = entry.locale.label
        path = entry.locale.path
        aliases = entry.locale.aliases
        endonym = profile.endonym
        englishName = profile.englishName
        script = profile.tag.script
        direction = profile.tag.direction
        plurals = Self.samples(profile.pluralCategories)
        ordinals = Self.samples(profile.ordinalCategories)
        exemplarLetters = profile.exemplarPattern
        sentenceBreaks = profile.sentenceBreakLocale
        wordBreaks = profile.wordBreakLocale
        collation = profile.collation
        quotes = [profile.quotation.start, profile.quotation.end]
        sampleNumber = profile.sampleNumber
        sampleDate = profile.sampleDate
        numberingSystem = profile.numberingSystem
        publish = entry.locale.publish.rawValue
        source = entry.isSource
        lacks = entry.lacks
    }

    private static func samples(_ samples: [PluralSample]) -> [String: [String]] {
        Dictionary(uniqueKeysWithValues: samples.map { ($0.category, $0.integers.isEmpty ? $0.decimals : $0.integers) })
    }
}
