import Locales
import SourceText

/// Pairs the numbers of two texts; what is left has no partner.
struct NumberComparison {
    let pair: TranslationPair
    private(set) var missing: [NumberToken] = []
    private(set) var extra: [NumberToken] = []
    /// Measures whose values are not the same in another unit.
    private(set) var wrongMeasures: [(source: MeasureComparison.Measure, target: MeasureComparison.Measure)] = []

    /// What a text for a reader has at most.
    private static let most = 500

    init(_ pair: TranslationPair) {
        self.pair = pair
        missing = Self.tokens(pair.source, pair.sourceLocale)
        extra = Self.tokens(pair.target, pair.locale)
    }

    /// Gives each number the power of ten of the next one as a second reading: "5 to 6 million".
    private static func share(_ tokens: inout [NumberToken]) {
        for index in tokens.indices.dropLast().reversed() where !tokens[index].isScaled {
            let next = tokens[index + 1]
            if next.range.start - tokens[index].range.end > 8 { continue }
            if next.isScaled, let plain = next.other, next.power == 0, plain.digits > 0 {
                var (power, value) = (0, next.digits / plain.digits)
                while value > 1 { (power, value) = (power + 1, value / 10) }
                tokens[index].sharedPower = power
            } else {
                tokens[index].sharedPower = next.isScaled ? next.power : next.sharedPower
            }
        }
    }

    private static func tokens(_ text: CheckedText, _ locale: LocaleKnowledge) -> [NumberToken] {
        let readsHan = locale.sentenceMarks.isWide && text.traits.contains(.eastAsian)
        guard readsHan || text.traits.contains(.digits) else { return [] }
        return NumberReader.tokens(of: text, locale.numberFormat, readsHan: readsHan, magnitudes: locale.magnitudes)
    }

    mutating func compare() {
        // So many numbers are data.
        if missing.count > Self.most || extra.count > Self.most { (missing, extra) = ([], []) }
        if !pair.isMessage {
            let measures = MeasureComparison(pair, missing, extra)
            wrongMeasures = measures.wrong
            let (source, target) = measures.explained
            missing.removeAll { one in source.contains { $0.contains(one.range.start) } }
            extra.removeAll { one in target.contains { $0.contains(one.range.start) } }
        }
        Self.share(&missing)
        Self.share(&extra)
        // A message has a text for each plural category: how often it says a number tells nothing.
        if pair.isMessage {
            let (all, own) = (missing, extra)
            missing.removeAll { one in own.contains { $0.equals(one) } }
            extra.removeAll { one in all.contains { $0.equals(one) } }
            missing = missing.filter { !isOfSingular($0) }
        }
        pairUp { $0.equals($1) && !$0.isLoose && !$1.isLoose }
        if missing.isEmpty, extra.isEmpty { return }
        addRomanNumerals()
        pairUp { $0.equals($1) }
        pairUp { one, other in one.shared?.equals(other) ?? false || other.shared?.equals(one) ?? false }
        dropDiscounts()
        if !missing.contains(where: { !$0.isLoose }), !extra.contains(where: { !$0.isLoose }) { return drop() }
        Self.pairTimes(&missing, &extra)
        Self.pairTimes(&extra, &missing)
        pairUp(Self.isSameHour)
        pairUp(maySame)
        if !missing.isEmpty, !extra.isEmpty {
            let pair = pair
            pairUp { NumberBounds.isSame($0, $1, pair) }
        }
        if pair.locale.sentenceMarks.isWide || pair.locale.tag.language == "ko" {
            extra = extra.filter { !NumberBounds.isBase($0, pair) }
        }
        let (lost, added) = (missing, extra)
        drop()
        if isRegrouped(missing, extra) || isRegrouped(lost, added) {
            (missing, extra) = ([], [])
            return
        }
        dropDates()
        dropDecades()
        Self.dropLists(&missing, &extra)
        Self.dropLists(&extra, &missing)
        missing = missing.filter { !isFraction($0) && !isOfKeptVersion($0) }
        let unsaidMissing = unsaid(missing, of: pair.source, in: pair.target, pair.locale)
        let unsaidExtra = unsaid(extra, of: pair.target, in: pair.source, pair.sourceLocale)
        // Another number in the place of one is no word for it, whatever words there are.
        if missing.count == extra.count, !unsaidExtra.isEmpty, missing.count == 1 || !unsaidMissing.isEmpty { return }
        (missing, extra) = (unsaidMissing, unsaidExtra)
    }

    /// Roman numerals that only one of the texts has may stand for digits of the other: "Louis XIV", «18 век».
    private mutating func addRomanNumerals() {
        if pair.isMessage { return }
        var (source, target) = (RomanNumeral.tokens(of: pair.source), RomanNumeral.tokens(of: pair.target))
        source.removeAll { one in
            guard let place = target.firstIndex(where: { $0.digits == one.digits }) else { return false }
            target.remove(at: place)
            return true
        }
        missing += source
        extra += target
    }

