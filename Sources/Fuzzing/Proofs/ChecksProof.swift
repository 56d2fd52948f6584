import Checks
import Locales
import SourceText
import Translations

/// The checks: whatever a catalog says, each finding has its place in it, and what a fix writes is text.
enum ChecksProof {
    /// The language is told by the length of the input, so that every input is judged in one and the same.
    private static let languages = ["it", "fr", "de", "pl", "pt", "ru", "ar", "ja", "zh-Hans", "es", "tr"]

    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        guard let tag = try? LocaleTag(languages[bytes.count % languages.count]) else { return }
        let file = SourceFile(path: "a.po", bytes: bytes)
        let catalog = Catalog(parsing: file)
        let scalars = ScalarTable()
        let (locale, source) = (LocaleKnowledge(tag, scalars: scalars), LocaleKnowledge(.english, scalars: scalars))
        let checker = Checker(glossary: nil)
        for kind in [CheckedText.Kind.markdown, .message] {
            let found = checker.findings(in: catalog, locale, from: source) { _ in kind }
            try DiagnosticProof.prove(found.map(\.diagnostic), of: file)
        }
    }
}
