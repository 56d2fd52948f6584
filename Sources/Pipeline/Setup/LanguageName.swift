import Locales

/// Names of folders and files that say a language: `it`, `pt-br`, `zh_CN`.
enum LanguageName {
    /// The language that a name may say; nil for a name that says none.
    static func tag(_ name: String) -> LocaleTag? {
        let name = plain(name)
        guard name.utf8.count < 12, 2...3 ~= name.utf8.count || name.contains("-"), let tag = try? LocaleTag(name)
        else {
            return nil
        }
        // By its region people mean the script.
        return ["zh", "zh-CN"].contains(tag.tag) ? try? LocaleTag("zh-Hans") : tag
    }

    /// Whether a name that may say a language hardly says anything else; `lib`, `min` and `war` are languages too.
    static func isUsual(_ name: String) -> Bool { name.utf8.count == 2 || plain(name).contains("-") }

    private static func plain(_ name: String) -> String { name.lowercased().replacing("_", with: "-") }

    /// How well a name stands for a locale, 0 best; nil where it does not.
    private static func rank(_ name: String, of locale: LocaleTag) -> Int? {
        guard let tag = tag(name), tag.language == locale.language, tag.script == locale.script else { return nil }
        return tag == locale ? 0 : tag.territory == locale.territory ? 1 : 2
    }

    /// The name that stands for each locale, none for two of them; the best ones first.
    static func names(of locales: [LocaleTag], among names: [String]) -> [LocaleTag: String] {
        let names = names.sorted()
        var found: [LocaleTag: String] = [:]
        var taken: Set<String> = []
        for rank in 0...2 {
            for locale in locales where found[locale] == nil {
                let own = names.first { !taken.contains($0) && self.rank($0, of: locale) == rank }
                guard let own else { continue }
                found[locale] = own
                taken.insert(own)
            }
        }
        return found
    }
}
