import Locales
import SourceText

/// Whether an address is another's version in the reader's language.
///
/// Both are cut at `/ . ? & = #`; a part of the source that names its language may have become one that names the
/// target's, or gone, or one may have been put in (`logo.png` → `logo-it.png`). After a language in the name of the host (`de.wikipedia.org`) the
/// rest is free, since articles have names of their own there.
enum LocalizedAddress {
    static func isLocalized(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>, _ pair: TranslationPair) -> Bool {
        let parts = (split(source), split(target))
        let (from, to) = (Array(pair.sourceLocale.tag.language.utf8), Array(pair.locale.tag.language.utf8))
        var (left, right) = (0, 0)
        var isChanged = false
        while left < parts.0.count || right < parts.1.count {
            let one = left < parts.0.count ? parts.0[left] : []
            let two = right < parts.1.count ? parts.1[right] : []
            if left < parts.0.count, right < parts.1.count, one.elementsEqual(two) {
                left += 1
                right += 1
                continue
            }
            if extends(two, one, to) {
                isChanged = true
                left += 1
                right += 1
            } else if names(two, to) {
                isChanged = true
                if isHost(left, right) { return true }
                right += 1
                if names(one, from) { left += 1 }
            } else if names(one, from) {
                isChanged = true
                left += 1
            } else {
                return false
            }
        }
        return isChanged
    }

    private static func split(_ address: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        address.split { "/.?&=#".utf8.contains($0) }
    }

    /// `logo-it` for `logo`.
    private static func extends(_ part: ArraySlice<UInt8>, _ stem: ArraySlice<UInt8>, _ language: [UInt8]) -> Bool {
        guard !stem.isEmpty, part.count > stem.count + 1, part.starts(with: stem) else { return false }
        let rest = part.dropFirst(stem.count)
        return (rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "_")) && names(rest.dropFirst(), language)
    }

    /// The part right after `https:`.
    private static func isHost(_ left: Int, _ right: Int) -> Bool { left == 1 && right == 1 }

    /// `it`, `it-IT`, `it_it`, `pt-br`, `zh-hans`, `zh_cn`.
    private static func names(_ part: ArraySlice<UInt8>, _ language: [UInt8]) -> Bool {
        guard part.count >= language.count, part.count <= 10 else { return false }
        let head = part.prefix(language.count).map(ASCII.lowercased)
        guard head == language else { return false }
        let rest = part.dropFirst(language.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "_")
    }
}

extension MarkupDifference {
    /// Drops each pair of addresses that differ by the language that they are in.
    mutating func dropLocalized(_ pair: TranslationPair) {
        dropPairs(of: pair) { LocalizedAddress.isLocalized($0, $1, pair) }
    }
}
