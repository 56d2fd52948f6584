extension SentenceData {
    /// The data of a language, read when it is first asked for; of one without a file, no words at all.
    static func of(language: String) -> SentenceData {
        switch language {
        case "ar": arabic
        case "de": german
        case "en": english
        case "es": spanish
        case "fr": french
        case "it": italian
        case "ja": japanese
        case "pl": polish
        case "pt": portuguese
        case "ru": russian
        case "zh": chinese
        default: none
        }
    }

    private static let arabic = SentenceData(PackageResources.ar_txt)
    private static let german = SentenceData(PackageResources.de_txt)
    private static let english = SentenceData(PackageResources.en_txt)
    private static let spanish = SentenceData(PackageResources.es_txt)
    private static let french = SentenceData(PackageResources.fr_txt)
    private static let italian = SentenceData(PackageResources.it_txt)
    private static let japanese = SentenceData(PackageResources.ja_txt)
    private static let polish = SentenceData(PackageResources.pl_txt)
    private static let portuguese = SentenceData(PackageResources.pt_txt)
    private static let russian = SentenceData(PackageResources.ru_txt)
    static func has(language: String) -> Bool { languages.contains(language) }

    private static let languages: Set<String> = ["ar", "de", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "zh"]
    private static let none = SentenceData([])
    private static let chinese = SentenceData(PackageResources.zh_Hans_txt)
}
