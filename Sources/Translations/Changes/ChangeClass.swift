/// What kind of edit turned one version of a source into another, named after the riskiest thing that changed.
///
/// The order of the cases is their risk: how likely a translation of the old version is wrong for the new one.
package enum ChangeClass: String, CaseIterable, Comparable, Sendable {
    /// The same text at another place.
    case move
    /// Only blanks.
    case whitespace
    /// The same words with other quotes, dashes, ellipses, commas or full stops.
    case typography
    /// The same words, spelled otherwise: letters swapped, doubled or left out, capitals, a word written twice.
    case typo
    /// The same visible text with other emphasis, tags or shortcodes.
    case markup
    /// The same visible text that leads elsewhere.
    case link
    /// Several segments became one.
    case merge
    /// One segment became several.
    case split
    /// Other words.
    case wording
    /// The same words with other numbers, dates or times, in digits or in words.
    case number
    /// "Delete" became "Do not delete", or the other way round.
    case negation

    package static func < (left: ChangeClass, right: ChangeClass) -> Bool { left.risk < right.risk }

    /// 0 for an edit that no translation minds, more for what a reader is misled by.
    package var risk: Int { ChangeClass.allCases.firstIndex(of: self) ?? 0 }

    /// Whether a translation may follow an edit of this class alone, where ``CarriedEdit`` finds a way.
    package var isSafe: Bool {
        switch self {
        case .move, .whitespace, .typography, .link: true
        default: false
        }
    }
}
