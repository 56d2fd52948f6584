package import Articles
package import Locales
import MarkdownSyntax
import SourceText

/// Cuts articles into segments and what is left, the skeleton.
///
/// Every text that a reader sees becomes a segment: titles and other translatable metadata, headings, paragraphs,
/// list items, table cells, footnotes, the text and the visible attributes of HTML, titles of link definitions. Code,
/// destinations, tags, shortcodes, mathematics and blocks without a letter or digit do not.
/// Not `Sendable`, since ICU's iterators are not: one per worker. Linear in the article.
package final class Segmenter {
    let unit: Segmentation
    let metadataPaths: [MetadataPath]
    let sharedKeys: Set<String>
    let cutter: SentenceCutter
    let code: CodeTranslation
    private let parser = MarkdownParser()

    /// - Parameters:
    ///   - source: the language of the articles.
    ///   - metadataPaths: which values of the front matter are translated.
    ///   - sharedKeys: those of them that the whole site translates once.
    ///   - code: what of code blocks is translated.
    ///   - exceptions: breaks between sentences that a workspace forbids or adds.
    ///   - rules: rules for sentences in place of the built-in ones.
    package init(
        source: LocaleTag, unit: Segmentation = .sentence, metadataPaths: [MetadataPath] = MetadataPath.standard,
        sharedKeys: Set<String> = ["tags"], code: CodeTranslation = [], exceptions: SentenceExceptions = .none,
        rules: SRXDocument? = nil
    ) {
        self.unit = unit
        self.metadataPaths = metadataPaths
        self.sharedKeys = sharedKeys
        self.code = code
        if let rules {
            self.cutter = SentenceCutter(SRXRules(rules, language: source), exceptions: exceptions)
        } else {
            self.cutter = SentenceCutter(source, exceptions: exceptions)
        }
    }

    package func skeleton(of article: Article) -> Skeleton {
        let unit = article.segmentation ?? self.unit
        let tree = parser.tree(of: article.file, from: article.bodyRange.start, detail: code.isEmpty ? [] : .codeLines)
        let definitions = LinkDefinitions(of: tree, in: article.file, from: article.bodyRange.start)
        var assembly = SkeletonAssembly(
            file: article.file, cutter: unit == .sentence ? cutter : nil, labels: definitions.labels)
        if let root = article.metadata {
            for value in metadataValues(of: root) {
                assembly.addMetadata(
                    value, in: article.metadataLanguage, isShared: sharedKeys.contains(value.key))
            }
        }
        let blocks = TextBlockCollector.blocks(
            of: tree, in: article.file, from: article.bodyRange.start, title: article.titlePlace,
            definitions: definitions,
            code: code)
        assembly.reserve(blocks: blocks.count)
        for block in blocks { assembly.add(block) }
        return assembly.skeleton
    }
}
