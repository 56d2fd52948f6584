package import Diagnostics
import SourceText
package import Translations

/// A finding at its place in a catalog.
package struct EntryFinding: Sendable {
    package var diagnostic: Diagnostic
    package var entry: CatalogEntry
    /// Edits of ``CatalogEntry/translation`` that make it right; empty where a person has to think.
    package var fix: [TextEdit]
    /// Whether the gate fails for it; the gate says so.
    package var fails = false
    /// Which plural form it is about; 0 for entries without plural.
    ///
    /// ``entry`` shows this form as its translation. Only the first form has a fix.
    package var form = 0

    package var ruleID: String { diagnostic.id }
}

extension CatalogEntry {
    /// What a decision about the entry is bound to: it ends when context, source or translation changes.
    package var pairFingerprint: UInt64 {
        var hash = source.fingerprint
        // A copy would cancel its source out below, and all copies would be one pair.
        if source == translation { hash = hash.byteSwapped &+ 1 }
        for part in [translation, context ?? .empty] + forms {
            hash = (hash ^ part.fingerprint) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        return hash
    }
}
