package import Diagnostics
package import Locales
package import Publishing
import Translations

/// What ICU knows of each locale of a workspace, and what the workspace has for it.
package struct LocaleSurvey: Sendable {
    package struct Entry: Sendable {
        package let locale: SiteLocale
        package let profile: LocaleProfile
        package let isSource: Bool
        /// What stands between this locale and publication, in words; empty where nothing is lacking.
        package let lacks: [String]
    }

    package let locales: [Entry]
    package let diagnostics: [Diagnostic]

    package init(_ workspace: Workspace, only: [LocaleTag]? = nil) {
        let status = Status(workspace)
        diagnostics = status.diagnostics
        let articleCount = status.rows.count { $0.id != "site" }
        locales = workspace.configuration.locales.filter { only?.contains($0.tag) ?? true }.map { locale in
            let isSource = locale.tag == workspace.configuration.source
            return Entry(
                locale: locale, profile: LocaleProfile(locale.tag), isSource: isSource,
                lacks: isSource ? [] : Self.gaps(of: locale.tag, status, articleCount))
        }
    }

    private static func gaps(of locale: LocaleTag, _ status: Status, _ articleCount: Int) -> [String] {
        let articles = status.rows.filter { $0.id != "site" }.compactMap { $0.coverage[locale] }
        let unfinished = articles.count { !$0.isComplete }
        let total = status.total(of: locale)
        var gaps: [String] = []
        if unfinished > 0 { gaps.append("\(unfinished) of \(articleCount) articles unfinished") }
        if total[.untranslated] > 0 { gaps.append("\(total[.untranslated]) segments missing") }
        if total[.stale] > 0 { gaps.append("\(total[.stale]) stale") }
        if let site = status.rows.first(where: { $0.id == "site" })?.coverage[locale], !site.isComplete {
            gaps.append("UI messages and tags \(site.percent)%")
        }
        return gaps
    }
}
