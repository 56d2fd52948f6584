package import Locales
import SourceText

/// How much in a text speaks for each language; evidence of entries adds up to that of an article.
///
/// For languages of Latin script it counts frequent words, letters and endings (``LanguageWords``); for others the
/// script decides, and between Chinese and Japanese kana and a few Chinese words. Words of the source text count for
/// nothing, since names and quotations stay.
package struct LanguageEvidence: Sendable {
    /// The words that were judged.
    package private(set) var words = 0
    /// For each language of ``LanguageWords/all``: 20 a frequent word, 12 its letters, 7 an ending.
    private(set) var latin = [Int](repeating: 0, count: LanguageWords.all.count)
    private(set) var latinLetters = 0
    /// Letters of the other scripts.
    private(set) var scripts: [Script: Int] = [:]
    /// Han characters that Chinese uses all the time and Japanese hardly ever.
    private(set) var chinese = 0

    package init() {}

    /// Adds what a translation says, without the words that it shares with its source.
    mutating func add(_ text: CheckedText, without source: CheckedText) {
        let known = source.wordHashes
        let hashes = text.wordHashes.ordered
        let words = text.words
        var seen: [UInt64] = []
        seen.reserveCapacity(hashes.count)
        text.prose.withUnsafeBufferPointer { prose in
            for index in words.indices {
                let word = words[index]
                guard word.hasLetter, word.isOneScript, !word.script.isShared else { continue }
                guard word.script == .latin else {
                    addScript(word, text)
                    continue
                }
                let hash = hashes[index]
                // Each word once: "hora" in three forms of a plural is one piece of evidence.
                if known.contains(hash) || seen.contains(hash) { continue }
                seen.append(hash)
                latinLetters += word.range.count
                addLatin(prose, word.range, hash)
            }
        }
    }

    package static func += (left: inout LanguageEvidence, right: LanguageEvidence) {
        left.words += right.words
        left.chinese += right.chinese
        left.latinLetters += right.latinLetters
        for number in left.latin.indices { left.latin[number] += right.latin[number] }
        left.scripts.merge(right.scripts) { $0 + $1 }
    }

    private mutating func addLatin(_ prose: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ hash: UInt64) {
        words += 1
        let table = LanguageTable.shared
        let frequent = table.languages(ofWord: hash)
        let typical = frequent == [] && range.count > 3 ? table.languages(ofEnding: range, in: prose) : []
        var isASCII = true
        for index in range.start..<range.end where prose[index] >= 0x80 { isASCII = false }
        let spelt = isASCII ? [] : table.languages(ofLetters: range, in: prose) ?? []
        let all = frequent.union(typical).union(spelt)
        if all == [] { return }
        var rest = all.intersection(.all).rawValue
        while rest != 0 {
            let number = rest.trailingZeroBitCount
            rest &= rest - 1
            let language = LanguageSet(number: number)
            if frequent.contains(language) { latin[number] += 20 }
            if typical.contains(language) { latin[number] += 7 }
            if spelt.contains(language) { latin[number] += 12 }
        }
    }

    private mutating func addScript(_ word: TextWord, _ text: CheckedText) {
        words += 1
        let scalars = text.scalars(in: word.range)
        scripts[word.script, default: 0] += scalars.count
        if word.script == .han { chinese += scalars.filter { Self.onlyChinese.contains($0.scalar.value) }.count }
    }

    /// Frequent in Chinese of either script, hardly used in Japanese.
    private static let onlyChinese = Set("的了们們这這个個您你她吗嗎么麼没沒给給让讓对對还還很吧呢啊哪请請从從时時为為会與与".unicodeScalars.map(\.value))
}

