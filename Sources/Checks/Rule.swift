package import Diagnostics

/// A quality that a good translation has; `findings` tells where one lacks it.
///
/// One rule a file, named as what holds. Its doc comment is what a person reads about it.
package protocol Rule: Sendable {
    /// The rule's name in kebab case, as in messages and settings.
    var id: String { get }
    /// How bad a finding is where nothing is said of it.
    var severity: Severity { get }
    /// What the rule asks for, in one line.
    var summary: String { get }
    /// A pair whose texts have none of these traits cannot have a finding; the rule is not asked about it.
    var concerns: TextTraits { get }
    /// The kinds of text the rule knows how to read.
    var kinds: Set<CheckedText.Kind> { get }

    func findings(in pair: TranslationPair) -> [Finding]
}

extension Rule {
    package var concerns: TextTraits { .all }
    package var kinds: Set<CheckedText.Kind> { [.markdown, .plain, .message] }
}
