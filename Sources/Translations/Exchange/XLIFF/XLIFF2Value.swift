/// What the value of an attribute must be, by the schemas of XLIFF 2.
enum XLIFF2Value {
    case any
    case name
    case names
    case yesNo
    case choice([String])
    /// A language tag (BCP 47, section 2.1).
    case language
    case positiveInteger
    case nonNegativeInteger
    case priority
    case percentage
    /// `prefix:value`.
    case userDefined
    case markerType
    case hexadecimal
    case matchReference

    func allows(_ value: String) -> Bool {
        switch self {
        case .any, .matchReference: true
        case .name: Self.isName(value)
        case .names: !value.isEmpty && value.split(separator: " ").allSatisfy { Self.isName(String($0)) }
        case .yesNo: value == "yes" || value == "no"
        case .choice(let values): values.contains(value)
        case .language: Self.isLanguage(value)
        case .positiveInteger: Self.number(value).map { $0 > 0 } ?? false
        case .nonNegativeInteger: Self.number(value) != nil
        case .priority: Self.number(value).map { 1...10 ~= $0 } ?? false
        case .percentage: Self.isPercentage(value)
        case .userDefined: Self.isUserDefined(value)
        case .markerType: ["generic", "comment", "term"].contains(value) || Self.isUserDefined(value)
        case .hexadecimal: value.utf8.count % 2 == 0 && value.allSatisfy(\.isHexDigit)
        }
    }

    /// What would be right, for people.
    var requirement: String {
        switch self {
        case .any: "write any text"
        case .name: "use letters, digits, \".\", \"-\", \"_\" and \":\""
        case .names: "write names with one space between two"
        case .yesNo: "write \"yes\" or \"no\""
        case .choice(let values): "write \(values.map { "\"\($0)\"" }.joined(separator: ", "))"
        case .language: "write a language tag, such as \"pt-BR\""
        case .positiveInteger: "write a number from 1"
        case .nonNegativeInteger: "write a number from 0"
        case .priority: "write a number from 1 to 10"
        case .percentage: "write a number from 0 to 100"
        case .userDefined: "write \"prefix:value\""
        case .markerType: "write \"generic\", \"comment\", \"term\" or \"prefix:value\""
        case .hexadecimal: "write an even number of hexadecimal digits"
        case .matchReference: "write \"#\" and the id of a segment or annotation of this unit"
        }
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(text) : nil
    }

    private static func isPercentage(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && number(String($0)) != nil }),
            let whole = number(String(parts[0]))
        else { return false }
        return whole < 100 || whole == 100 && (parts.count == 1 || parts[1].allSatisfy { $0 == "0" })
    }

    /// NMTOKEN (XML 1.0, section 2.3).
    static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy { scalar in
                if scalar.isASCII {
                    let byte = UInt8(truncatingIfNeeded: scalar.value)
                    return 0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20 || byte == 0x2D || byte == 0x2E
                        || byte == 0x5F || byte == 0x3A
                }
                return scalar.value == 0xB7
                    || 0xC0...0x1FFF ~= scalar.value && scalar.value != 0xD7
                        && scalar.value != 0xF7
                    || 0x200C...0x200D ~= scalar.value || 0x203F...0x2040 ~= scalar.value
                    || 0x2070...0x218F ~= scalar.value || 0x2C00...0x2FEF ~= scalar.value
                    || 0x3001...0xD7FF ~= scalar.value || 0xF900...0xFDCF ~= scalar.value
                    || 0xFDF0...0xFFFD ~= scalar.value || 0x10000...0xEFFFF ~= scalar.value
            }
    }

    private static func isUserDefined(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains { " \t\n\r".contains($0) } }
    }

    static func isLanguage(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, 2...8 ~= first.utf8.count || first == "x" || first == "i" else { return false }
        return first.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
            && parts.dropFirst().allSatisfy { part in
                1...8 ~= part.utf8.count
                    && part.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 }
            } && (parts.count > 1 || first.utf8.count > 1)
    }
}
