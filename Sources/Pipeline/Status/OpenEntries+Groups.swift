extension OpenEntries {
    /// One text of one article that waits in several locales for the same reason.
    package struct Group: Sendable {
        /// In the order of locales; one at least.
        package fileprivate(set) var entries: [OpenEntry]
        package let first: OpenEntry
    }

    private struct Key: Hashable {
        let article: String
        let staleName: String?
        let context: String?
        let source: String
        let previousSource: String?
    }

    /// The entries of one text together, in the order of ``entries``.
    package var groups: [Group] {
        var groups: [Group] = []
        var places: [Key: Int] = [:]
        for entry in entries {
            let key = Key(
                article: entry.address.article, staleName: entry.staleName, context: entry.context,
                source: entry.source, previousSource: entry.previousSource)
            if let index = places[key] {
                groups[index].entries.append(entry)
            } else {
                places[key] = groups.count
                groups.append(Group(entries: [entry], first: entry))
            }
        }
        return groups
    }
}
