/// The versions of XLIFF 2 that OASIS published.
enum XLIFF2Version: String, CaseIterable {
    case v20 = "2.0"
    case v21 = "2.1"
    case v22 = "2.2"

    /// 2.1 kept the namespace of 2.0 (XLIFF 2.1, section 2.1); 2.2 has its own, which holds files of older versions
    /// too.
    var namespace: String {
        self == .v22 ? "urn:oasis:names:tc:xliff:document:2.2" : "urn:oasis:names:tc:xliff:document:2.0"
    }

    var format: ExchangeFormat {
        switch self {
        case .v20: .xliff20
        case .v21: .xliff21
        case .v22: .xliff22
        }
    }

    static let namespaces: Set<String> = Set(allCases.map(\.namespace))
}
