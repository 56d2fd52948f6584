/// The sentences and names that the views of a status share.
package enum StatusWords {
    /// What a status is about.
    ///
    /// `7 articles, 529 segments to translate into 10 languages; source: en`
    package static func summary(of status: Status) -> String {
        "\(counted(status.articleCount, "article")), \(counted(status.segmentCount, "segment")) to translate into "
            + "\(counted(status.locales.count, "language")); source: \(status.source)"
    }

    /// The folder, or what stands for none.
    package static func name(of section: Status.Section) -> String {
        if section.isSite { return "site" }
        return section.name.isEmpty ? "." : section.name
    }

    /// A number in a table; a point for 0, so that the others are seen.
    package static func figure(_ number: Int) -> String { number == 0 ? "·" : "\(number)" }

    /// "1 entry", "2 entries".
    package static func counted(_ count: Int, _ noun: String) -> String {
        if count == 1 { return "1 \(noun)" }
        return noun.hasSuffix("y") ? "\(count) \(noun.dropLast())ies" : "\(count) \(noun)s"
    }
}