extension LanguageEvidence {
    /// Another language than the locale's that the text is in; nil where that is not certain.
    ///
    /// - Parameter source: The source's language, which is judged by other rules.
    package func otherLanguage(than locale: LocaleTag, source: LocaleTag) -> String? {
        // Most texts: letters of Latin script alone, and no language has much of them.
        if scripts.isEmpty, !hasLatinLanguage { return nil }
        let own = locale.scripts
        if own.isEmpty { return nil }
        let all = latinLetters + scripts.values.reduce(0, +)
        let ownLetters = own.reduce(0) { $0 + ($1 == .latin ? latinLetters : scripts[$1, default: 0]) }
        let kana = scripts[.hiragana, default: 0] + scripts[.katakana, default: 0]
        let han = scripts[.han, default: 0]
        if locale.language == "ja", kana == 0, han >= 6, chinese >= 2, chinese * 12 >= han { return "zh" }
        if locale.language == "zh", scripts[.hiragana, default: 0] >= 3, kana * 4 >= han { return "ja" }
        let most = scripts.max { $0.value < $1.value }
        if ownLetters * 3 < all, latinLetters > 0, latinLetters >= most?.value ?? 0, !own.contains(.latin) {
            return latinLanguage(expected: nil, source)
        }
        if ownLetters * 3 < all, let most, most.value > latinLetters, !own.contains(most.key) {
            let isDense = most.key == .han || most.key == .hiragana || most.key == .katakana || most.key == .hangul
            guard most.value >= (isDense ? 4 : 8), words >= (isDense ? 1 : 3) else { return nil }
            return language(of: most.key, hasKana: kana > 0)
        }
        guard own == [.latin], let expected = LanguageTable.number(of: locale.language) else { return nil }
        return latinLanguage(expected: expected, source)
    }

    private func latinLanguage(expected: Int?, _ source: LocaleTag) -> String? {
        let own = expected.map { latin[$0] } ?? 0
        let english = LanguageTable.number(of: source.language)
        let others = latin.indices.filter { $0 != expected && $0 != english }
        guard words >= 3, hasLatinLanguage, let best = others.max(by: { latin[$0] < latin[$1] }) else { return nil }
        let score = latin[best]
        // One and a half frequent words more than the locale has, and by far most of the evidence.
        guard score >= Self.leastScore, score - own >= 30, own * 10 <= score * 6 else { return nil }
        if let english, english != expected, latin[english] >= score { return nil }
        return LanguageWords.all[best].language
    }

    /// Two frequent words.
    private static let leastScore = 40

    private var hasLatinLanguage: Bool { latin.contains { $0 >= Self.leastScore } }

    private func language(of script: Script, hasKana: Bool) -> String? {
        switch script {
        case .cyrillic: "ru"
        case .arabic: "ar"
        case .hangul: "ko"
        case .greek: "el"
        case .hebrew: "he"
        case .hiragana, .katakana: "ja"
        case .han: hasKana ? "ja" : "zh"
        default: nil
        }
    }
}

extension LanguageEvidence {
    /// Whether a text is so plainly in the locale's language that nothing else need be looked at: of its words, a third
    /// is frequent in the language, or all its letters are of a script that tells the language.
    static func isPlainly(_ tag: LocaleTag, _ text: CheckedText, _ locale: LocaleKnowledge) -> Bool {
        if !locale.isLatin { return isPlainly(in: locale, tag, text) }
        for word in text.words where word.hasLetter && word.script != .latin { return false }
        guard let language = locale.listed else { return true }
        var (own, all) = (0, 0)
        let table = LanguageTable.shared
        for hash in text.wordHashes.ordered where hash != 0 {
            all += 1
            if table.languages(ofWord: hash).contains(language) { own += 1 }
        }
        return all < 3 || own * 2 >= all
    }

    /// The same for languages of other scripts: ``otherLanguage(than:source:)`` asks for nothing more.
    private static func isPlainly(in locale: LocaleKnowledge, _ tag: LocaleTag, _ text: CheckedText) -> Bool {
        var (own, all) = (0, 0)
        var (hasKana, hasHan) = (false, false)
        for word in text.words where word.hasLetter {
            // Bytes to letters, nearly.
            let letters = word.range.count / (word.script == .latin ? 1 : word.isDense ? 3 : 2)
            all += letters
            if locale.writes(word.script) { own += letters }
            if word.script == .hiragana || word.script == .katakana { hasKana = true }
            if word.script == .han { hasHan = true }
        }
        switch tag.language {
        case "ja": if !hasKana, hasHan { return false }
        case "zh": if hasKana { return false }
        default: break
        }
        return own * 2 >= all
    }

    /// What speaks for the language, for a message.
    func shown(_ other: String, _ locale: LocaleTag) -> String {
        guard let number = LanguageTable.number(of: other), latin[number] > 0 else {
            return "letters of its script, hardly one of \(locale)"
        }
        let own = LanguageTable.number(of: locale.language).map { latin[$0] } ?? 0
        return "frequent words, letters and endings of \(other) weigh \(latin[number]), those of \(locale) \(own)"
    }
}
