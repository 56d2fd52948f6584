import Locales
import SourceText

/// Reads the numbers of a text: digits of every script, grouped and divided as in a locale, Han numerals.
///
/// Grouping and decimal marks are CLDR's for the locale; a mark that says nothing certain (`1.500`) leaves a second
/// reading. Dates, versions and times are read as the numbers that they are made of.
struct NumberReader {
    private let scalars: [TextScalar]
    private let format: NumberFormat
    private let magnitudes: MagnitudeWords
    private var index = 0
    private var tokens: [NumberToken] = []

    /// - Parameter magnitudes: the words for powers of ten that may follow.
    static func tokens(
        of text: CheckedText, _ format: NumberFormat, readsHan: Bool, magnitudes: MagnitudeWords = .unknown
    ) -> [NumberToken] {
        var reader = NumberReader(text.scalars, format, magnitudes)
        reader.read(readsHan: readsHan)
        HourRanges.spread(&reader.tokens, in: text.prose)
        return reader.tokens
    }

    private init(_ scalars: [TextScalar], _ format: NumberFormat, _ magnitudes: MagnitudeWords) {
        self.scalars = scalars
        self.format = format
        self.magnitudes = magnitudes
    }

    private mutating func read(readsHan: Bool) {
        while index < scalars.count {
            if scalars[index].traits.isDigit {
                readDigits()
            } else if let value = Self.circled(scalars[index].value) {
                tokens.append(NumberToken(digits: value, scale: 0, range: scalars[index].range, isLoose: true))
                index += 1
            } else if readsHan, HanNumerals.isNumeral(scalars[index].value) {
                readHan()
            } else {
                index += 1
            }
        }
    }

    /// The number in a circle: ①, ❶, ➀, ➊.
    private static func circled(_ value: UInt32) -> UInt64? {
        switch value {
        case 0x2460...0x2473: UInt64(value - 0x245F)
        case 0x2776...0x277F: UInt64(value - 0x2775)
        case 0x2780...0x2789: UInt64(value - 0x277F)
        case 0x278A...0x2793: UInt64(value - 0x2789)
        default: nil
        }
    }

    private func digit(_ place: Int) -> UInt64? {
        guard place < scalars.count, scalars[place].traits.isDigit else { return nil }
        let value = scalars[place].value
        switch value {
        case 0x30...0x39: return UInt64(value - 0x30)
        case 0x660...0x669: return UInt64(value - 0x660)
        case 0x6F0...0x6F9: return UInt64(value - 0x6F0)
        case 0xFF10...0xFF19: return UInt64(value - 0xFF10)
        default:
            let number = Unicode.Scalar(value)?.properties.numericValue ?? 0
            return number >= 0 && number <= 9 ? UInt64(number) : 0
        }
    }

    private struct Group {
        var digits: UInt64
        var count: Int
        var range: ByteRange
    }

    private mutating func readGroup() -> Group {
        let start = scalars[index].start
        var group = Group(digits: 0, count: 0, range: ByteRange(start, start))
        while let digit = digit(index) {
            group.digits = group.digits &* 10 &+ digit
            group.count += 1
            group.range.end = scalars[index].end
            index += 1
            // `10_000` of a programmer, and the mark of a shortcut: `1_6:1`.
            if index < scalars.count, scalars[index].value == 0x5F, self.digit(index + 1) != nil { index += 1 }
        }
        return group
    }

    private mutating func readDigits() {
        let start = index
        let before = index > 0 ? scalars[index - 1] : nil
        let isGlued = before.map { ($0.traits.isLetter && $0.traits.script == .latin) || $0.value == 0x5F } ?? false
        var groups = [readGroup()]
        var marks: [UInt32] = []
        while index + 1 < scalars.count {
            skipEscape()
            guard isMark(scalars[index].value), scalars[index + 1].traits.isDigit else { break }
            let mark = scalars[index].value
            if isBlank(mark) {
                // Blanks group by three digits only, and not behind another mark.
                guard groups[0].count <= 3, marks.allSatisfy({ $0 == mark }),
                    groups.dropFirst().allSatisfy({ $0.count == 3 }),
                    digit(index + 3) != nil, digit(index + 4) == nil
                else { break }
            }
            index += 1
            marks.append(mark)
            groups.append(readGroup())
        }
        var found = interpret(groups, marks)
        if isFraction(start), marks.isEmpty, let only = groups.first {
            found = [token([], fraction: only, mark: scalars[start - 1].value)]
            found[0].range.start = scalars[start - 1].start
        }
        let loose = isGlued || isGluedToWord()
        for place in found.indices { found[place].isLoose = loose }
        if var last = found.popLast() {
            readTail(&last)
            found.append(last)
        }
        tokens += found
        readHalf()
    }

    /// Goes over the backslash of `2\.0.0`, which keeps a line from being an item of a list.
    private mutating func skipEscape() {
        guard index + 2 < scalars.count, scalars[index].value == 0x5C || scalars[index].isMasked,
            scalars[index + 1].value == 0x2E, scalars[index + 2].traits.isDigit
        else { return }
        index += 1
    }

