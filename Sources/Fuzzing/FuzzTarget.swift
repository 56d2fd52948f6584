/// One parser of the house with what must hold for whatever bytes it is given.
///
/// The fuzzer calls ``prove`` with inputs that it makes up, the tests with the inputs that once broke something.
package struct FuzzTarget: Sendable {
    package let name: String
    /// Throws the first claim that does not hold; traps where the parser itself does.
    package let prove: @Sendable ([UInt8]) throws(BrokenInvariant) -> Void

    package static let all: [FuzzTarget] = [
        FuzzTarget(name: "text", prove: TextProof.prove),
        FuzzTarget(name: "yaml", prove: YAMLProof.prove),
        FuzzTarget(name: "markdown", prove: MarkdownProof.prove),
        FuzzTarget(name: "segments", prove: SegmentsProof.prove),
        FuzzTarget(name: "sentences", prove: SentenceRulesProof.prove),
        FuzzTarget(name: "code", prove: CodeProof.prove),
        FuzzTarget(name: "xml", prove: XMLProof.prove),
        FuzzTarget(name: "catalog", prove: CatalogProof.prove),
        FuzzTarget(name: "checks", prove: ChecksProof.prove),
        FuzzTarget(name: "threeway", prove: ThreeWayProof.prove),
        FuzzTarget(name: "xliff", prove: ExchangeProof.prove),
        FuzzTarget(name: "csv", prove: ExchangeProof.prove),
        FuzzTarget(name: "tmx", prove: TMXProof.prove),
        FuzzTarget(name: "tbx", prove: TermsProof.proveTBX),
        FuzzTarget(name: "glossary", prove: TermsProof.proveGlossary),
        FuzzTarget(name: "template", prove: TemplateProof.prove),
        FuzzTarget(name: "message", prove: MessageProof.prove),
        FuzzTarget(name: "article", prove: ArticleProof.prove),
        FuzzTarget(name: "configuration", prove: ConfigurationProof.prove),
    ]
}