    /// Whether it is the 1 of a singular, which the other forms of the plural say by a placeholder.
    func isSaidByPlaceholder(_ token: NumberToken) -> Bool {
        pair.plural != nil && pair.source.text(token.range) == "1" && !pair.target.placeholders.isEmpty
    }

    /// Whether it is the 1 of a plural's `one`, which other languages write as `#` or have no such branch for.
    private func isOfSingular(_ token: NumberToken) -> Bool {
        guard token.digits == 1, token.scale == 0, let message = try? pair.source.message?.get() else { return false }
        return message.arguments.contains { argument in
            argument.kind == .plural
                && argument.variants.contains {
                    ($0.selector == "one" || $0.selector == "=1") && $0.range.contains(token.range)
                }
        }
    }

    /// Takes out dates in eight digits that the translation writes in three numbers: 20181220 and 20/12/2018.
    private mutating func dropDates() {
        var free = extra
        missing.removeAll { token in
            guard token.scale == 0, 1900_01_01...2099_12_31 ~= token.digits else { return false }
            let parts = [token.digits / 10_000, token.digits / 100 % 100, token.digits % 100]
            let places = parts.compactMap { part in free.firstIndex { $0.digits == part && $0.scale == 0 } }
            guard places.count == 3, Set(places).count > 1 else { return false }
            for place in Set(places).sorted(by: >) { free.remove(at: place) }
            return true
        }
        extra = free
    }

    /// Takes out decades, which languages write without their century or in words: the 1990s, die 90er, les années 90.
    private mutating func dropDecades() {
        let isOther = extra.contains { 1000...2999 ~= $0.digits }
        if isOther { return }
        missing.removeAll { token in
            guard token.scale == 0, token.mark == 0, 1000...2090 ~= token.digits, token.digits.isMultiple(of: 10) else {
                return false
            }
            let behind = pair.source.bytes[token.range.end...]
            guard behind.starts(with: "s".utf8) || behind.starts(with: "'s".utf8) || behind.starts(with: "’s".utf8)
            else {
                return false
            }
            // The years of the century, and the century: 20世纪90年代.
            for value in [token.digits % 100, token.digits / 100 + 1] {
                if let place = extra.firstIndex(where: { $0.digits == value }) { extra.remove(at: place) }
            }
            return true
        }
    }

    /// Takes out what was read as a decimal number and is two numbers of a list: "(1,2 or 3)" and "(1, 2 или 3)".
    private static func dropLists(_ one: inout [NumberToken], _ two: inout [NumberToken]) {
        one.removeAll { token in
            guard token.mark == 0x2C, token.scale == 1 else { return false }
            guard let first = two.firstIndex(where: { $0.scale == 0 && $0.digits == token.digits / 10 }),
                let second = two.indices.first(where: {
                    $0 > first && two[$0].scale == 0 && two[$0].digits == token.digits % 10
                })
            else { return false }
            two.remove(at: second)
            two.remove(at: first)
            return true
        }
    }

    /// Whether it is part of a version that the translation has somewhere: once for twice, or as code.
    private func isOfKeptVersion(_ token: NumberToken) -> Bool {
        let bytes = pair.source.bytes
        func isPart(_ place: Int) -> Bool {
            ASCII.isDigit(bytes[place])
                || bytes[place] == 0x2E && place + 1 < bytes.count && ASCII.isDigit(bytes[place + 1])
        }
        var (start, end) = (token.range.start, token.range.end)
        while start > 0, isPart(start - 1) { start -= 1 }
        while end < bytes.count, isPart(end) { end += 1 }
        guard bytes[start..<end].count(where: { $0 == 0x2E }) >= 2 else { return false }
        return pair.target.bytes.places(of: bytes[start..<end]).contains { place in
            let (before, behind) = (place - 1, place + end - start)
            return (before < 0 || !ASCII.isDigit(pair.target.bytes[before]))
                && (behind >= pair.target.count || !ASCII.isDigit(pair.target.bytes[behind]))
        }
    }

    /// One of the two numbers of 1/2, 1/4 or 3/4, which languages have words for.
    private func isFraction(_ token: NumberToken) -> Bool {
        let bytes = pair.source.prose
        let place = token.range.start - 2
        for start in [token.range.start, place] where start >= 0 && start + 3 <= bytes.count {
            guard bytes[start + 1] == 0x2F, [0x31, 0x33].contains(bytes[start]),
                [0x32, 0x34].contains(bytes[start + 2])
            else { continue }
            let isApart =
                (start == 0 || bytes[start - 1] == ASCII.space)
                && (start + 3 == bytes.count || !ASCII.isAlphanumeric(bytes[start + 3]) && bytes[start + 3] != 0x2F)
            if isApart { return true }
        }
        return false
    }

