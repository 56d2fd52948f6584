/// The part of a URL that names a title: `Où dormir ?` becomes `où-dormir`.
///
/// Letters and digits of every script stay, with their accents and vowel signs (NFC, lower case by the locale's
/// rules); anything between them becomes one `-`. Arabic vowel marks and the tatweel, which readers do not type, and
/// invisible format characters are left out. At most 80 bytes, cut before a letter rather than between a letter and
/// its marks. Empty when the title has neither letters nor digits.
package func slug(of title: String, in tag: LocaleTag) -> String { cutSlug(of: title, in: tag, limit: 80).slug }

/// The slug of a title with another limit in bytes, cut between words where it has several.
package func slug(of title: String, in tag: LocaleTag, limit: Int) -> String {
    let (slug, isCut) = cutSlug(of: title, in: tag, limit: limit)
    guard isCut, let hyphen = slug.lastIndex(of: "-") else { return slug }
    return String(slug[..<hyphen])
}

/// A slug and whether the title goes on behind it.
private func cutSlug(of title: String, in tag: LocaleTag, limit: Int) -> (slug: String, isCut: Bool) {
    var slug = String.UnicodeScalarView()
    var needsHyphen = false
    var length = 0
    var isCut = false
    // Where the last letter begins, so that a cut takes the letter along with its marks.
    var lastBase = slug.startIndex
    for scalar in nfc(lowercased(title, in: tag)).unicodeScalars {
        switch scalar.role {
        case .ignored: continue
        case .separator:
            needsHyphen = length > 0
            continue
        case .mark:
            // A mark belongs to the letter before it; without one it says nothing.
            if length == 0 || needsHyphen { continue }
        case .base: break
        }
        let added = scalar.utf8Length + (needsHyphen ? 1 : 0)
        if length + added > limit {
            isCut = true
            if scalar.role == .mark { slug.removeSubrange(lastBase...) }
            break
        }
        if needsHyphen { slug.append("-") }
        if scalar.role == .base { lastBase = slug.endIndex }
        slug.append(scalar)
        length += added
        needsHyphen = false
    }
    while slug.last == "-" { slug.removeLast() }
    return (String(slug), isCut)
}

private enum ScalarRole { case base, mark, separator, ignored }

extension Unicode.Scalar {
    fileprivate var utf8Length: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }

    fileprivate var role: ScalarRole {
        switch value {
        case 0x0640, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED:
            return .ignored
        default: break
        }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .base
        case .decimalNumber, .letterNumber: return .base
        case .nonspacingMark, .spacingMark: return properties.isVariationSelector ? .ignored : .mark
        case .format: return .ignored
        default: return .separator
        }
    }
}
