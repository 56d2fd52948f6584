package import SourceText

/// Segmentation rules as the SRX 2.0 standard exchanges them (LISA OSCAR, 7 April 2008; kept by GALA and Unicode).
///
/// Patterns are ICU regular expressions, as the standard wants them. What stands in other namespaces, other tools'
/// extensions, is passed over.
package struct SRXDocument: Sendable {
    /// The file that ranges are about.
    package var file: SourceFile
    package var header: SRXHeader
    /// In the order of the file.
    package var languageRules: [SRXLanguageRule]
    package var languageMaps: [SRXLanguageMap]

    /// The rules for a language code, in the order in which they are asked.
    ///
    /// A map's pattern has to match the whole code, in any case, for BCP 47 knows none. Where the header cascades, the
    /// rules of all maps that match follow each other, else those of the first are all.
    package func rules(for code: String) -> [SRXRule] {
        var names: [String] = []
        for map in languageMaps where map.matches(code) {
            if !names.contains(map.ruleName) { names.append(map.ruleName) }
            if !header.cascades { break }
        }
        return names.flatMap { name in languageRules.first { $0.name == name }?.rules ?? [] }
    }
}

/// The header of an SRX document.
package struct SRXHeader: Sendable, Equatable {
    /// Whether the text of footnotes and index entries inside of a sentence is cut too.
    package var segmentsSubflows = true
    /// Whether all maps that match a language add their rules, or the first one alone.
    package var cascades = false
    /// To which segment a formatting code at a break belongs: true for the one before it (the standard's defaults).
    package var includesStartCodes = false
    package var includesEndCodes = true
    package var includesIsolatedCodes = false
}

/// A named list of rules.
package struct SRXLanguageRule: Sendable {
    package var name: String
    package var rules: [SRXRule]
}

/// One rule: where `before` matches up to a place and `after` from it on, a segment ends there, or must not.
package struct SRXRule: Sendable {
    package var isBreak: Bool
    package var before: String
    package var after: String
    package var range: ByteRange
}
