package import Checks
package import Diagnostics
package import Locales
import Publishing
import SourceText

/// What became of a locale's decisions.
package struct DecisionChange: Sendable {
    package let locale: LocaleTag
    package private(set) var added: [Decision] = []
    package private(set) var removed: [Decision] = []
    /// Of the new ones, those that were there already.
    package private(set) var knownCount = 0
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var hasFailed = false

    /// Writes decisions into the file of a locale and takes others out of it; what the file holds besides stays.
    ///
    /// A new dismissal takes the place of one of the same rule and pair with another reason.
    package init(
        _ workspace: Workspace, _ locale: LocaleTag, adding new: [Decision],
        removing isRemoved: (Decision) -> Bool = { _ in false }
    ) {
        self.locale = locale
        let path = workspace.decisionsPath(locale)
        do throws(FileProblem) {
            let absolute = workspace.absolute(path)
            var bytes: [UInt8] = []
            var stamp: Disk.Stamp?
            do throws(FileProblem) {
                (bytes, stamp) = try Disk.readStamped(absolute)
            } catch  where error.kind == .missing {}
            let file = DecisionFile(parsing: SourceFile(path: path, bytes: bytes))
            diagnostics = file.diagnostics
            if file.waitsForPerson {
                hasFailed = true
                return
            }
            let edited = plan(file, new, isRemoved)
            guard edited != bytes, !(added.isEmpty && removed.isEmpty) else { return }
            if stamp == nil, let slash = absolute.lastIndex(of: "/") {
                try Disk.makeDirectories(String(absolute[..<slash]))
            }
            try Disk.replace(absolute, with: edited, ifStill: stamp)
        } catch {
            diagnostics.append(error.diagnostic(of: path))
            hasFailed = true
            added = []
            removed = []
        }
    }

    private mutating func plan(_ file: DecisionFile, _ new: [Decision], _ isRemoved: (Decision) -> Bool) -> [UInt8] {
        let old = file.decisions
        var known = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
        var keys: Set<Decision.Key> = []
        for decision in old where isRemoved(decision) {
            removed.append(decision)
            keys.insert(decision.key)
            known[decision.key] = nil
        }
        for decision in new {
            if let before = known[decision.key] {
                if before.kind == decision.kind {
                    knownCount += 1
                    continue
                }
                keys.insert(decision.key)
            }
            known[decision.key] = decision
            added.append(decision)
        }
        return file.edited(adding: added, removing: keys)
    }
}

extension DecisionChange {
    /// Lets decisions follow articles that got another name.
    static func following(_ renames: [ArticleRenames.Rename], in workspace: Workspace) -> [Diagnostic] {
        if renames.isEmpty { return [] }
        let names = Dictionary(
            renames.map { (Workspace.catalogName(of: $0.old), Workspace.catalogName(of: $0.new)) }
        ) { first, _ in first }
        return workspace.configuration.targets.map(\.tag).flatMap { locale -> [Diagnostic] in
            let moved = workspace.decisions.book(of: locale).decisions.compactMap { decision in
                names[decision.catalog].map { name in
                    var decision = decision
                    decision.catalog = name
                    return decision
                }
            }
            if moved.isEmpty { return [] }
            let change = DecisionChange(workspace, locale, adding: moved) { names[$0.catalog] != nil }
            return change.hasFailed ? change.diagnostics : []
        }
    }
}
