/// Numbers in Han characters: `十二`, `三百`, and the powers of ten behind digits: `5万`.
enum HanNumerals {
    /// The value of a numeral from 0 to 9.
    static func digit(_ value: UInt32) -> UInt64? {
        switch value {
        case 0x3007, 0x96F6: 0
        case 0x4E00, 0x58F9: 1
        case 0x4E8C, 0x4E24, 0x5169: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }

    /// Ten, a hundred, a thousand.
    static func smallPower(_ value: UInt32) -> UInt64? {
        switch value {
        case 0x5341: 10
        case 0x767E: 100
        case 0x5343: 1000
        default: nil
        }
    }

    /// 万 and above, in their simplified and traditional forms.
    static func largePower(_ value: UInt32) -> UInt64? {
        switch value {
        case 0x4E07, 0x842C: 10_000
        case 0x4EBF, 0x5104: 100_000_000
        case 0x5146: 1_000_000_000_000
        default: nil
        }
    }

    /// Whether a character behind 百, 千 or 兆 makes a unit of both: 千克, 千米, 千瓦, 百帕, 兆字节, 兆赫.
    static func isUnit(_ value: UInt32) -> Bool {
        switch value {
        // 克, 米, 瓦, 卡, 帕, 伏, 焦, 赫, 比, 欧, 位
        case 0x514B, 0x7C73, 0x74E6, 0x5361, 0x5E15, 0x4F0F, 0x7126, 0x8D6B, 0x6BD4, 0x6B27, 0x4F4D: true
        default: false
        }
    }

    static func isNumeral(_ value: UInt32) -> Bool {
        digit(value) != nil || smallPower(value) != nil || largePower(value) != nil
    }

    /// The value of a run of numerals: `二十三` is 23, `二〇二六` is 2026, `三万` 30,000.
    static func value(_ run: some Collection<UInt32>) -> UInt64 {
        if run.allSatisfy({ digit($0) != nil }) {
            return run.reduce(0) { $0 &* 10 &+ (digit($1) ?? 0) }
        }
        var total: UInt64 = 0
        var part: UInt64 = 0
        var last: UInt64 = 0
        for scalar in run {
            if let digit = digit(scalar) {
                last = digit
            } else if let power = smallPower(scalar) {
                part &+= max(1, last) &* power
                last = 0
            } else if let power = largePower(scalar) {
                total &+= max(1, part &+ last) &* power
                (part, last) = (0, 0)
            }
        }
        return total &+ part &+ last
    }
}
