/// How far the translation of one segment is, from nothing to approved.
package enum TranslationState: Int, CaseIterable, Comparable, Sendable {
    case untranslated
    /// The source changed after it was translated (PO: the flag `fuzzy`).
    case stale
    case translated
    /// Translated and approved by a decision of a person; PO files do not hold it.
    case reviewed

    package static func < (left: TranslationState, right: TranslationState) -> Bool { left.rawValue < right.rawValue }

    /// The word on the command line, in JSON and on pages.
    package var name: String {
        switch self {
        case .untranslated: "untranslated"
        case .stale: "stale"
        case .translated: "translated"
        case .reviewed: "reviewed"
        }
    }
}
