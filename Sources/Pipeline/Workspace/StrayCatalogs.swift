import Diagnostics
import Locales
import Publishing

extension Workspace {
    /// A warning for each folder of segment files whose language the site does not have: a slip in its name or in the
    /// list of locales would take that language's pages away without a word.
    func strayCatalogs() -> [Diagnostic] {
        let folder = configuration.catalogsFolder
        let known = Set(configuration.locales.map(\.tag.tag))
        let entries = (try? Disk.entries(absolute(folder))) ?? []
        return entries.compactMap { name, isDirectory in
            guard isDirectory, !known.contains(name) else { return nil }
            let path = absolute("\(folder)/\(name)")
            guard Disk.isDirectory(path + "/articles") || Disk.exists(path + "/site.po") else { return nil }
            return Diagnostic(
                "stray-catalogs", .warning,
                "\"\(folder)/\(name)\" has segment files of no language of the site, whose pages are not made",
                help: help(name, folder, known))
        }
    }

    private func help(_ name: String, _ folder: String, _ known: Set<String>) -> String {
        if let locale = configuration.locale(named: name) {
            return "name the folder \"\(folder)/\(locale.tag)\"; that is the tag of the locale"
        }
        let tag = try? LocaleTag(name)
        let lacking = known.filter { !Disk.isDirectory(absolute("\(folder)/\($0)")) && $0 != configuration.source.tag }
        let nearest = nearestName(to: name, in: lacking.sorted())
        let guess = nearest.map { "did you mean \"\($0)\"? " } ?? ""
        if let tag, tag.tag == name {
            return guess + "Add \"\(name)\" to \"locales\" in \(Self.configurationName), or remove the folder"
        }
        return guess + "\"\(name)\" is no language tag: rename the folder, or remove it"
    }
}
