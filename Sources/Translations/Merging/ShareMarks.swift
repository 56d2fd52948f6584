import MarkdownSyntax
import Segments
import SourceText

/// The numbers and the codes of texts, to see whether a translation was cut where its source was.
struct ShareMarks {
    /// How often each is there.
    private var numbers: [String: Int] = [:]
    private var codes: [String: Int] = [:]
    /// Emphasis, line breaks and quotation marks, which a translation may do without.
    private var lookalikes: [String: Int] = [:]

    /// For each part, whether its share of the translation has all that the part has, and nothing that stands in excess
    /// there while another share lacks it.
    ///
    /// A number that only the translation has may be a word in the source.
    static func answers(_ parts: [TextSlice], _ shares: [TextSlice]) -> [Bool] {
        let marks = zip(parts, shares).map { (part: ShareMarks($0), share: ShareMarks($1)) }
        func strayed(_ path: KeyPath<ShareMarks, [String: Int]>) -> Set<String> {
            var excess: (more: Set<String>, less: Set<String>) = ([], [])
            for (part, share) in marks {
                for key in Set(part[keyPath: path].keys).union(share[keyPath: path].keys) {
                    let difference = share[keyPath: path][key, default: 0] - part[keyPath: path][key, default: 0]
                    if difference > 0 { excess.more.insert(key) }
                    if difference < 0 { excess.less.insert(key) }
                }
            }
            return excess.more.intersection(excess.less)
        }
        if !strayed(\.numbers).isEmpty || !strayed(\.codes).isEmpty || !strayed(\.lookalikes).isEmpty {
            return parts.map { _ in false }
        }
        return marks.map { part, share in
            part.codes == share.codes && part.numbers.allSatisfy { share.numbers[$0.key, default: 0] >= $0.value }
        }
    }

    private init(_ text: TextSlice) {
        let bytes = Array(text.bytes)
        for span in SegmentSyntax.markdown.spans(in: bytes) {
            switch span.kind {
            case .emphasis, .strong, .strikethrough, .lineBreak: lookalikes["\(span.kind)", default: 0] += 1
            default: codes["\(span.kind)", default: 0] += 1
            }
        }
        var digits = ""
        for scalar in text.description.unicodeScalars {
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                digits += "\(Int(value))"
            } else {
                if Self.quotes.contains(scalar) { lookalikes["quote", default: 0] += 1 }
                if !digits.isEmpty, !Self.isSeparator(scalar) { add(&digits) }
            }
        }
        if !digits.isEmpty { add(&digits) }
    }

    private mutating func add(_ digits: inout String) {
        numbers[digits, default: 0] += 1
        digits = ""
    }

    /// Without single ones, which are apostrophes too.
    private static let quotes: Set<Unicode.Scalar> = [
        "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』", "《", "》",
    ]

    /// What stands within a number in some language: 1,000.5 and 1.000,5 are one.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        [0x2C, 0x2E, 0x66B, 0x66C, 0xA0, 0x202F, 0x2019, 0xFF0C, 0xFF0E].contains(scalar.value)
    }
}
