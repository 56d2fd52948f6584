package import Diagnostics
package import Locales
import Publishing

/// One archive a locale: its pages, what they need, its articles as Markdown and as JSON, its book, and lists with a
/// SHA-256 of each file.
///
/// The archives are made of the site as it was just built; the same site gives the same bytes.
package struct BundleBuild: Sendable {
    package struct Bundle: Sendable {
        package let locale: LocaleTag
        /// Below the workspace.
        package let path: String
        package let fileCount: Int
        package let size: Int
        package let hasChanged: Bool
    }

    package private(set) var bundles: [Bundle] = []
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var hasFailed = false

    /// - Parameter site: the build whose files are packed; it wrote them to the output folder.
    package init(_ workspace: Workspace, site: SiteBuild, only: [LocaleTag]? = nil, progress: ProgressReport? = nil) {
        // What is wrong with the articles was told by the build of the site.
        let survey = PublicationSurvey(workspace, only: only, site.options)
        let books = BookWriter(workspace, survey)
        let locales = survey.locales(only)
        for (position, locale) in locales.enumerated() {
            let writer = BundleWriter(workspace, survey, locale)
            switch writer.write(site.files, books) {
            case .success(let bundle): bundles.append(bundle)
            case .failure(let failure):
                hasFailed = true
                diagnostics.append(failure.diagnostic)
            }
            progress?(position + 1, locales.count)
        }
        diagnostics += books.warnings()
    }
}
