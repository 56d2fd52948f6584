import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Publishing

/// Which of the workspace's locales a command is about.
struct LocaleArguments: ParsableArguments {
    @Option(
        name: [.customShort("l"), .customLong("locale")],
        help: ArgumentHelp("Only this locale, by tag, label or alias (CN); may be repeated.", valueName: "locale"))
    var names: [String] = []

    /// The tags that are meant, nil for all; an unknown name is a usage error with the nearest good one.
    func tags(in workspace: Workspace) throws -> [LocaleTag]? {
        if names.isEmpty { return nil }
        return try names.map { try Self.tag($0, in: workspace) }
    }

    /// The tag that one name means.
    static func tag(_ name: String, in workspace: Workspace) throws -> LocaleTag {
        if let locale = workspace.configuration.locale(named: name) { return locale.tag }
        let known = workspace.configuration.locales.flatMap { [$0.tag.tag, $0.label] }
        let hint = nearestName(to: name, in: known).map { "; did you mean \"\($0)\"?" } ?? "."
        let all = workspace.configuration.locales.map(\.tag.tag).joined(separator: ", ")
        throw ValidationError("the site has no locale \"\(name)\"\(hint) Its locales are \(all).")
    }
}
