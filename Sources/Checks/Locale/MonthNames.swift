import Locales

/// The months as a locale names them in dates, cut to the letters that all cases of a name share.
struct MonthNames {
    /// Twelve beginnings in lower case.
    private let stems: [String]

    init(_ tag: LocaleTag) {
        let style = DateStyle(tag)
        stems = (1...12).map { month in
            guard let date = CalendarDate(year: 2026, month: month, day: 28) else { return "" }
            let words = style.format(date).lowercased().split { !$0.isLetter }
            let longest = words.max { $0.unicodeScalars.count < $1.unicodeScalars.count } ?? ""
            // Mars, mai, май: short names as they are, others without their endings.
            let length = longest.unicodeScalars.count
            return String(longest.unicodeScalars.prefix(length > 5 ? max(4, length - 3) : max(3, length - 1)))
        }
    }

    /// Whether a word, in lower case, names the month from 1 to 12, in full or shortened to three letters.
    func isName(_ word: String, of month: Int) -> Bool {
        guard 1...12 ~= month, !stems[month - 1].isEmpty else { return false }
        let stem = stems[month - 1]
        return word.hasPrefix(stem) || (word.unicodeScalars.count >= 3 && stem.hasPrefix(word))
    }
}