    private mutating func drop() {
        // Minutes of the full hour may be left out.
        missing.removeAll { $0.isLoose || ($0.digits == 0 && $0.range.count > 1) }
        extra.removeAll { $0.isLoose || ($0.digits == 0 && $0.range.count > 1) }
    }

    private mutating func pairUp(_ fits: (NumberToken, NumberToken) -> Bool) {
        missing.removeAll { one in
            guard let place = extra.firstIndex(where: { fits(one, $0) }) else { return false }
            extra.remove(at: place)
            return true
        }
    }

    /// Takes out times that one side writes as one number and the other as two: 9.30 and 9時半.
    private static func pairTimes(_ whole: inout [NumberToken], _ parts: inout [NumberToken]) {
        whole.removeAll { time in
            guard time.scale == 2, time.digits < 2400, time.digits % 100 < 60 else { return false }
            for (place, hour) in parts.enumerated() where hour.scale == 0 && hour.digits % 12 == time.digits / 100 % 12
            {
                let behind = parts.indices.first { other in
                    let gap = parts[other].range.start - hour.range.end
                    return gap >= 0 && gap <= 6 && parts[other].scale == 0 && parts[other].digits == time.digits % 100
                }
                guard let minutes = behind, minutes != place else { continue }
                for index in [place, minutes].sorted(by: >) { parts.remove(at: index) }
                return true
            }
            return false
        }
    }

    /// Whether the numbers are 2 in the afternoon and 14, also where only the minutes tell that it is a time.
    private static func isSameHour(_ one: NumberToken, _ other: NumberToken) -> Bool {
        if one.scale == other.scale, one.scale == 2, other.digits == one.digits &+ 1200 { return true }
        guard one.scale == 0, other.scale == 0 else { return false }
        if one.half == .morning, one.digits == 12, other.digits == 0 { return true }
        return (one.half == .afternoon || one.isTime) && one.digits < 12 && other.digits == one.digits + 12
    }

    /// Whether the digits are the same and one of the powers of ten is not known: "5 million" and a word of a language
    /// whose words are not listed.
    private func maySame(_ one: NumberToken, _ other: NumberToken) -> Bool {
        let isUnsure =
            one.isUnsure || other.isUnsure || !pair.sourceLocale.magnitudes.isKnown || !pair.locale.magnitudes.isKnown
        return isUnsure && (one.isScaled || other.isScaled) && one.significant == other.significant
    }

    /// 20% off is 八折 (eight tenths are to be paid) and 2割引.
    private mutating func dropDiscounts() {
        guard pair.locale.sentenceMarks.isWide, !missing.isEmpty, !extra.isEmpty else { return }
        missing.removeAll { token in
            guard token.scale == 0, token.digits < 100, pair.source.bytes[token.range.end...].first == UInt8(ascii: "%")
            else { return false }
            let place = extra.firstIndex { other in
                let behind = pair.target.text(ByteRange(other.range.end, min(pair.target.count, other.range.end + 3)))
                let tenths = other.digits * (other.digits < 10 && other.scale == 0 ? 10 : 1)
                if other.digits > 99 { return false }
                return behind == "折" ? token.digits + tenths == 100 : behind == "割" && tenths == token.digits
            }
            if let place { extra.remove(at: place) }
            return place != nil
        }
    }

    /// Whether the same digits stand on both sides in the same order: telephone numbers, 6.30 and 6 h 30.
    private func isRegrouped(_ missing: [NumberToken], _ extra: [NumberToken]) -> Bool {
        guard !missing.isEmpty, !extra.isEmpty, missing.count + extra.count > 2
        else { return false }
        return Self.digits(missing, pair.source) == Self.digits(extra, pair.target)
            || Self.digits(missing, pair.source, isLater: true) == Self.digits(extra, pair.target)
    }

    private static func digits(_ tokens: [NumberToken], _ text: CheckedText, isLater: Bool = false) -> [UInt64] {
        var all: [UInt64] = []
        for token in tokens {
            // 11.45 of the evening is 23.45.
            var value = token.digits
            if isLater, token.scale == 2 { value &+= 1200 }
            var digits: [UInt64] = []
            repeat {
                digits.append(value % 10)
                value /= 10
            } while value > 0
            all += digits.reversed()
        }
        return all
    }

    /// Whether a number that is only here is worth telling: small ones may come from any word of the source.
    func isTelling(_ token: NumberToken) -> Bool {
        (token.digits > 12 || token.power > 0) && missing.isEmpty
    }
}
