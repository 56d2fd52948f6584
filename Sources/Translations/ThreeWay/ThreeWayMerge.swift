import SourceText

/// Joins two versions of a catalog that come from one, message by message, as a version control system asks for it.
///
/// - Messages are the same if context and source are. What one side changed counts; what both changed alike is one
///   change. Comments and flags join line by line, the header field by field.
/// - Where one side has a new source and the other translated the old one, the new source gets that translation, stale.
/// - Where both translated a message in different ways, one is kept as a stale translation and the other beside it
///   as a comment `# theirs: "…"` (`# ours: …` if only theirs was looked at): no conflict markers, valid PO.
/// - The order is that of `ours`, with new messages of `theirs` behind those that they follow there; obsolete
///   messages are united at the end. Broken text of either side stays as it is.
///
/// Invariants: no translation and no translator's comment that a side added is lost; a side that changed nothing gives
/// the bytes of the other; both ways round the same messages come out.
package struct ThreeWayMerge: Sendable {
    /// Under the path of `ours`.
    package let document: PODocument
    /// The messages that were translated in two ways, in the order of the document.
    package let conflicts: [MessageKey]

    /// Linear in the size of the three; an empty `base` is right where both sides added the file.
    package init(base: PODocument, ours: PODocument, theirs: PODocument) {
        if ours.bytes == theirs.bytes || theirs.bytes == base.bytes {
            document = ours
            conflicts = []
            return
        }
        if ours.bytes == base.bytes {
            document = PODocument(parsing: SourceFile(path: ours.file.path, bytes: theirs.bytes))
            conflicts = []
            return
        }
        let (bytes, conflicts) = Self.joined(base, ours, theirs)
        // What the join took is gone before the result is parsed.
        document = PODocument(parsing: SourceFile(path: ours.file.path, bytes: bytes))
        self.conflicts = conflicts
    }

    private static func joined(
        _ base: PODocument, _ ours: PODocument, _ theirs: PODocument
    ) -> (bytes: [UInt8], conflicts: [MessageKey]) {
        let plan = JoinPlan(base, ours, theirs)
        var output = JoinOutput(plan)
        output.write()
        let conflicts = plan.order.filter { plan.items[$0]?.isConflict ?? false }
        return (output.bytes, conflicts.map { plan.table.keys[$0] })
    }
}
