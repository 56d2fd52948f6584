import Articles
import Diagnostics
import Publishing
import SourceText

/// Links that a translation of an article makes and its source does not: a translator gave them another target.
struct TranslatedLinks: Sendable {
    let catalogPath: String
    let uses: [LinkProof.Use]
}

extension Workspace {
    /// What is wrong with the links of an article and its translations, each at its line in the file that it stands in.
    ///
    /// - Parameters:
    ///   - tree: the tree of another publisher that the links are in; nil for the site.
    ///   - pageExists: whether the site has a file at a path below its root.
    func diagnostics(
        of links: LinkProof, _ translated: [TranslatedLinks], _ targets: LinkTargets, _ index: SiteIndex,
        tree: TreePlan? = nil, pageExists: @escaping (String) -> Bool
    ) -> [Diagnostic] {
        func problems(_ uses: [LinkProof.Use], in file: SourceFile) -> [Diagnostic] {
            targets.diagnostics(of: uses, in: file, of: links.id) {
                Disk.isFile(absolute(assetPath($0)))
            } pageExists: {
                pageExists($0)
            } rootLink: {
                index.rootLink($0)
            } + (tree?.diagnostics(of: uses, in: file) ?? [])
        }
        var found = problems(links.uses, in: links.file)
        if !found.isEmpty, links.file.bytes.isEmpty, let bytes = try? Disk.read(absolute(links.file.path)) {
            found = problems(links.uses, in: SourceFile(path: links.file.path, bytes: bytes))
        }
        for own in translated {
            // The woven article is no file; the link stands in the catalog.
            let placeless = SourceFile(path: own.catalogPath, bytes: [])
            if problems(own.uses, in: placeless).isEmpty { continue }
            guard let bytes = try? Disk.read(absolute(own.catalogPath)) else { continue }
            let file = SourceFile(path: own.catalogPath, bytes: bytes)
            found += problems(own.uses.map { $0.found(in: bytes) }, in: file)
        }
        return found
    }
}
