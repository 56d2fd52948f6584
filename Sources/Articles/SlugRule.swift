/// What a slug may hold: letters and digits of any script, and single hyphens between them.
enum SlugRule {
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
