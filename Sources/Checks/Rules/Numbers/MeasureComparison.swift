import Locales
import SourceText

/// Numbers with units that the translation converted: `350 °F` and `180 °C`.
///
/// A measure of the source and one of the translation belong together if their units are two of one kind and the values
/// about the same, as cooks and walkers round. What belongs together explains its numbers; where exactly one of a kind is
/// left on each side, in two units, the value is wrong.
struct MeasureComparison {
    /// A number with its unit.
    struct Measure {
        let value: Double
        let unit: MeasureUnit
        /// The number with its unit.
        let range: ByteRange
        /// The number.
        let number: ByteRange

        /// In metres, grams, millilitres or degrees Celsius.
        var size: Double { value * unit.factor + unit.offset }
    }

    /// The numbers of the source and of the translation that measures explain.
    private(set) var explained: (source: [ByteRange], target: [ByteRange]) = ([], [])
    /// Measures in two units whose values are not the same.
    private(set) var wrong: [(source: Measure, target: Measure)] = []

    init(_ pair: TranslationPair, _ source: [NumberToken], _ target: [NumberToken]) {
        guard !source.isEmpty, !target.isEmpty else { return }
        var lost = Self.measures(in: pair.source, source, pair.sourceLocale)
        if lost.isEmpty { return }
        var added = Self.measures(in: pair.target, target, pair.locale)
        if added.isEmpty { return }
        let (all, own) = (lost, added)
        settle(&lost, &added) { $0.unit == $1.unit && abs($0.value - $1.value) < 1e-9 }
        if lost.isEmpty, added.isEmpty { return }
        // What stands on both sides as it is needs no explanation.
        explained = ([], [])
        settle(&lost, &added, Self.isAbout)
        // Both units on one side: "5 miles (8 km)".
        lost.removeAll { one in explains(one, in: own, \.source) }
        added.removeAll { one in explains(one, in: all, \.target) }
        for kind in [MeasureUnit.Kind.length, .weight, .volume, .temperature] {
            let (left, right) = (lost.filter { $0.unit.kind == kind }, added.filter { $0.unit.kind == kind })
            // "5 ft 10 in" is 1.78 m.
            if left.count == 2, right.count == 1, left[1].range.start - left[0].range.end <= 5,
                Self.isAbout(left[0].size + left[1].size, right[0].size, kind)
            {
                explained.source += left.map(\.number)
                explained.target += right.map(\.number)
                continue
            }
            guard left.count == 1, right.count == 1, left[0].unit != right[0].unit else { continue }
            wrong.append((left[0], right[0]))
            explained.source.append(left[0].number)
            explained.target.append(right[0].number)
        }
    }

    private mutating func settle(
        _ lost: inout [Measure], _ added: inout [Measure], _ fits: (Measure, Measure) -> Bool
    ) {
        lost.removeAll { one in
            guard let place = added.firstIndex(where: { fits(one, $0) }) else { return false }
            explained.source.append(one.number)
            explained.target.append(added.remove(at: place).number)
            return true
        }
    }

    private mutating func explains(
        _ one: Measure, in others: [Measure],
        _ side: WritableKeyPath<(source: [ByteRange], target: [ByteRange]), [ByteRange]>
    ) -> Bool {
        guard others.contains(where: { Self.isAbout(one, $0) }) else { return false }
        explained[keyPath: side].append(one.number)
        return true
    }

    private static func isAbout(_ one: Measure, _ other: Measure) -> Bool {
        one.unit.kind == other.unit.kind && one.unit != other.unit && isAbout(one.size, other.size, one.unit.kind)
    }

    /// Whether one is a rounded form of the other: 8 km of 5 miles, 250 ml of a cup, 180 °C of 350 °F.
    private static func isAbout(_ one: Double, _ other: Double, _ kind: MeasureUnit.Kind) -> Bool {
        let difference = abs(one - other)
        return kind == .temperature ? difference <= max(1.5, abs(one) * 0.04) : difference <= abs(one) * 0.12
    }

