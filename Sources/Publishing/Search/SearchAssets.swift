/// Where the search page finds its script and its stylesheet below the site's root.
package struct SearchAssets: Sendable {
    package let scriptPath: String
    package let stylesheetPath: String

    package init(scriptPath: String, stylesheetPath: String) {
        self.scriptPath = scriptPath
        self.stylesheetPath = stylesheetPath
    }

    /// Those of the built-in theme.
    package static let builtIn = SearchAssets(
        scriptPath: SiteFiles.searchScriptPath(DefaultTheme.searchScript),
        stylesheetPath: SiteFiles.searchStylesheetPath(DefaultTheme.searchStylesheet))
}
