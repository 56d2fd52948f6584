extension RuleBook {
    /// Links, code, emphasis, footnotes, tags: the markup that a translation keeps.
    static let markup: [any Rule] = [
        AddressesKept(), AttributesKept(), BlockMarksKept(), CodeCloses(), CodeKept(), EmphasisCloses(), EmphasisKept(),
        FootnotesKept(), FormatMarksKept(), ImagesKept(), HardBreaksKept(), LinksKept(), MathKept(), NamesKept(),
        ReferencesValid(),
        ShortcodesKept(),
        TableCellsKept(), TagsKept(),
    ]
}
