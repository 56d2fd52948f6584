import Locales

/// How long the texts of a locale are beside English ones, counted in letters and digits.
///
/// The figures are means and standard deviations of the logarithm over some thousand published translations of web
/// pages, books and user interfaces for each language; languages without figures of their own have those of
/// languages like them.
struct TextLength {
    /// Letters for each letter of English.
    let ratio: Double
    /// How far texts of 12, 25, 50, 100 and 200 letters stray, as a logarithm.
    private let spread: [Double]

    init(_ tag: LocaleTag) {
        (ratio, spread) =
            switch tag.language {
            case "en": (1, [0.20, 0.15, 0.12, 0.10, 0.08])
            case "it": (1.10, [0.25, 0.18, 0.14, 0.12, 0.09])
            case "fr": (1.17, [0.29, 0.19, 0.15, 0.12, 0.09])
            case "de": (1.20, [0.25, 0.18, 0.14, 0.12, 0.09])
            case "pl", "cs", "sk", "hr", "sl": (1.09, [0.25, 0.20, 0.16, 0.14, 0.12])
            case "pt", "ca", "gl": (1.08, [0.24, 0.17, 0.14, 0.11, 0.09])
            case "es": (1.13, [0.27, 0.18, 0.15, 0.11, 0.10])
            case "ru", "uk", "be", "bg", "sr": (1.07, [0.31, 0.22, 0.17, 0.15, 0.11])
            case "ar", "he", "fa", "ur": (0.85, [0.35, 0.25, 0.19, 0.15, 0.13])
            case "ja": (0.57, [0.39, 0.29, 0.22, 0.20, 0.18])
            case "zh", "yue": (0.39, [0.39, 0.33, 0.24, 0.20, 0.19])
            case "ko": (0.50, [0.40, 0.30, 0.25, 0.22, 0.20])
            default: tag.usesSpaces ? (1.08, [0.35, 0.26, 0.20, 0.17, 0.15]) : (0.9, [0.45, 0.36, 0.30, 0.26, 0.24])
            }
    }

    /// The spread for a source of so many letters.
    func spread(_ letters: Int) -> Double {
        let steps = [12, 25, 50, 100, 200]
        let step = steps.lastIndex { letters >= $0 } ?? 0
        guard step + 1 < steps.count else { return spread[step] }
        let share = Double(letters - steps[step]) / Double(steps[step + 1] - steps[step])
        return spread[step] + (spread[step + 1] - spread[step]) * max(0, min(1, share))
    }
}
