package import Diagnostics
import Locales
package import SourceText

/// A quality that a good translation has; `findings` tells where one lacks it.
///
/// One rule a file, named as what holds. Its doc comment is what a person reads about it.
package protocol Rule: Sendable {
    /// The rule's name in kebab case, as in messages and settings.
    var id: String { get }
    var severity: Severity { get }
    /// What the rule asks for, in one line.
    var summary: String { get }

    func findings(in pair: TranslationPair) -> [Finding]
}

/// A source text and its translation, with what a rule may ask about them.
package struct TranslationPair {
    package var source: TextSlice
    package var target: TextSlice
    /// Whether the texts are UI messages in ICU MessageFormat rather than Markdown.
    package var isMessage: Bool
    /// Whether they are a reference to a work, which stays in the work's language.
    package var isReference: Bool
    package var locale: LocaleKnowledge
    let sourceCodes: InlineCodes
    let targetCodes: InlineCodes

    package init(
        source: TextSlice, target: TextSlice, isMessage: Bool = false, isReference: Bool = false,
        locale: LocaleKnowledge
    ) {
        self.source = source
        self.target = target
        self.isMessage = isMessage
        self.isReference = isReference
        self.locale = locale
        sourceCodes = isMessage ? InlineCodes() : InlineCodes(of: source)
        targetCodes = isMessage ? InlineCodes() : InlineCodes(of: target)
    }
}

/// What a rule says about a pair.
package struct Finding: Equatable, Sendable {
    /// A headline: what is wrong, no full stop.
    package var summary: String
    /// What was seen: characters by name, both values.
    package var evidence: String?
    /// What would be right, in the imperative.
    package var help: String?
    /// The part of the translation it is about, in bytes of the translation.
    package var range: ByteRange?

    package init(_ summary: String, evidence: String? = nil, help: String? = nil, range: ByteRange? = nil) {
        self.summary = summary
        self.evidence = evidence
        self.help = help
        self.range = range
    }
}
