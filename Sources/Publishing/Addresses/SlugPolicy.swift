/// What the addresses of a locale's articles and topics are made of.
package enum SlugPolicy: String, Sendable, CaseIterable {
    /// Those of the source: the same in every language.
    case source
    /// The translated title or `slug`, and the translated label of a topic.
    case translated
}
