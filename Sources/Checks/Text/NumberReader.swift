import Locales
import SourceText

/// Reads the numbers of a text: digits of every script, grouped and divided as in a locale, Han numerals.
///
/// Grouping and decimal marks are CLDR's for the locale; a mark that says nothing certain (`1.500`) leaves a second
/// reading. Dates, versions and times are read as the numbers that they are made of.
struct NumberReader {
    private let scalars: [TextScalar]
    private let format: NumberFormat
    private var index = 0
    private var tokens: [NumberToken] = []

    static func tokens(of text: CheckedText, _ format: NumberFormat, readsHan: Bool) -> [NumberToken] {
        var reader = NumberReader(text.scalars, format)
        reader.read(readsHan: readsHan)
        return reader.tokens
    }

    private init(_ scalars: [TextScalar], _ format: NumberFormat) {
        self.scalars = scalars
        self.format = format
    }

    private mutating func read(readsHan: Bool) {
        while index < scalars.count {
            if scalars[index].traits.isDigit {
                readDigits()
            } else if readsHan, HanNumerals.isNumeral(scalars[index].value) {
                readHan()
            } else {
                index += 1
            }
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
        while index + 1 < scalars.count, isMark(scalars[index].value), scalars[index + 1].traits.isDigit {
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
        while index < scalars.count,
            let power = HanNumerals.largePower(scalars[index].value) ?? HanNumerals.smallPower(scalars[index].value)
        {
            if !token.isScaled { token.other = (token.digits, token.scale) }
            token.isScaled = true
            var power = power
            while token.scale > 0, power >= 10 { (power, token.scale) = (power / 10, token.scale - 1) }
            token.digits = token.digits &* power
            token.range.end = scalars[index].end
            index += 1
            // 1万5000
            if power >= 1000, digit(index) != nil {
                let rest = readGroup()
                token.digits &+= rest.digits
                token.range.end = rest.range.end
            }
        }
        let word = followingWord()
        if !word.isEmpty {
            if Self.powers.contains(where: { word.hasPrefix($0) }) { token.isScaled = true }
        } else if followsPower() {
            token.isScaled = true
        }
        if !word.isEmpty {
            // "100k"
            if word == "k", index < scalars.count, !scalars[index].isBlank { token.isScaled = true }
            if word == "pm" { token.half = .afternoon }
            if word == "am" { token.half = .morning }
        }
        token.isTime = index < scalars.count && scalars[index].value == 0x3A && digit(index + 1) != nil
    }

    private static let powers = [
        "thousand", "million", "billion", "trillion", "hundred", "dozen", "mil", "mrd", "mio", "tausend", "tys",
    ]

    /// Whether a word of another script for a power of ten stands behind the number and at most one blank.
    private func followsPower() -> Bool {
        var place = index
        if place < scalars.count, scalars[place].isBlank { place += 1 }
        guard place < scalars.count, scalars[place].value >= 0x400 else { return false }
        return Self.otherPowers.contains { power in
            place + power.count <= scalars.count && zip(scalars[place...], power).allSatisfy { $0.value == $1 }
        }
    }

    /// The beginnings of the words for thousand, million and milliard in Russian and Arabic.
    private static let otherPowers: [[UInt32]] = ["тыс", "млн", "млрд", "милли", "ألف", "آلاف", "ملي"]
        .map { $0.unicodeScalars.map(\.value) }

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
