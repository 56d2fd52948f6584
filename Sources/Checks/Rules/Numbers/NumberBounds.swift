import Locales
import SourceText

/// Bounds that a language counts from the other side: "more than 1" is 2つ以上, "under 13" 12歳以下.
enum NumberBounds {
    /// Whether an English text excludes a number and the translation includes the next one.
    static func isSame(_ one: NumberToken, _ other: NumberToken, _ pair: TranslationPair) -> Bool {
        guard one.scale == 0, other.scale == 0, one.power == 0, other.power == 0,
            pair.sourceLocale.tag.language == "en"
        else { return false }
        let isMore = other.digits == one.digits &+ 1
        guard isMore || other.digits &+ 1 == one.digits else { return false }
        let start = max(0, one.range.start - 20)
        let before = String(decoding: pair.source.prose[start..<one.range.start], as: UTF8.self).lowercased()
        let lead = before.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (isMore ? above : below).contains(where: { lead.hasSuffix($0) }) else { return false }
        let text = pair.target.string.lowercased()
        return (isMore ? least : most).contains { text.contains($0) }
    }

    /// Whether it is the base of a name such as 16進数, and the source has "hex", "octal" or their kin.
    static func isBase(_ token: NumberToken, _ pair: TranslationPair) -> Bool {
        let behind = pair.target.prose[token.range.end...]
        guard behind.starts(with: "進".utf8) || behind.starts(with: "进".utf8) || behind.starts(with: "진".utf8),
            let name = bases[token.digits]
        else { return false }
        return pair.source.string.lowercased().contains(name)
    }

    private static let above = [
        "more than", "over", "above", "greater than", "older than", "longer than", "larger than",
    ]
    private static let below = [
        "less than", "fewer than", "under", "below", "younger than", "shorter than", "smaller than",
    ]
    private static let least = [
        "以上", "이상", "mindestens", "au moins", "almeno", "al menos", "pelo menos", "ao menos", "co najmniej",
        "przynajmniej",
        "не менее", "минимум", "على الأقل",
    ]
    private static let most = [
        "以下", "以内", "이하", "höchstens", "au plus", "al massimo", "como máximo", "a lo sumo", "no máximo", "co najwyżej",
        "не более", "максимум", "على الأكثر",
    ]
    private static let bases: [UInt64: String] = [2: "bin", 8: "oct", 10: "dec", 16: "hex"]
}
