/// CLDR's replacements of outdated language, script and region codes (ICU's table `metadata/alias`).
struct CodeAliases: Sendable {
    private let languages: [String: String]
    private let scripts: [String: String]
    private let regions: [String: String]

    static let shared = CodeAliases()

    private init() {
        let aliases = ResourceBundle(named: "metadata")?["alias"]
        func table(_ name: String) -> [String: String] {
            var result: [String: String] = [:]
            for entry in aliases?[name]?.children ?? [] {
                if let key = entry.key, let text = entry["replacement"]?.text { result[key] = text }
            }
            return result
        }
        languages = table("language")
        scripts = table("script")
        regions = table("territory")
    }

    /// A well-formed tag with each outdated code replaced; of several successors of a region the first is taken.
    func replacingOutdatedCodes(in tag: String) -> String {
        var parts = tag.split(separator: "-").map(String.init)
        guard let language = parts.first else { return tag }
        let end = parts.firstIndex { $0.utf8.count == 1 } ?? parts.count
        for index in parts.indices where index > 0 && index < end {
            switch parts[index].utf8.count {
            case 2, 3:
                if let region = regions[parts[index]]?.split(separator: " ").first { parts[index] = String(region) }
            case 4: parts[index] = scripts[parts[index]] ?? parts[index]
            default: break
            }
        }
        if let replacement = languages[language] {
            // "sh" becomes "sr_Latn": what the replacement adds gives way to what the tag says itself.
            let added = replacement.split(separator: "_").map(String.init)
            parts[0] = added[0]
            let kinds = Set(parts.dropFirst().prefix { $0.utf8.count > 1 }.map(\.utf8.count))
            for (offset, part) in added.dropFirst().enumerated() where !kinds.contains(part.utf8.count) {
                parts.insert(part, at: min(1 + offset, parts.count))
            }
        }
        return parts.joined(separator: "-")
    }
}
