import CICU

extension LocaleTag {
    /// Reads a BCP 47 tag or a POSIX locale name (`pt_BR`, `pt_BR.UTF-8`) in any case.
    ///
    /// ICU parses and case-fixes it, CLDR's aliases replace outdated codes (`iw`, `eng`, `sh`, `UK`). Refused when it
    /// is malformed, or when its language, script or region has no name in ICU's English.
    package init(_ text: String) throws(LocaleTagProblem) {
        guard let (tag, name) = canonicalForm(of: text) else {
            throw LocaleTagProblem(text: text, reason: .malformed, suggestion: LocaleTag.suggestion(for: text))
        }
        switch LocaleTag.unknownPart(of: tag) {
        case nil: break
        case .unknownRegion(let code):
            let rest = tag.split(separator: "-").filter { $0 != code }.joined(separator: "-")
            let isKnown = canonicalForm(of: rest) != nil && LocaleTag.unknownPart(of: rest) == nil
            throw LocaleTagProblem(text: text, reason: .unknownRegion(code), suggestion: isKnown ? rest : nil)
        case .unknownLanguage("und"):
            // ICU's word for everything that names no language; the person wrote something else.
            let written = text.replacingUnderscores.split(separator: "-").first.map(String.init) ?? text
            throw LocaleTagProblem(
                text: text, reason: .unknownLanguage(written), suggestion: LocaleTag.suggestion(for: text))
        case let reason?:
            throw LocaleTagProblem(text: text, reason: reason, suggestion: LocaleTag.suggestion(for: text))
        }
        self.init(verified: tag, icuName: name)
    }

    /// The first code in a well-formed canonical tag that ICU has no name for, or nil.
    static func unknownPart(of tag: String) -> LocaleTagProblem.Reason? {
        let parts = tag.split(separator: "-").map(String.init)
        let language = parts[0]
        // "und" and its kind name the absence of a language; "x-…" is a private agreement without one.
        let placeholders: Set<String> = ["und", "mul", "mis", "zxx", "root", "x"]
        if placeholders.contains(language) || !DisplayNames.english.isLanguage(language) {
            if language.utf8.count == 2, let name = DisplayNames.english.region(language.uppercased()) {
                return .regionNotLanguage(code: language, name: name)
            }
            return .unknownLanguage(language)
        }
        for part in parts.dropFirst() {
            if part.utf8.count == 1 { break }
            if part.utf8.count == 4, part.utf8.allSatisfy({ $0 | 0x20 > 0x60 }) {
                if DisplayNames.english.script(part) == nil { return .unknownScript(part) }
            } else if part.utf8.count < 4, DisplayNames.english.region(part) == nil {
                return .unknownRegion(part)
            }
        }
        return nil
    }
}

/// The canonical tag of a text and ICU's name for it, or nil if BCP 47's grammar is broken; codes may be unknown.
func canonicalForm(of text: String) -> (tag: String, icuName: String)? {
    // The longest names in use have some 40 bytes; ICU itself stops at 157.
    guard text.utf8.count <= 100 else { return nil }
    var bytes = Array(text.utf8)
    // The POSIX codeset of "pt_BR.UTF-8" says nothing about the language.
    if let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot > 0, bytes[dot...].dropFirst().allSatisfy(isTagByte) {
        bytes.removeSubrange(dot...)
    }
    guard !bytes.isEmpty, bytes.allSatisfy(isTagByte) else { return nil }
    let plain = String(decoding: bytes, as: UTF8.self).replacingUnderscores
    guard !hasMisplacedExtendedLanguage(plain), let tag = toTag(plain) else { return nil }
    let replaced = CodeAliases.shared.replacingOutdatedCodes(in: tag)
    guard let canonical = toTag(replaced), let name = toName(canonical) else { return nil }
    return (canonical, name)
}

/// Whether a three-letter subtag follows a language that the IANA registry has no extended languages for.
///
/// ICU takes the `bra` of `pt-bra` for the language itself (Braj); the person meant Brazil.
private func hasMisplacedExtendedLanguage(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[1].utf8.count == 3, parts[1].utf8.allSatisfy({ $0 >= 0x41 }) else { return false }
    return !["ar", "kok", "lv", "ms", "no", "sgn", "sw", "uz", "zh", "art", "cel"].contains(parts[0].lowercased())
}

private func isTagByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
}

/// ICU's locale name of a whole tag, or nil when ICU could read only a part of it.
private func toName(_ tag: String) -> String? {
    var parsed: Int32 = 0
    let name = icuCode { cicu_for_language_tag(tag, $0, $1, &parsed, $2) }
    return Int(parsed) == tag.utf8.count ? name : nil
}

private func toTag(_ tag: String) -> String? {
    guard let name = toName(tag) else { return nil }
    return icuCode { cicu_to_language_tag(name, $0, $1, $2) }
}

extension String {
    /// With `-` for each `_`.
    var replacingUnderscores: String { String(decoding: utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self) }

    /// With `_` for each `-`.
    var underscored: String { String(decoding: utf8.map { $0 == 0x2D ? 0x5F : $0 }, as: UTF8.self) }
}
