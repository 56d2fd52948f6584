package import Locales

/// What the rules know of one locale; not `Sendable`, since ICU's objects are not: one per worker.
package final class LocaleKnowledge {
    package let tag: LocaleTag
    /// What Unicode says of each scalar; workers share one among all their locales.
    package let scalars: ScalarTable
    private(set) lazy var letters = Exemplars(tag)
    private lazy var cardinal = PluralRules(tag)
    private lazy var ordinal = PluralRules(tag, ordinal: true)

    package init(_ tag: LocaleTag, scalars: ScalarTable = ScalarTable()) {
        self.tag = tag
        self.scalars = scalars
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
