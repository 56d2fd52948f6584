package import Locales
import Publishing

extension Workspace {
    /// How decisions call a PO file, by any path; nil for files that are no catalogs of a locale here.
    package func catalogName(ofFile path: String, _ locale: LocaleTag) -> String? {
        guard let target = configuration.targets.first(where: { $0.tag == locale }), let real = Disk.realPath(path),
            let folder = Disk.realPath(absolute("\(configuration.catalogsFolder)/\(target.tag)")),
            real.hasPrefix(folder + "/"), real.hasSuffix(".po")
        else { return nil }
        let name = String(real.dropFirst(folder.count + 1).dropLast(".po".count))
        return name == Desk.siteID || name.hasPrefix("articles/") ? name : nil
    }
}
