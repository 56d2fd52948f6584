import CICU

extension LocaleTag {
    /// The scripts that the locale's words are written in: kana and Han for Japanese.
    package var scripts: [Script] {
        switch script {
        case "Hans", "Hant", "Hani": return [.han]
        case "Jpan": return [.hiragana, .katakana, .han]
        case "Kore": return [.hangul, .han]
        default:
            let number = cicu_script_number(script)
            return number > 1 && number < 256 ? [Script(number: UInt8(number))] : []
        }
    }
}
