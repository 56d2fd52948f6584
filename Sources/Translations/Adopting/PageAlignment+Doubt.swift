extension PageAlignment {
    /// The least share and number of texts that are sure on a page that belongs to its article, chosen by measurement
    /// (docs/adopting.md).
    private static let leastSureShare = 0.1
    private static let fewestSure = 2
    /// Of fewer texts a share says nothing.
    private static let fewestTexts = 5

    /// Whether two pages as wholes do not look like a page and its translation: hardly a text of their bodies is sure.
    ///
    /// Values of the front matter, which belong together by their keys, do not count, nor does what is left
    /// untranslated. A translation may be of a part of the page, or a page have much that is new: the larger share
    /// counts.
    package func isDoubtful(_ source: PageOutline, _ target: PageOutline) -> Bool {
        func count(_ page: PageOutline) -> Int { page.body.reduce(0) { $0 + $1.segments.count } }
        let texts = (source: count(source), target: count(target))
        guard min(texts.source, texts.target) >= Self.fewestTexts else { return false }
        var sure = (source: 0, target: 0)
        for pair in pairs where pair.isSure && !pair.isCopy && !pair.evidence.isMetadata {
            sure.source += pair.source.count
            sure.target += pair.target.count
        }
        func isEnough(_ sure: Int, of texts: Int) -> Bool {
            sure >= Self.fewestSure && Double(sure) >= Self.leastSureShare * Double(texts)
        }
        return !isEnough(sure.source, of: texts.source) && !isEnough(sure.target, of: texts.target)
    }

    /// The alignment without a sure pair.
    package var doubted: PageAlignment {
        var alignment = self
        for index in alignment.pairs.indices where alignment.pairs[index].isSure {
            alignment.pairs[index].confidence = Self.doubtedConfidence
        }
        return alignment
    }

    private static let doubtedConfidence = 0.5
}
