import Locales
import SourceText

/// Whether an address is another's version in the reader's language.
///
/// Both are cut at `/ . ? & = #`, blanks and quotation marks; a part of the source that names its language may have
/// become one that names the target's (`en-screens` → `it-screens`), or gone, or one may have been put in (`logo.png` →
/// `logo-it.png`, Jekyll's `_tour` → `_it/tour`). After a language in the name of the host (`de.wikipedia.org`) the
/// rest is free, since articles have names of their own there, and so it is behind a language that became another
/// (`/en/start` → `/it/avvio`), if it differs by more than a slip. A country may be another one: `.com` → `.de`, `/us/`
/// → `/fr/`.
enum LocalizedAddress {
    static func isLocalized(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>, _ pair: TranslationPair) -> Bool {
        let parts = (split(source), split(target))
        let (from, to) = (Array(pair.sourceLocale.tag.language.utf8), Array(pair.locale.tag.language.utf8))
        var (left, right) = (0, 0)
        var isChanged = false
        while left < parts.0.count || right < parts.1.count {
            let one = left < parts.0.count ? parts.0[left] : []
            let two = right < parts.1.count ? parts.1[right] : []
            if left < parts.0.count, right < parts.1.count, bare(one).elementsEqual(bare(two)) {
                left += 1
                right += 1
                continue
            }
            if extends(two, one, to) || swaps(one, two, from, to) || isRegion(one, two, pair) {
                isChanged = true
                left += 1
                right += 1
            } else if names(two, to) {
                isChanged = true
                if isHost(left, right, parts.0) { return true }
                if names(one, from) {
                    let (rest, own) = (source[one.endIndex...], target[two.endIndex...])
                    if !rest.elementsEqual(own) { return !Likeness.isSlip(own, for: rest) }
                    left += 1
                }
                right += 1
            } else if names(one, from) {
                isChanged = true
                left += 1
            } else if isIndex(parts.1[right...].prefix(3), to) {
                isChanged = true
                right += 3
            } else {
                return false
            }
        }
        return isChanged
    }

    /// Whether an address names the reader's language, in its path, and another does not: a picture of what readers
    /// see.
    static func isOwnPicture(
        _ target: ArraySlice<UInt8>, of source: ArraySlice<UInt8>, _ pair: TranslationPair
    ) -> Bool {
        let language = Array(pair.locale.tag.language.utf8)
        func isNamed(_ address: ArraySlice<UInt8>) -> Bool {
            var parts = address.split(separator: UInt8(ascii: "/"))[...]
            // A host may have the name of a country.
            if parts.first?.last == UInt8(ascii: ":") { parts = parts.dropFirst(2) }
            return parts.joined(separator: [UInt8(ascii: ".")]).split(separator: UInt8(ascii: ".")).contains { part in
                names(part, language) || part.split { $0 == 0x2D || $0 == 0x5F }.contains { $0.elementsEqual(language) }
            }
        }
        return isNamed(target) && !isNamed(source)
    }

    /// `index.it.html`, which a server shows for the folder too.
    private static func isIndex(_ parts: ArraySlice<ArraySlice<UInt8>>, _ language: [UInt8]) -> Bool {
        guard parts.count == 3, let first = parts.first, let last = parts.last else { return false }
        return first.elementsEqual("index".utf8) && names(parts[parts.startIndex + 1], language)
            && last.starts(with: "htm".utf8)
    }

    private static func split(_ address: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        address.split { "/.?&=# \"'".utf8.contains($0) }
    }

    /// `logo-it` for `logo`.
    private static func extends(_ part: ArraySlice<UInt8>, _ stem: ArraySlice<UInt8>, _ language: [UInt8]) -> Bool {
        guard !stem.isEmpty, part.count > stem.count + 1, part.starts(with: stem) else { return false }
        let rest = part.dropFirst(stem.count)
        return (rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "_")) && names(rest.dropFirst(), language)
    }

    /// `en-screenshots` and `it-screenshots`, `guide_en` and `guide_pt-BR`.
    private static func swaps(
        _ one: ArraySlice<UInt8>, _ two: ArraySlice<UInt8>, _ from: [UInt8], _ to: [UInt8]
    ) -> Bool {
        func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
        let (source, target) = (one.split(whereSeparator: isBreak), two.split(whereSeparator: isBreak))
        guard source.count > 1,
            let place = source.firstIndex(where: { $0.map(ASCII.lowercased) == from }), place < target.count,
            target[place].map(ASCII.lowercased) == to
        else { return false }
        let rest = source[(place + 1)...]
        var own = target[(place + 1)...]
        // A region or script behind the language.
        if own.count == rest.count + 1, let next = own.first, next.count == 2 || next.count == 4 {
            own = own.dropFirst()
        }
        return source[..<place].elementsEqual(target[..<place], by: { $0.elementsEqual($1) })
            && rest.elementsEqual(own, by: { $0.elementsEqual($1) })
    }

    /// The shop of a country: `.com` and `.de`, `/us/` and `/fr/`.
    private static func isRegion(_ one: ArraySlice<UInt8>, _ two: ArraySlice<UInt8>, _ pair: TranslationPair) -> Bool {
        guard two.count == 2, ["com", "us", "gb", "uk"].contains(where: { one.elementsEqual($0.utf8) }) else {
            return false
        }
        let small = two.map(ASCII.lowercased)
        return small.elementsEqual(pair.locale.tag.language.utf8)
            || small.elementsEqual(pair.locale.tag.territory.lowercased().utf8)
    }

    /// The part right after `https:`.
    private static func isHost(_ left: Int, _ right: Int, _ parts: [ArraySlice<UInt8>]) -> Bool {
        left == 1 && right == 1 && parts.first?.last == UInt8(ascii: ":")
    }

    /// The part without the stroke that marks a folder of Jekyll's: `_tour`, and `_it/tour`.
    private static func bare(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        part.first == UInt8(ascii: "_") ? part.dropFirst() : part
    }

    /// `it`, `it-IT`, `it_it`, `pt-br`, `zh-hans`, `zh_cn`.
    private static func names(_ part: ArraySlice<UInt8>, _ language: [UInt8]) -> Bool {
        let part = bare(part)
        guard part.count >= language.count, part.count <= 10 else { return false }
        let head = part.prefix(language.count).map(ASCII.lowercased)
        guard head == language else { return false }
        let rest = part.dropFirst(language.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "_")
    }
}

extension MarkupDifference {
    /// Drops each pair of pictures the second of which was made for the readers' language; one whose path is nearly the
    /// same is the same picture with a slip.
    mutating func dropOwnPictures(_ pair: TranslationPair) {
        dropPairs(of: pair) { source, target in
            let isSlip = source.count == target.count && zip(source, target).count(where: { $0 != $1 }) < 5
            return !isSlip && LocalizedAddress.isOwnPicture(target, of: source, pair)
        }
    }

    /// Drops each pair of addresses that differ by the language that they are in.
    mutating func dropLocalized(_ pair: TranslationPair) {
        dropPairs(of: pair) { LocalizedAddress.isLocalized($0, $1, pair) }
    }
}
