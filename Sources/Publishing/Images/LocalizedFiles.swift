package import Locales

/// Which files have versions of their own for some locales: beside `img/chart.png` a file `img/chart.it.png` is the
/// one that Italian readers see.
///
/// The name's last part before its extension is a name of the locale: its tag, path, label or an alias in any case. A
/// version counts only where the file without it is there too. Everything that shows a file asks here: pages, covers,
/// feeds, books.
package struct LocalizedFiles: Sendable {
    /// By path and tag.
    private var versions: [String: [LocaleTag: String]] = [:]

    package init() {}

    /// - Parameter paths: all files that may be shown, below one folder.
    package init(_ paths: some Sequence<String>, locales: [SiteLocale]) {
        var ranks: [String: (tag: LocaleTag, rank: Int)] = [:]
        for locale in locales {
            for (rank, name) in ([locale.tag.tag, locale.path, locale.label] + locale.aliases).enumerated() {
                let key = name.lowercased()
                if ranks[key] == nil { ranks[key] = (locale.tag, rank) }
            }
        }
        let all = Set(paths)
        var taken: [String: [LocaleTag: Int]] = [:]
        for path in all.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let (base, name) = Self.parts(path), all.contains(base), let found = ranks[name.lowercased()],
                found.rank < taken[base]?[found.tag] ?? .max
            else { continue }
            taken[base, default: [:]][found.tag] = found.rank
            versions[base, default: [:]][found.tag] = path
        }
    }

    /// The file that a locale shows where an article names `path`.
    package func path(_ path: String, in locale: LocaleTag) -> String {
        versions.isEmpty ? path : versions[path]?[locale] ?? path
    }

    /// The file and all its versions, sorted.
    package func all(_ path: String) -> [String] { [path] + (versions[path]?.values.sorted() ?? []) }

    /// `img/chart.it.png` as `img/chart.png` and `it`.
    private static func parts(_ path: String) -> (base: String, name: String)? {
        guard let dot = path.lastIndex(of: "."), let before = path[..<dot].lastIndex(of: ".") else { return nil }
        let name = path[path.index(after: before)..<dot]
        let stem = path[..<before]
        guard !name.isEmpty, !name.contains("/"), let last = stem.last, last != "/" else { return nil }
        return (String(stem) + String(path[dot...]), String(name))
    }
}
