import Locales
import SourceText

/// The days of the week and the months as a locale names them in dates (CLDR), found among the words of a text.
///
/// A name may be a form of one: the letters that its cases share, and a few more.
struct CalendarNames {
    private struct Name {
        var stem: String
        /// How many letters a form has at most.
        var longest: Int
    }

    /// From Monday on, and from January on; empty for languages that write numbers or characters.
    private var days: [Name] = []
    private var months: [Name] = []
    private let language: String
    private let format: NumberFormat

    init(_ tag: LocaleTag, _ format: NumberFormat) {
        language = tag.language
        self.format = format
        if tag.usesSpaces, language != "ja", language != "zh" {
            // 2026-11-23 is a Monday.
            days = Self.names(DateStyle(tag, length: .full), (23...29).map { (11, $0) }, language)
            months = Self.names(DateStyle(tag), (1...12).map { ($0, 28) }, language)
        }
    }

    /// The days in a text, 0 for Monday.
    func days(in text: CheckedText) -> Set<Int> {
        if language == "zh" {
            return Self.characters(in: text, Array("一二三四五六日天".unicodeScalars), behind: ["星期", "周", "礼拜"])
        }
        if language == "ja" { return Self.characters(in: text, Array("月火水木金土日".unicodeScalars), before: 0x66DC) }
        return Self.found(days, text)
    }

    /// The months in a text, 0 for January.
    func months(in text: CheckedText) -> Set<Int> {
        if language == "zh" || language == "ja" { return numberedMonths(in: text) }
        return Self.found(months, text)
    }

    /// The words that only one of several dates has.
    private static func names(_ style: DateStyle, _ dates: [(month: Int, day: Int)], _ language: String) -> [Name] {
        let texts = dates.map { month, day in
            CalendarDate(year: 2026, month: month, day: day).map { style.format($0).lowercased() } ?? ""
        }
        let words = texts.map { $0.split { !$0.isLetter }.map(String.init) }
        return words.indices.map { index in
            let own = words[index].first { word in !words.indices.contains { $0 != index && words[$0].contains(word) } }
            return name(own ?? "", language)
        }
    }

    private static func name(_ word: String, _ language: String) -> Name {
        let count = word.unicodeScalars.count
        var cut = 0
        if ["ru", "uk", "pl", "cs", "sk", "be"].contains(language) {
            cut = count > 6 || word.hasSuffix("ek") ? 2 : count > 3 ? 1 : 0
        }
        var stem = String(word.unicodeScalars.dropLast(cut))
        // The article of Arabic is written as one word with what stands before it, too.
        if language == "ar", stem.hasPrefix("ال") { stem = String(stem.unicodeScalars.dropFirst(2)) }
        return Name(stem: stem, longest: count + (language == "ar" ? 2 : cut > 0 ? 2 : 1))
    }

    private static func found(_ names: [Name], _ text: CheckedText) -> Set<Int> {
        var found: Set<Int> = []
        for word in text.words where word.hasLetter && word.range.count > 2 {
            let written = text.text(word.range).lowercased()
            for (number, name) in names.enumerated() where name.stem.count > 2 {
                guard written.unicodeScalars.count <= name.longest else { continue }
                if written.hasPrefix(name.stem) || word.script == .arabic && written.hasSuffix(name.stem) {
                    found.insert(number)
                }
            }
        }
        return found
    }

    /// The days whose character stands behind a word, or before another character.
    private static func characters(
        in text: CheckedText, _ names: [Unicode.Scalar], behind words: [String] = [], before next: UInt32 = 0
    ) -> Set<Int> {
        var found: Set<Int> = []
        for (index, scalar) in text.scalars.enumerated() {
            guard let number = names.firstIndex(where: { $0.value == scalar.value }) else { continue }
            let head = text.prose[..<scalar.start]
            let isBehind = words.contains { head.suffix($0.utf8.count).elementsEqual($0.utf8) }
            let isBefore = next != 0 && index + 1 < text.scalars.count && text.scalars[index + 1].value == next
            if isBehind || isBefore { found.insert(min(number, 6)) }
        }
        return found
    }

    /// 11月, 十一月.
    private func numberedMonths(in text: CheckedText) -> Set<Int> {
        let tokens = NumberReader.tokens(of: text, format, readsHan: true)
        return Set(
            tokens.compactMap { token in
                // "2018 年 7 月"
                let behind = text.prose[token.range.end...].drop { $0 == ASCII.space }
                guard token.scale == 0, 1...12 ~= token.digits, behind.starts(with: "月".utf8),
                    !behind.starts(with: "月曜".utf8)
                else { return nil }
                return Int(token.digits) - 1
            })
    }
}
