import Locales

/// Former addresses that authors name, each for the language that it belongs to.
extension TreePlan {
    /// An alias as the edition of an article has it; nil where it is another language's.
    ///
    /// One that begins with a language's folder is that language's alone, the source's where that one lacks the
    /// article. Any other is the source's as it is, and that of other languages below their folders, so that no two
    /// claim one address.
    func alias(_ alias: String, of id: String, in locale: SiteLocale) -> String? {
        let parts = alias.split(separator: "/").map(String.init)
        let first = parts.first.map(PercentText.decoded)
        if parts.count > 1, let named = index.locales.first(where: { $0.path == first }) {
            let owner = index.edition(id, in: named.tag) == nil ? index.source : named.tag
            return owner == locale.tag ? alias : nil
        }
        return locale.tag == index.source ? alias : "/" + ([locale.path] + parts).joined(separator: "/")
    }
}
