import CICU

extension LocaleTag {
    /// The locales to ask next, nearest first, by CLDR's parent locales (UTS #35, "Parent Locales").
    ///
    /// `pt-AO` asks `pt-PT`, then `pt`. A script is never crossed: `zh-Hant` does not ask `zh`.
    package var fallbacks: [LocaleTag] {
        var result: [LocaleTag] = []
        var current = tag
        // The longest chain in CLDR has four members; the bound is against a circle in the data.
        while result.count < 8, let parent = parentTag(of: current) {
            guard let locale = try? LocaleTag(parent), locale != self, !result.contains(locale) else { break }
            result.append(locale)
            current = locale.tag
        }
        return result
    }
}

private let parents: [String: String] = {
    var result: [String: String] = [:]
    for parent in ResourceBundle(named: "supplementalData")?["parentLocales"]?.children ?? [] {
        guard let name = parent.key else { continue }
        for child in parent.text.map({ [$0] }) ?? parent.children.compactMap(\.text) {
            result[child.replacingUnderscores] = name.replacingUnderscores
        }
    }
    return result
}()

/// The parent of a canonical tag, or nil at the top.
private func parentTag(of tag: String) -> String? {
    var parts = tag.split(separator: "-").map(String.init)
    if let extensions = parts.firstIndex(where: { $0.utf8.count == 1 }) {
        return parts[..<extensions].joined(separator: "-")
    }
    if let parent = parents[tag] { return parent == "root" ? nil : parent }
    guard parts.count > 1 else { return nil }
    parts.removeLast()
    let shorter = parts.joined(separator: "-")
    // "zh-TW" is written in another script than "zh"; ICU's data has it as an alias of "zh-Hant-TW".
    let scripts = (likelyScript(of: tag), likelyScript(of: shorter))
    if scripts.0 == scripts.1 { return shorter }
    guard let script = scripts.0, !tag.contains(script) else { return nil }
    return "\(shorter)-\(script)"
}

private func likelyScript(of tag: String) -> String? {
    let full = icuCode { cicu_add_likely_subtags(tag.underscored, $0, $1, $2) }
    return full?.split(separator: "_").dropFirst().first { $0.utf8.count == 4 }.map(String.init)
}
