package import Articles
package import Diagnostics
package import Locales
package import Segments
package import SourceText
package import Translations

/// Cuts single files, in a workspace or outside of any: what `parlance segments` and `parlance weave` show.
///
/// Any Markdown is taken, with or without front matter. Not for several threads at once.
package final class ArticleCutting {
    /// One file, understood and cut.
    package struct Cut: Sendable {
        package let file: SourceFile
        /// Nil where the file cannot be read.
        package let skeleton: Skeleton?
        package let diagnostics: [Diagnostic]
    }

    package let language: LocaleTag
    package let segmentation: Segmentation
    private let segmenter: Segmenter

    /// - Parameters:
    ///   - workspace: whose configuration counts, nil for the defaults.
    ///   - language: the language of the files, in place of the workspace's.
    ///   - segmentation: how blocks are cut, in place of the workspace's.
    ///   - code: what of code blocks is translated, in place of the workspace's.
    ///   - rules: rules for sentences, in place of the workspace's.
    package init(
        _ workspace: Workspace?, language: LocaleTag? = nil, segmentation: Segmentation? = nil,
        code: CodeTranslation? = nil, rules: SRXDocument? = nil
    ) {
        self.language = language ?? workspace?.configuration.source ?? .english
        self.segmentation = segmentation ?? workspace?.configuration.segmentation ?? .sentence
        segmenter = Segmenter(
            source: self.language, unit: self.segmentation,
            metadataPaths: workspace?.configuration.metadataPaths ?? MetadataPath.standard,
            code: code ?? workspace?.configuration.code ?? [],
            exceptions: workspace?.configuration.sentenceExceptions ?? .none,
            rules: rules ?? workspace?.sentenceRules)
    }

    /// Reads and cuts the file at a path.
    package func cut(_ path: String) -> Cut {
        do throws(FileProblem) {
            return cut(SourceFile(path: path, bytes: try Disk.read(path)))
        } catch {
            return Cut(
                file: SourceFile(path: path, bytes: []), skeleton: nil, diagnostics: [error.diagnostic(of: path)])
        }
    }

    package func cut(_ file: SourceFile) -> Cut {
        let (article, diagnostics) = ArticleParser.anyArticle(from: file, id: file.path)
        return Cut(file: file, skeleton: article.map { segmenter.skeleton(of: $0) }, diagnostics: diagnostics)
    }

    /// The catalog at a path; nil where there is no such file.
    package static func catalog(at path: String) -> (Catalog?, [Diagnostic]) {
        do throws(FileProblem) {
            let catalog = Catalog(parsing: SourceFile(path: path, bytes: try Disk.read(path)))
            return (catalog, catalog.diagnostics)
        } catch {
            return (nil, [error.diagnostic(of: path)])
        }
    }

    /// The untranslated catalog of a file's segments.
    package static func catalog(of skeleton: Skeleton, in locale: LocaleTag?) -> [UInt8] {
        let empty = PODocument(parsing: SourceFile(path: "", bytes: []))
        let header = CatalogHeader(locale: locale?.tag ?? "", title: skeleton.file.path)
        return CatalogMerge(header: header, from: .english, to: locale ?? .english)
            .merged(empty, with: skeleton.segments).document.bytes
    }

    /// A file with the translations of a catalog in place of its segments.
    package struct Weaving: Sendable {
        package let bytes: [UInt8]
        package let segmentCount: Int
        package let translatedCount: Int
    }

    /// Weaves the finished translations of a catalog into a file; where there is none the source stays.
    ///
    /// - Parameter locale: the language of the translations; nil for the catalog's own.
    package static func woven(_ skeleton: Skeleton, with catalog: Catalog, in locale: LocaleTag?) -> Weaving {
        let language = locale ?? catalog.language.flatMap { try? LocaleTag($0.description) }
        var count = 0
        /// Tags that only the site's catalog has.
        let elsewhere = skeleton.segments.count { $0.isShared && catalog.translation(of: $0) == nil }
        let bytes = skeleton.filled(separator: language?.sentenceSeparator ?? " ") { segment in
            guard let entry = catalog.translation(of: segment), entry.state >= .translated else { return nil }
            count += 1
            return entry.translation
        }
        return Weaving(bytes: bytes, segmentCount: skeleton.segments.count - elsewhere, translatedCount: count)
    }
}
