import Articles

/// Names of articles as they are compared.
enum ArticleName {
    /// In lower case, without `index`, folders of posts and the date of a post.
    static func plain(_ parts: [String]) -> String {
        var parts = parts.map { $0.lowercased() }
        if parts.count > 1, let last = parts.last, ["index", "_index", "readme"].contains(last) { parts.removeLast() }
        parts.removeAll { ["_posts", "_drafts"].contains($0) }
        if let last = parts.popLast() { parts.append(String(MarkdownName.withoutDay(last[...]))) }
        return parts.joined(separator: "/")
    }

    static func plain(_ id: String) -> String { plain(id.split(separator: "/").map(String.init)) }

    /// Whether two names differ only as names of one page do that was renamed in passing.
    ///
    /// `cloud_apps` and `cloud-apps`, `container` and `containers`; a digit more is another page.
    static func isNear(_ left: String, _ right: String) -> Bool {
        let (a, b) = (spelling(left), spelling(right))
        if a == b { return true }
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        guard short.count >= 5, long.count == short.count + 1 else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        return short[start...].elementsEqual(long[(start + 1)...]) && long[start] &- 0x61 < 26
    }

    /// The last part, with one mark between words.
    private static func spelling(_ name: String) -> [UInt8] {
        (name.split(separator: "/").last ?? "").utf8.map { [0x5F, 0x2E, 0x20].contains($0) ? 0x2D : $0 }
    }

    /// How many trailing parts two names share, if one is wholly the end of the other; 0 where not.
    static func commonEnd(_ left: String, _ right: String) -> Int {
        let (a, b) = (left.split(separator: "/"), right.split(separator: "/"))
        let count = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        return count == min(a.count, b.count) ? count : 0
    }
}
