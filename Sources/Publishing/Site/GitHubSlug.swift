/// The ids that GitHub, Hugo, Docusaurus and Astro make of headings.
struct GitHubSlug {
    private var counts: [String: Int] = [:]

    /// The id of the next heading, numbered where it repeats.
    mutating func slug(_ text: String) -> String {
        let base = Self.base(text)
        guard let count = counts[base] else {
            counts[base] = 0
            return base
        }
        counts[base] = count + 1
        counts["\(base)-\(count + 1)"] = 0
        return "\(base)-\(count + 1)"
    }

    /// Lower case, without what is neither letter, mark, digit, `_`, `-` nor space; spaces as hyphens (github-slugger).
    static func base(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .spaceSeparator where scalar == " ": output += "-"
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
                output += scalar.properties.lowercaseMapping
            case .dashPunctuation where scalar == "-": output += "-"
            default: break
            }
        }
        return output
    }
}
