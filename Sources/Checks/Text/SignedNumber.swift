import Locales
import SourceText

/// A number with a percent sign or a sign of money beside it.
struct SignedNumber {
    /// The sign in its plain form.
    let sign: UInt32
    let isMoney: Bool
    /// Its digits as European ones, without marks between them.
    let digits: [UInt8]
    /// The number with the sign.
    let range: ByteRange

    /// Quick: the signs are `$`, `%` or begin with one of few pairs of bytes.
    static func mayBeIn(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                if byte < 0x80 {
                    if byte == 0x24 || byte == 0x25 { return true }
                    continue
                }
                guard byte >= 0xC2, index + 2 < bytes.count || index + 1 < bytes.count && byte < 0xE0 else { continue }
                let next = bytes[index + 1]
                switch byte {
                case 0xC2 where next == 0xA3 || next == 0xA5, 0xD8 where next == 0x89 || next == 0x8A: return true
                case 0xD9 where next == 0xAA, 0xE2 where next == 0x82, 0xEF where next == 0xB9 || next == 0xBC:
                    return true
                case 0xE2 where next == 0x80 && bytes[index + 2] & 0xFE == 0xB0, 0xEF where next == 0xBF: return true
                default: break
                }
            }
            return false
        }
    }

    static func all(in text: CheckedText) -> [SignedNumber] {
        let scalars = text.scalars
        return scalars.indices.compactMap { place in
            guard let (sign, isMoney) = kind(scalars[place].value) else { return nil }
            // "$20" and "20 €"; Turkish and Basque write %20.
            let step = isMoney ? 1 : -1
            // "X11 $DISPLAY"
            if sign == 0x24, place + 1 < scalars.count, scalars[place + 1].traits.isLetter { return nil }
            guard let number = number(scalars, from: place, by: step) ?? number(scalars, from: place, by: -step) else {
                return nil
            }
            let range = ByteRange(
                min(number.range.start, scalars[place].start), max(number.range.end, scalars[place].end))
            return SignedNumber(sign: sign, isMoney: isMoney, digits: number.digits, range: range)
        }
    }

    /// The numbers with a minus at once before them, and their digits: `-5`, `−10`, not `1-5` or `a-5`.
    static func negatives(in text: CheckedText) -> [SignedNumber] {
        let scalars = text.scalars
        return scalars.indices.compactMap { place in
            guard isMinus(scalars[place].value), place + 1 < scalars.count, scalars[place + 1].traits.isDigit,
                place == 0 || scalars[place - 1].isWhite
                    || [0x28, 0x22, 0x27, 0x3D].contains(scalars[place - 1].value),
                let number = number(scalars, from: place, by: 1), number.digits.first != 0 || number.digits.count == 1,
                number.digits != [0]
            else { return nil }
            let range = ByteRange(scalars[place].start, number.range.end)
            return SignedNumber(sign: LostSign.minus, isMoney: false, digits: number.digits, range: range)
        }
    }

    /// Where digits stand in a text, and whether a minus stands on either side.
    static func places(of digits: [UInt8], in text: CheckedText) -> [(range: ByteRange, hasMinus: Bool)] {
        let scalars = text.scalars
        var found: [(range: ByteRange, hasMinus: Bool)] = []
        var place = 0
        while place < scalars.count {
            guard scalars[place].traits.isDigit, let number = number(scalars, from: place - 1, by: 1) else {
                place += 1
                continue
            }
            let first = place
            while place < scalars.count, scalars[place].start < number.range.end { place += 1 }
            guard number.digits == digits else { continue }
            func isSigned(_ index: Int, _ step: Int) -> Bool {
                var index = index
                while scalars.indices.contains(index), [0x200E, 0x200F, 0x61C].contains(scalars[index].value) {
                    index += step
                }
                return scalars.indices.contains(index) && isMinus(scalars[index].value)
            }
            found.append((number.range, isSigned(first - 1, -1) || isSigned(place, 1)))
        }
        return found
    }

    private static func isMinus(_ value: UInt32) -> Bool {
        switch value {
        case 0x2D, 0x2212, 0x2010...0x2015, 0xFF0D, 0xFE63: true
        default: false
        }
    }

    /// Whether a minus stands before a digit.
    static func mayBeNegative(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 1 < bytes.count {
                if ASCII.isDigit(bytes[index + 1]), bytes[index] == 0x2D || bytes[index] == 0x92 {
                    let before = index > 0 ? bytes[index - 1] : ASCII.space
                    if !ASCII.isAlphanumeric(before), before != 0x2D { return true }
                }
                index &+= 1
            }
            return false
        }
    }

    /// The digits on one side of a sign, behind one blank at most.
    private static func number(
        _ scalars: [TextScalar], from place: Int, by step: Int
    ) -> (digits: [UInt8], range: ByteRange)? {
        var index = place + step
        if scalars.indices.contains(index), scalars[index].isBlank { index += step }
        guard scalars.indices.contains(index), scalars[index].traits.isDigit else { return nil }
        let first = index
        var last = index
        var digits: [UInt8] = []
        while scalars.indices.contains(index) {
            if scalars[index].traits.isDigit {
                let value = Unicode.Scalar(scalars[index].value)?.properties.numericValue ?? 0
                digits.append(UInt8(clamping: Int(value)))
                last = index
            } else if !isMark(scalars[index].value) || !scalars.indices.contains(index + step)
                || !scalars[index + step].traits.isDigit
            {
                break
            }
            index += step
        }
        if step < 0 { digits.reverse() }
        return (digits, ByteRange(scalars[min(first, last)].start, scalars[max(first, last)].end))
    }

    /// What stands between the digits of one number.
    private static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x2C, 0x2E, 0x27, 0x2019, 0x66B, 0x66C, 0xA0, 0x202F: true
        default: false
        }
    }

    private static func kind(_ value: UInt32) -> (sign: UInt32, isMoney: Bool)? {
        switch value {
        case 0x25, 0xFF05, 0x66A, 0xFE6A: (0x25, false)
        case 0x2030, 0x609: (0x2030, false)
        case 0x2031, 0x60A: (0x2031, false)
        case 0x24, 0xFF04, 0xFE69: (0x24, true)
        case 0xA5, 0xFFE5: (0xA5, true)
        case 0xA3, 0xFFE1: (0xA3, true)
        case 0x20A9, 0xFFE6: (0x20A9, true)
        case 0x20A0...0x20CF: (value, true)
        default: nil
        }
    }
}
