import Articles
package import Diagnostics
package import Locales
import Publishing
import SourceText

/// One archive a locale: its pages, what they need, its articles as Markdown, and a manifest with a SHA-256 of each.
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
        let locales = workspace.configuration.locales.filter { only?.contains($0.tag) ?? true }
        let markdown = Self.markdown(workspace, site.options)
        let results = Workers.map(locales, progress: progress, tools: {}) { locale, _ in
            Self.bundle(locale, workspace, site, markdown[locale.tag] ?? [:])
        }
        for (bundle, problems) in results {
            if let bundle { bundles.append(bundle) }
            hasFailed = hasFailed || bundle == nil
            diagnostics += problems
        }
    }

    /// The woven articles of each locale by their path in the archive.
    private static func markdown(_ workspace: Workspace, _ options: BuildOptions) -> [LocaleTag: [String: [UInt8]]] {
        let scan = WorkspaceScan(workspace) { reading, source, _ in
            workspace.editions(of: reading, options).map { ($0.locale.tag, source.article.id, $0.article.file.bytes) }
        }
        var files: [LocaleTag: [String: [UInt8]]] = [:]
        for (locale, id, bytes) in scan.outcomes.flatMap({ $0 }) {
            files[locale, default: [:]]["articles/\(id).md"] = bytes
        }
        return files
    }

    private static func bundle(
        _ locale: SiteLocale, _ workspace: Workspace, _ site: SiteBuild, _ markdown: [String: [UInt8]]
    ) -> (Bundle?, [Diagnostic]) {
        let output = workspace.configuration.outputFolder
        let path = "\(output)/bundles/\(locale.tag).zip"
        var files = markdown
        do {
            for file in site.files where file.hasPrefix(locale.path + "/") || file.hasPrefix("assets/") {
                files["site/" + file] = try Disk.read(workspace.absolute("\(output)/site/\(file)"))
            }
            var archive = ZipArchive()
            for (name, bytes) in files { archive.add(name, bytes) }
            archive.add("manifest.json", BundleManifest.json(locale, workspace.configuration.site.name, files))
            let bytes = try archive.bytes()
            let hasChanged = try Disk.update(workspace.absolute(path), with: bytes)
            let bundle = Bundle(
                locale: locale.tag, path: path, fileCount: files.count + 1, size: bytes.count, hasChanged: hasChanged)
            return (bundle, [])
        } catch let problem as FileProblem {
            return (nil, [problem.diagnostic(of: path)])
        } catch {
            return (
                nil,
                [Diagnostic("bundle-failed", .error, "The bundle \"\(path)\" cannot be made", evidence: "\(error)")]
            )
        }
    }
}
