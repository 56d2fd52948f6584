package import Diagnostics

/// A translation links to the same destinations as its source, in any order.
///
/// Destinations of links and images and addresses in angle brackets are compared as they are written. Links between
/// articles need no change either: they are led to the reader's language when a page is made.
package struct LinksKept: Rule {
    package let id = "links-kept"
    package let severity = Severity.error
    package let summary = "Links and images lead where the source leads"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        pair.source.codes.destinations.findings(
            against: pair.target.codes.destinations, lost: "A link of the source is missing",
            added: "A link that the source does not have", help: "keep each destination exactly as in the source")
    }
}
