package import Locales

/// What the rules know of one locale; not `Sendable`, since ICU's objects are not: one per worker.
package final class LocaleKnowledge {
    package let tag: LocaleTag
    let letters: Exemplars
    private let cardinal: PluralRules
    private let ordinal: PluralRules

    package init(_ tag: LocaleTag) {
        self.tag = tag
        letters = Exemplars(tag)
        cardinal = PluralRules(tag)
        ordinal = PluralRules(tag, ordinal: true)
    }

    /// The plural rules that decide an argument; nil for arguments that are no plurals.
    func pluralRules(for kind: MessageFormat.Kind) -> PluralRules? {
        switch kind {
        case .plural: cardinal
        case .selectordinal: ordinal
        default: nil
        }
    }
}
