/// The modules of XLIFF 2: namespaces that the standard itself defines, in which nothing unknown may stand.
enum XLIFF2Module: String, CaseIterable {
    case matches = "urn:oasis:names:tc:xliff:matches:2.0"
    case glossary = "urn:oasis:names:tc:xliff:glossary:2.0"
    case formatStyle = "urn:oasis:names:tc:xliff:fs:2.0"
    case metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
    case resources = "urn:oasis:names:tc:xliff:resourcedata:2.0"
    case sizes = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
    case validation = "urn:oasis:names:tc:xliff:validation:2.0"
    case changes = "urn:oasis:names:tc:xliff:changetracking:2.0"
    case plurals = "urn:oasis:names:tc:xliff:pgs:1.0"

    /// The prefix of its ids in references (XLIFF 2.1, section 4.4, and each module's "Fragment Identification
    /// Prefix").
    var referencePrefix: String {
        switch self {
        case .matches: "mtc"
        case .glossary: "gls"
        case .formatStyle: "fs"
        case .metadata: "mda"
        case .resources: "res"
        case .sizes: "slr"
        case .validation: "val"
        case .changes: "ctr"
        case .plurals: "pgs"
        }
    }
}
