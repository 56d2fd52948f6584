extension RuleBook {
    /// Links, code, emphasis, footnotes, tags: the markup that a translation keeps.
    static let markup: [any Rule] = [CodeKept(), EmphasisKept(), FootnotesKept(), LinksKept(), TagsKept()]
}
