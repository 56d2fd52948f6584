import Articles

/// The recorded names of tags, whatever their spelling was then.
struct TagLines {
    private var names: [String: String] = [:]

    init(_ lines: [String: AddressRecord.Line]) {
        for (tag, line) in lines.sorted(by: { AddressBook.precedes($0.key, $1.key) }) {
            let key = TagSpelling.key(of: tag)
            if names[key] == nil { names[key] = AddressBook.lastName(line.current) }
        }
    }

    func name(of tag: String) -> String? { names.isEmpty ? nil : names[TagSpelling.key(of: tag)] }

    /// The names of tags that no article has today: they are not given to another.
    func names(unusedBy tags: some Collection<String>) -> [String] {
        if names.isEmpty { return [] }
        let used = Set(tags.map(TagSpelling.key))
        return names.filter { !used.contains($0.key) }.values.sorted(by: AddressBook.precedes)
    }
}
