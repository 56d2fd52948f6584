import SourceText

extension AlignmentModel {
    /// The most entries that are learnt from: enough for an article, and bounded for a book.
    private static let entryLimit = 600

    /// A model from the translated entries of a catalog.
    package init(learningFrom document: PODocument) {
        let translated = document.entries.lazy.filter { !$0.isHeader && $0.formCount == 0 && $0.state >= .translated }
        self.init(
            pairs: translated.prefix(Self.entryLimit).map {
                (document.text($0.source), document.text($0.translation))
            })
    }
}