    /// Whether the digits that begin here are the fraction of a number without a whole part, as in `.025 mm`.
    private func isFraction(_ start: Int) -> Bool {
        guard start > 0, scalars[start - 1].value == 0x2E else { return false }
        guard start > 1 else { return true }
        let before = scalars[start - 2]
        return before.isWhite || before.value == 0x28 || before.value == 0x2D
    }

    /// 6時半: half past six.
    private mutating func readHalf() {
        guard index + 1 < scalars.count, scalars[index].value == 0x6642 || scalars[index].value == 0x70B9,
            scalars[index + 1].value == 0x534A
        else { return }
        tokens.append(NumberToken(digits: 30, scale: 0, range: scalars[index + 1].range, isLoose: true))
        index += 2
    }

    private func isBlank(_ mark: UInt32) -> Bool { mark == 0x20 || mark == 0xA0 || mark == 0x202F || mark == 0x2009 }

    private func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0x2C, 0x66B, 0x66C, 0x27, 0x2019, 0x20, 0xA0, 0x202F, 0x2009, 0xFF0E, 0xFF0C: true
        default: false
        }
    }

    /// Whether Latin letters that are no unit follow at once: `1st`, `3D`, `4x`.
    private func isGluedToWord() -> Bool {
        var letters: [UInt8] = []
        var place = index
        while place < scalars.count, scalars[place].traits.isLetter, scalars[place].traits.script == .latin {
            letters.append(UInt8(truncatingIfNeeded: scalars[place].value))
            place += 1
            if letters.count > 3 { return true }
        }
        return !letters.isEmpty && !Self.units.contains(String(decoding: letters, as: UTF8.self))
    }

    private static let units: Set<String> = [
        "m", "km", "cm", "mm", "kg", "g", "mg", "ml", "l", "s", "ms", "min", "h", "KB", "MB", "GB", "TB", "kB", "Hz",
        "kHz",
        "MHz", "GHz", "W", "kW", "V", "px", "dp", "C", "F", "am", "pm", "AM", "PM",
    ]

    private func token(_ groups: ArraySlice<Group>, fraction: Group? = nil, mark: UInt32 = 0) -> NumberToken {
        var digits: UInt64 = 0
        for group in groups { digits = Self.append(group, to: digits) }
        if let fraction { digits = Self.append(fraction, to: digits) }
        let first = groups.first?.range ?? ByteRange(0, 0)
        let last = fraction?.range ?? groups.last?.range ?? first
        return NumberToken(
            digits: digits, scale: fraction?.count ?? 0, range: ByteRange(first.start, last.end), mark: mark)
    }

    private static func append(_ group: Group, to digits: UInt64) -> UInt64 {
        var digits = digits
        for _ in 0..<min(group.count, 20) { digits = digits &* 10 }
        return digits &+ group.digits
    }

    private func interpret(_ groups: [Group], _ marks: [UInt32]) -> [NumberToken] {
        guard let mark = marks.last, let first = groups.first else { return [token(groups[...])] }
        let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3 && first.digits > 0
        let isUniform = marks.allSatisfy { $0 == mark }
        if marks.count == 1 {
            let whole = token(groups[...], mark: mark)
            let divided = token(groups[0...0], fraction: groups[1], mark: mark)
            if isBlank(mark) || mark == 0x66C || mark == 0x27 || mark == 0x2019 {
                return isGrouped ? [whole] : separate(groups)
            }
            guard isGrouped else {
                // The comma of Chinese is no decimal mark.
                let isList = mark == 0xFF0C || mark == 0x2C && !format.hasDecimalComma && groups[1].count != 1
                return isList ? separate(groups) : [divided]
            }
            var token = mark == format.grouping || (mark != format.decimal && mark == 0x2C) ? whole : divided
            token.other = token.scale == 0 ? (divided.digits, divided.scale) : (whole.digits, whole.scale)
            return [token]
        }
        if isUniform { return isGrouped ? [token(groups[...])] : separate(groups) }
        // 1,234.56
        let head = groups.dropLast()
        let isHeadGrouped = head.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3
        if isHeadGrouped, marks.dropLast().allSatisfy({ $0 == marks[0] }), let fraction = groups.last {
            return [token(head, fraction: fraction)]
        }
        return separate(groups)
    }

    private func separate(_ groups: [Group]) -> [NumberToken] { groups.indices.map { token(groups[$0...$0]) } }

    /// What follows a number: powers of ten, a half of the day, minutes.
    private mutating func readTail(_ token: inout NumberToken) {
        readHanPowers(&token)
        readMagnitudes(&token)
        let word = followingWord()
        if word == "pm" { token.half = .afternoon }
        if word == "am" { token.half = .morning }
        token.isTime = index < scalars.count && scalars[index].value == 0x3A && digit(index + 1) != nil
    }

    /// Han powers behind digits, with what is added to them: `5万`, `1万2千`, `2億5000`.
    private mutating func readHanPowers(_ token: inout NumberToken) {
        guard index < scalars.count, hanPower(index) != nil else {
            // A million in one country, a million millions in the other.
            if index < scalars.count, scalars[index].value == 0x5146 { (token.isScaled, token.isUnsure) = (true, true) }
            return
        }
        token.other = (token.digits, token.scale)
        token.isScaled = true
        var scale = token.scale
        var (total, section, part): (UInt64, UInt64, UInt64) = (0, 0, token.digits)
        while index < scalars.count, let power = hanPower(index) {
            if scale > 0 || power < 10_000 {
                var power = power
                while scale > 0, power >= 10 { (power, scale) = (power / 10, scale - 1) }
                if token.scale > 0 { part = part &* power } else { (section, part) = (section &+ part &* power, 0) }
            } else if section &+ part == 0 {
                total = total &* power
            } else {
                (total, section, part) = (total &+ (section &+ part) &* power, 0, 0)
            }
            token.range.end = scalars[index].end
            index += 1
            // 1万5000, 12万5千
            if token.scale == 0, power >= 1000, digit(index) != nil {
                part = readThousands()
                token.range.end = scalars[index - 1].end
            }
        }
        token.digits = total &+ section &+ part
        token.scale = scale
    }

    /// Digits with marks between groups of three: 7,500 of `3億7,500万`.
    private mutating func readThousands() -> UInt64 {
        var value = readGroup().digits
        while index < scalars.count, scalars[index].value == 0x2C || scalars[index].value == 0xFF0C, value < 1_000_000,
            (1...3).allSatisfy({ digit(index + $0) != nil }), digit(index + 4) == nil
        {
            index += 1
            value = value &* 1000 &+ readGroup().digits
        }
        return value
    }

    /// The Han power at a place, unless it is the beginning of a unit: 千米, 兆字节.
    private func hanPower(_ place: Int) -> UInt64? {
        let value = scalars[place].value
        guard let power = HanNumerals.largePower(value) ?? HanNumerals.smallPower(value) else { return nil }
        if value == 0x5146, !magnitudes.readsHanTrillion { return nil }
        let next = place + 1 < scalars.count ? scalars[place + 1].value : 0
        let afterNext = place + 2 < scalars.count ? scalars[place + 2].value : 0
        let isUnit = HanNumerals.isUnit(next) || next == 0x5B57 && (afterNext == 0x8282 || afterNext == 0x7BC0)
        if value == 0x5343 || value == 0x767E || value == 0x5146, isUnit { return nil }
        return power
    }

    /// Words for powers of ten, of which several multiply: `2 mil millones`.
    private func readMagnitudes(_ token: inout NumberToken) {
        var place = index
        while let (word, end) = word(from: place) {
            let isGlued = place == index && !(scalars[place].isBlank || scalars[place].value == 0x2D)
            let meaning = isGlued && word == "k" ? .power(3) : magnitudes.meaning(of: word)
            guard let meaning else { return }
            // "5m" is a length as well.
            token.isScaled = token.isScaled || word.unicodeScalars.count > 2 || meaning != .unsure
            guard case .power(let power) = meaning else {
                token.isUnsure = true
                return
            }
            token.power += power
            token.powerEnd = scalars[end - 1].end
            if isGlued, word.unicodeScalars.count > 2 { token.isLoose = false }
            place = end
        }
    }

    /// The word behind a place and at most one blank or hyphen, in small letters, and the place behind it.
    private func word(from start: Int) -> (word: String, end: Int)? {
        var place = start
        if place < scalars.count, scalars[place].isBlank || scalars[place].value == 0x2D { place += 1 }
        let first = place
        while place < scalars.count, place - first < 16, scalars[place].traits.isLetter, !scalars[place].isDense {
            place += 1
        }
        guard place > first else { return nil }
        var text = ""
        for scalar in scalars[first..<place] { text.unicodeScalars.append(Unicode.Scalar(scalar.value) ?? " ") }
        // "2 Mio. Euro", "5 тыс. руб."
        if place < scalars.count, scalars[place].value == 0x2E, place - first <= 4, place + 1 < scalars.count,
            scalars[place + 1].isBlank
        {
            place += 1
        }
        return (text.lowercased(), place)
    }

    /// The Latin letters behind the number and at most one blank, in lower case and without points.
    private func followingWord() -> String {
        var place = index
        if place < scalars.count, scalars[place].isBlank { place += 1 }
        var letters: [UInt8] = []
        while place < scalars.count, letters.count < 9 {
            let value = scalars[place].value
            if value == 0x2E, letters.count <= 2 {
                place += 1
                continue
            }
            guard value < 0x80, ASCII.isLetter(UInt8(value)) else { break }
            letters.append(ASCII.lowercased(UInt8(value)))
            place += 1
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private mutating func readHan() {
        let start = index
        while index < scalars.count, HanNumerals.isNumeral(scalars[index].value) { index += 1 }
        let value = HanNumerals.value(scalars[start..<index].map(\.value))
        let range = ByteRange(scalars[start].start, scalars[index - 1].end)
        tokens.append(NumberToken(digits: value, scale: 0, range: range, isLoose: true))
    }
}
