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
    private var texts: [CheckedText] = []
    private var numbers: [Key: Int] = [:]
    /// Behind the text that was asked for last; the catalogs of an article ask in the same order.
    private var next = 0

    package init(_ table: ScalarTable) { self.table = table }

    package func text(_ slice: TextSlice, kind: CheckedText.Kind) -> CheckedText {
        if next >= texts.count { next = 0 }
        if next < texts.count, texts[next].kind == kind, texts[next].slice == slice {
            next += 1
            return texts[next - 1]
        }
        let key = Key(text: slice, kind: kind)
        let number = numbers[key] ?? texts.count
        if number == texts.count {
            numbers[key] = number
            texts.append(CheckedText(slice, kind: kind, table: table))
        }
        next = number + 1
        return texts[number]
    }
}
