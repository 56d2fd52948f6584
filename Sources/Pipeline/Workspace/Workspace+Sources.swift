import Articles
import Publishing

extension Workspace {
    /// The absolute paths of the files and folders that a site is made of, whether they are there or not.
    package var sources: [String] {
        [
            Self.configurationName, configuration.articlesFolder, configuration.catalogsFolder,
            configuration.themeFolder, configuration.staticFolder, configuration.site.logo, configuration.site.favicon,
            configuration.sentenceRulesPath?.value,
        ].compactMap { $0.map(absolute) }
    }
}
