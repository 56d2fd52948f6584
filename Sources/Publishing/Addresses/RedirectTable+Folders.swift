import Locales

/// Former addresses that no line names: lists of sections and whole languages whose folders had another name.
extension RedirectTable {
    /// The lists of sections that are gone lead to where the most of their articles went.
    mutating func addFormerSections(
        _ record: AddressRecord?, _ locale: SiteLocale, _ source: AddressRecord?
    ) {
        var moves: [String: [String: Int]] = [:]
        for lines in [record, locale.slugs == .source && locale.tag != index.source ? source : nil] {
            for (id, line) in lines?.lines ?? [:] {
                guard let edition = index.edition(id, in: locale.tag), !edition.isHome,
                    !line.former.isEmpty || line.current != edition.path
                else { continue }
                let folders = SiteIndex.folders(around: edition.path)
                for former in Set(line.former + [line.current]) where former != edition.path {
                    for (depth, folder) in SiteIndex.folders(around: former).enumerated() {
                        let target = folders.isEmpty ? "" : folders[min(depth, folders.count - 1)]
                        if folder != target { moves[folder, default: [:]][target, default: 0] += 1 }
                    }
                }
            }
        }
        for (folder, targets) in moves.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let best = targets.min { ($1.value, $0.key) < ($0.value, $1.key) }
            guard let best, let place = index.place(of: best.key, in: locale.tag) else { continue }
            add(from: "\(locale.path)/\(folder)/", to: best.key, locale, title: title(of: place, locale))
        }
    }

    /// All pages and feeds of a language lead on from below its former folder.
    mutating func addPages(of locale: SiteLocale, below former: String) {
        let prefix = locale.path + "/"
        let page = "index.html"
        for redirect in redirectsNow where redirect.from.hasPrefix(prefix) {
            add(from: former + "/" + redirect.from.dropFirst(prefix.count), as: redirect)
        }
        for file in files where file.hasPrefix(prefix) {
            let rest = file.dropFirst(prefix.count)
            if rest == page || rest.hasSuffix("/" + page) {
                let folder = String(rest.dropLast(page.count + (rest == page ? 0 : 1)))
                let place = index.place(of: folder, in: locale.tag) ?? .home
                add(from: "\(former)/\(rest.dropLast(page.count))", to: folder, locale, title: title(of: place, locale))
            } else if rest.hasSuffix("feed.xml") || rest.hasSuffix("feed.json") {
                add(
                    from: former + "/" + rest,
                    as: Redirect(from: "", to: file, locale: locale.tag, title: index.identity.name))
            }
        }
    }

    private func title(of place: SitePlace, _ locale: SiteLocale) -> String {
        switch place {
        case .article(let id): index.edition(id, in: locale.tag)?.title ?? index.identity.name
        case .tag(let tag): "#" + index.label(of: tag, in: locale.tag)
        case .section(let folder): folder.split(separator: "/").last.map(String.init) ?? folder
        case .home, .page: index.identity.name
        }
    }

    private mutating func add(from: String, to folder: String, _ locale: SiteLocale, title: String) {
        let to = index.path(of: folder, in: locale)
        add(from: from, as: Redirect(from: from, to: to, locale: locale.tag, title: title))
    }
}