    /// What a measure is in another unit, rounded as its size allows: `8`, `2.5`, `177`.
    static func converted(_ measure: Measure, to unit: MeasureUnit) -> String {
        let value = (measure.size - unit.offset) / unit.factor
        // Beyond it a number of floating point has no units, and an integer no room.
        if abs(value) >= 1e15 { return "\(value)" }
        if abs(value) >= 20 { return "\(Int(value.rounded()))" }
        let tenths = Int((value * (abs(value) < 1 ? 100 : 10)).rounded())
        let divisor = abs(value) < 1 ? 100 : 10
        if tenths.isMultiple(of: divisor) { return "\(tenths / divisor)" }
        let rest = "\(abs(tenths % divisor))"
        let zeros = divisor == 100 && rest.count == 1 ? "0" : ""
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / divisor).\(zeros)\(rest)"
    }

    // MARK: - Reading

    private static func measures(in text: CheckedText, _ tokens: [NumberToken], _ locale: LocaleKnowledge) -> [Measure]
    {
        let fractions =
            text.prose.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0xC2 }) ? Fraction.all(in: text) : []
        var numbers: [(value: Double, range: ByteRange, end: Int)] = fractions.map {
            ($0.value, $0.range, $0.range.end)
        }
        for token in tokens where !fractions.contains(where: { $0.range.contains(token.range.start) }) {
            if token.isUnsure, token.powerEnd > 0 { continue }
            var value = Double(token.digits)
            for _ in 0..<max(0, min(20, token.power - token.scale)) { value *= 10 }
            for _ in 0..<max(0, min(20, token.scale - token.power)) { value /= 10 }
            numbers.append((value, token.range, token.shownRange.end))
        }
        numbers.sort { $0.range.start < $1.range.start }
        let scalars = text.scalars
        var found: [Measure] = []
        // From the end, so that "350 to 375 °F" gives both its unit.
        var next: (units: [MeasureUnit], start: Int)?
        for number in numbers.reversed() {
            guard
                let first = scalars.firstIndex(where: { $0.start >= number.end })
                    ?? (number.end == text.count ? scalars.count : nil)
            else { continue }
            var (units, end) = unit(at: first, scalars, locale)
            if units.isEmpty, let scale = degrees(at: first, before: number.range.start, scalars) {
                (units, end) = ([scale], first + 1)
            }
            if units.isEmpty, let next, next.start - number.end <= 6 { units = next.units }
            next = units.isEmpty ? nil : (units, number.range.start)
            let last = end > first ? scalars[end - 1].end : number.end
            let start = number.range.start
            let isNegative =
                start > 0 && text.prose[start - 1] == UInt8(ascii: "-")
                && (start == 1 || ASCII.isWhitespace(text.prose[start - 2]))
            for unit in units {
                let isBelow = isNegative && unit.kind == .temperature
                found.append(
                    Measure(
                        value: isBelow ? -number.value : number.value, unit: unit, range: ByteRange(start, last),
                        number: number.range))
            }
        }
        return found.reversed()
    }

    /// The units whose name stands behind a place and at most one blank or hyphen, the longest name first.
    private static func unit(
        at place: Int, _ scalars: [TextScalar], _ locale: LocaleKnowledge
    ) -> (units: [MeasureUnit], end: Int) {
        var start = place
        if start < scalars.count, scalars[start].isBlank || scalars[start].value == 0x2D { start += 1 }
        guard start < scalars.count, !scalars[start].isWhite, !scalars[start].isMasked, !scalars[start].traits.isDigit
        else {
            return ([], place)
        }
        var name = ""
        var best: (units: [MeasureUnit], end: Int) = ([], place)
        var index = start
        while index < scalars.count, index - start < locale.units.longest, !scalars[index].isMasked {
            name +=
                scalars[index].isBlank
                ? " " : String(Unicode.Scalar(scalars[index].value) ?? " ").lowercased()
            index += 1
            let isEnd =
                index == scalars.count || scalars[index].isDense || scalars[index - 1].isDense
                || !(scalars[index].traits.isWord || "²³/".unicodeScalars.contains { $0.value == scalars[index].value })
            guard isEnd else { continue }
            let units = locale.units.units(named: name)
            if !units.isEmpty { best = (units, index) }
        }
        return best
    }

    /// 摄氏180度, 華氏350度: the scale stands before the number.
    private static func degrees(at place: Int, before start: Int, _ scalars: [TextScalar]) -> MeasureUnit? {
        guard place < scalars.count, scalars[place].value == 0x5EA6,
            let number = scalars.firstIndex(where: { $0.start == start }), number >= 2,
            scalars[number - 1].value == 0x6C0F
        else { return nil }
        switch scalars[number - 2].value {
        case 0x6444, 0x651D, 0x6442: return .celsius
        case 0x534E, 0x83EF: return .fahrenheit
        default: return nil
        }
    }
}
