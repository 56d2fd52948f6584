import Publishing
import SourceText

extension SiteIndex {
    /// The files that articles show or link to, with their versions for languages and resolutions, as ``PictureIndex``
    /// names them.
    func files(shownBy surveys: [ArticleSurvey]) -> [String] {
        var files: [String] = []
        for survey in surveys {
            for file in survey.files { files += pictures.files(of: file) }
            for use in survey.links.uses where use.isFromRoot {
                if case .file(let file)? = link(of: use) { files += pictures.files(of: file) }
            }
        }
        return files
    }

    /// What pages show of files: which there are, the sizes of pictures, and the one in browsers' tabs.
    ///
    /// - Parameter files: those that articles show.
    func digest(of files: Set<String>) -> StateDigest {
        var digest = StateDigest()
        digest.add(iconPath ?? "")
        for file in files.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            digest.add(file)
            let size = pictures.size(of: file)
            digest.add(UInt64(size?.width ?? 0))
            digest.add(UInt64(size?.height ?? 0))
        }
        return digest
    }
}
