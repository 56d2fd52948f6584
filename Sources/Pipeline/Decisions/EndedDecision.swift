package import Checks
package import Locales
import Publishing
import Translations

/// A decision that no longer counts.
package struct EndedDecision: Sendable {
    package let locale: LocaleTag
    package let decision: Decision
    package let end: DecisionEnd

    /// Those on a catalog that none of its entries fits any more.
    static func inCatalog(
        _ reading: CatalogReading, _ name: String, _ locale: LocaleTag, _ book: DecisionBook
    ) -> [EndedDecision] {
        if book.decisions(in: name).isEmpty { return [] }
        let pairs = Set(reading.catalog.entries.map(\.pairFingerprint))
        return book.ended(in: name, pairs: pairs).map { EndedDecision(locale: locale, decision: $0, end: .textChanged) }
    }

    /// Those on articles that are not there.
    static func ofLostArticles(_ workspace: Workspace, _ locales: [LocaleTag]) -> [EndedDecision] {
        let books = locales.map { ($0, workspace.decisions.book(of: $0)) }.filter { !$1.isEmpty }
        if books.isEmpty { return [] }
        let present = Set(workspace.articlePaths().paths.map { Workspace.catalogName(of: Workspace.articleID(of: $0)) })
        return books.flatMap { locale, book in
            book.catalogs.filter { $0 != Desk.siteID && !present.contains($0) }.sorted().flatMap { name in
                book.decisions(in: name).map { EndedDecision(locale: locale, decision: $0, end: .articleGone) }
            }
        }
    }
}

/// Why a decision no longer counts.
package enum DecisionEnd: String, Sendable {
    case textChanged = "text changed"
    case articleGone = "article gone"
}
