package import Locales
package import SourceText

/// The source texts of an article, each looked at once for all its translations.
///
/// For one worker; forget it with the article.
package final class SourceTexts {
    private struct Key: Hashable {
        var text: TextSlice
        var kind: CheckedText.Kind
    }

    private let table: ScalarTable
    private var texts: [Key: CheckedText] = [:]

    package init(_ table: ScalarTable) { self.table = table }

    package func text(_ slice: TextSlice, kind: CheckedText.Kind) -> CheckedText {
        let key = Key(text: slice, kind: kind)
        if let known = texts[key] { return known }
        let fresh = CheckedText(slice, kind: kind, table: table)
        texts[key] = fresh
        return fresh
    }
}
