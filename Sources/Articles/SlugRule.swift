/// What a slug may hold: letters and digits of any script, and single hyphens between them.
enum SlugRule {
    /// The nearest name that a front matter may give: slugs with single underscores and full stops between them, as in
    /// `v1.2`.
    static func correctedName(_ text: String) -> String {
        var output = ""
        var separator = ""
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "_" || $0 == "." }) {
            let word = corrected(String(part))
            if !word.isEmpty { output += (output.isEmpty ? "" : separator) + word }
            separator = part.endIndex < text.endIndex ? String(text[part.endIndex]) : ""
        }
        return output
    }

    /// The nearest slug to a text: the text itself where it is one.
    static func corrected(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            let isMark =
                scalar.properties.generalCategory == .nonspacingMark
                || scalar.properties.generalCategory == .spacingMark
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark {
                output += scalar.properties.lowercaseMapping
            } else if !output.isEmpty, !output.hasSuffix("-") {
                output += "-"
            }
        }
        while output.hasSuffix("-") { output.removeLast() }
        return output
    }
}
