/// What a merge did with one entry.
package enum ChangeKind: Int, CaseIterable, Sendable {
    /// A segment that no entry was there for.
    case new
    /// The source changed; a translation that was there is stale now.
    case changed
    /// The source changed, and the translation followed without a person: a safe ``ChangeClass``.
    case carried
    /// The source is again what the translation was made from, or the segment came back.
    case restored
    /// Same segment at another place of the article; the translation stays as it is.
    case moved
    /// The segment is gone; what people wrote is kept at the end of the file.
    case obsolete
    /// The segment is gone, and nobody had written anything.
    case removed
    case unchanged

    /// The word on the command line and in JSON.
    package var name: String {
        switch self {
        case .new: "new"
        case .changed: "changed"
        case .carried: "carried"
        case .restored: "restored"
        case .moved: "moved"
        case .obsolete: "obsolete"
        case .removed: "removed"
        case .unchanged: "unchanged"
        }
    }
}
