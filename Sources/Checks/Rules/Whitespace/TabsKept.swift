package import Diagnostics
import SourceText

/// A translation has as many tabs as its source.
///
/// Tabs align columns or part fields that a program reads. Only a warning.
package struct TabsKept: Rule {
    package let id = "tabs-kept"
    package let severity = Severity.warning
    package let summary = "Tabs are as many as in the source"
    package let concerns: TextTraits = .tabs

    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let wanted = pair.source.bytes.count { $0 == 0x09 }
        let found = pair.target.bytes.count { $0 == 0x09 }
        if wanted == found { return [] }
        let place = pair.target.bytes.firstIndex(of: 0x09).map { ByteRange($0, $0 + 1) }
        return [
            Finding(
                "The translation has \(found) tab\(found == 1 ? "" : "s"), its source \(wanted)",
                help: "put tabs where the source has them", range: place)
        ]
    }
}
