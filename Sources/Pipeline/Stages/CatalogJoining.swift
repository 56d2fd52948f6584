package import Diagnostics
import SourceText
import Translations

/// Joins three versions of a catalog on the disk and writes the result.
package struct CatalogJoining: Sendable {
    /// What is to be looked at, and what stood in the way; mistakes that the inputs had are not among them.
    package private(set) var diagnostics: [Diagnostic] = []
    /// Whether the result was written and nobody has to look at it.
    package private(set) var isClean = false

    /// - Parameters:
    ///   - base: may be missing or empty, where both sides added the file.
    ///   - output: where the result goes; nil is over `ours`.
    ///   - name: how messages call the file; nil is the path of the result.
    package init(base: String, ours: String, theirs: String, output: String?, shownAs name: String?) {
        do throws(FileProblem) {
            let target = output ?? ours
            let name = name ?? target
            let before = try CatalogJoining.document(base, name, mayBeMissing: true)
            let (mine, other) = (
                try CatalogJoining.document(ours, name), try CatalogJoining.document(theirs, name)
            )
            if let obstacle = [before, mine, other].lazy.compactMap(\.obstacle).first {
                // Files of bytes that are no text are left for a person to choose from.
                if mine.bytes != other.bytes, mine.bytes != before.bytes, other.bytes != before.bytes {
                    diagnostics = [obstacle]
                    return
                }
            }
            let merge = ThreeWayMerge(base: before, ours: mine, theirs: other)
            let stamp = Disk.exists(target) ? try Disk.readStamped(target).stamp : nil
            if output != nil || merge.document.bytes != mine.bytes {
                try Disk.replace(target, with: merge.document.bytes, ifStill: stamp)
            }
            let catalog = Catalog(merge.document)
            diagnostics = merge.conflicts.map { key in
                let entry = catalog.entry(context: key.context, source: key.source)
                return Diagnostic(
                    "conflicting-translations", .warning, in: merge.document.file, at: entry?.translationRange,
                    "Both sides translated this entry, each in another way",
                    help: "choose one for msgstr, then remove the other's comment line and the \"fuzzy\" flag")
            }
            let isTorn = merge.document.diagnostics.contains { $0.id == PODocument.conflictID }
            if isTorn { diagnostics += merge.document.diagnostics.filter { $0.id == PODocument.conflictID } }
            isClean = diagnostics.isEmpty
        } catch {
            diagnostics = [error.diagnostic(of: error.path)]
        }
    }

    private static func document(
        _ path: String, _ name: String, mayBeMissing: Bool = false
    ) throws(FileProblem) -> PODocument {
        do throws(FileProblem) {
            return PODocument(parsing: SourceFile(path: name, bytes: try Disk.read(path)))
        } catch {
            // git gives /dev/null where there is no base.
            guard mayBeMissing, error.kind == .missing || path == "/dev/null" else { throw error }
            return .empty(path: name)
        }
    }
}
