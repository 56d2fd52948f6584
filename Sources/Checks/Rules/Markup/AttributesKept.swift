package import Diagnostics

/// A translation has the same attribute lists as its source: `{#install}`, `{: .lead}`, `{.wide}`.
///
/// The name of a heading is what links lead to; a translated one breaks them (Pandoc, Kramdown, goldmark).
package struct AttributesKept: Rule {
    package let id = "attributes-kept"
    package let severity = Severity.error
    package let summary = "Ids and classes in braces are the same as in the source"
    package let concerns: TextTraits = .braces
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard let difference = pair.difference(in: .attributes) else { return [] }
        return pair.findings(
            difference, "list of attributes", help: "copy {#id .class} without a change",
            isAlwaysFixed: difference.lost.count == 1 && difference.added.count == 1)
    }
}
