import Checks
import Diagnostics
package import Locales
package import SourceText
import Translations

/// The safe fixes of one catalog, made on the bytes that are on the disk.
package struct FileFix: Sendable {
    package struct Fix: Sendable {
        /// The number of the entry in its article; nil outside of a workspace.
        package let number: Int?
        /// The line of the translation in the file.
        package let line: Int
        package let source: TextSlice
        package let before: TextSlice
        package let after: TextSlice
        /// The rules whose findings it mends.
        package let rules: [String]
    }

    /// Relative to the workspace, or as it was named.
    package let path: String
    package let locale: LocaleTag
    package private(set) var fixes: [Fix] = []
    /// Reviews that end, since the text is another one.
    package private(set) var endedReviewCount = 0
    /// Fixes of entries that the file on the disk holds in another state.
    package private(set) var outdatedCount = 0
    package private(set) var isWritten = false
    private var patches: [FilePatch] = []
    private let absolute: String
    private let stamp: Disk.Stamp
    private var original: SourceFile
    private var bytes: [UInt8]

    /// Reads the file again and makes the fixes in it; nothing is written yet.
    ///
    /// - Parameter numbers: of the entries by their places in the catalog that was judged.
    init(
        _ repairs: [EntryRepair], path: String, at absolute: String, _ locale: LocaleTag, numbers: [Int: Int] = [:]
    ) throws(FileProblem) {
        self.path = path
        self.locale = locale
        self.absolute = absolute
        let read = try Disk.readStamped(absolute)
        stamp = read.stamp
        original = SourceFile(path: path, bytes: read.bytes)
        let catalog = Catalog(parsing: original)
        var wanted: [(repair: EntryRepair, entry: CatalogEntry)] = []
        if !catalog.document.waitsForPerson {
            for repair in repairs {
                let entry = catalog.entry(context: repair.entry.context, source: repair.entry.source)
                if let entry, entry.state >= .translated, entry.translation == repair.entry.translation,
                    entry.forms == repair.entry.forms
                {
                    wanted.append((repair, entry))
                }
            }
        }
        func patched() -> (PODocument, [FilePatch]) {
            catalog.patched(
                wanted.map {
                    CatalogEdit(entry: $0.entry.index, form: $0.repair.form, translation: $0.repair.translation)
                })
        }
        var (document, patches) = patched()
        // An escape in front of an edit could take its first bytes for its own.
        let isSound = wanted.map { $0.entry.says($0.repair.translation, form: $0.repair.form, in: document) }
        if isSound.contains(false) {
            wanted = zip(wanted, isSound).filter(\.1).map(\.0)
            (document, patches) = patched()
        }
        self.patches = patches
        bytes = document.bytes
        outdatedCount = repairs.count - wanted.count
        endedReviewCount = Set(wanted.filter { $0.repair.entry.state == .reviewed }.map(\.entry.index)).count
        let lines = original.lines
        fixes = wanted.map { repair, entry in
            let shown = entry.form(repair.form)
            return Fix(
                number: numbers[repair.entry.index], line: lines.position(of: shown.translationRange.start).line,
                source: repair.source, before: shown.translation, after: repair.translation, rules: repair.rules)
        }
    }

    /// The change as a unified diff; nothing once it is made.
    package var diff: [UInt8] { UnifiedDiff.bytes(path: path, old: original.bytes, patches) }

    /// Writes the file unless another program changed it since it was read.
    mutating func apply() throws(FileProblem) {
        if bytes == original.bytes { return }
        try Disk.replace(absolute, with: bytes, ifStill: stamp)
        isWritten = true
        // Many files may be fixed in one run.
        (bytes, patches, original) = ([], [], SourceFile(path: path, bytes: []))
    }
}
