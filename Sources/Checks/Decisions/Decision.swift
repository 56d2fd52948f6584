import SourceText
package import Translations

/// What a person decided about one translation: that it is good, or that a rule is wrong about it.
///
/// It holds for one pair of source and translation, named by ``pair``, and ends with any change of either.
package struct Decision: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Somebody read the translation and approves it.
        case review
        /// What a rule finds is no fault here.
        case dismissal(rule: String, reason: String)
    }

    package var kind: Kind
    /// The name of the catalog: `articles/guides/bread` or `site`.
    package var catalog: String
    /// The first words of the source, for people.
    package var entry: String
    /// ``Translations/CatalogEntry/pairFingerprint``.
    package var pair: UInt64
    /// Who decided.
    package var person: String?

    package init(_ kind: Kind, catalog: String, entry: String, pair: UInt64, by person: String? = nil) {
        self.kind = kind
        self.catalog = catalog
        self.entry = entry
        self.pair = pair
        self.person = person
    }

    /// A decision about an entry as it is now.
    package init(_ kind: Kind, about entry: CatalogEntry, in catalog: String, by person: String? = nil) {
        self.init(
            kind, catalog: catalog, entry: Self.firstWords(of: entry.source), pair: entry.pairFingerprint, by: person)
    }

    /// ``pair`` as files and JSON hold it: sixteen hexadecimal digits.
    package var pairText: String {
        let digits = String(pair, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The rule of a dismissal.
    package var rule: String? {
        if case .dismissal(let rule, _) = kind { rule } else { nil }
    }

    package var reason: String? {
        if case .dismissal(_, let reason) = kind { reason } else { nil }
    }

    /// What two decisions must not share, and their order in a file: by catalog, then spread by the pair, so that two
    /// people's lines seldom meet.
    package var key: Key { Key(catalog: catalog, pair: pair, rule: rule) }

    package struct Key: Hashable, Comparable, Sendable {
        package var catalog: String
        package var pair: UInt64
        package var rule: String?

        package static func < (left: Key, right: Key) -> Bool {
            if left.catalog != right.catalog {
                return left.catalog.utf8.lexicographicallyPrecedes(right.catalog.utf8)
            }
            if left.pair != right.pair { return left.pair < right.pair }
            return (left.rule ?? "").utf8.lexicographicallyPrecedes((right.rule ?? "").utf8)
        }
    }

    /// The first words of a source, in one line of some 40 characters.
    static func firstWords(of source: TextSlice) -> String {
        let words = source.description.split(whereSeparator: \.isWhitespace)
        var text = ""
        for word in words {
            if !text.isEmpty, text.count + word.count > 39 { return text + " …" }
            text += (text.isEmpty ? "" : " ") + word
        }
        return text.count > 60 ? text.prefix(40) + " …" : text
    }
}
