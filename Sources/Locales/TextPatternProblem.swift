import CICU

/// Why ICU refuses a regular expression.
package struct TextPatternProblem: Error, Equatable {
    /// Where, in bytes of the pattern's UTF-8.
    package let offset: Int
    /// A clause that can follow "because": `a "(" is not closed`.
    package let reason: String
    /// Whether the pattern is fine but for a look-behind without a greatest length.
    package let isLookBehindLimit: Bool
}

extension TextPatternProblem {
    init(_ status: UErrorCode, _ error: UParseError, in pattern: String) {
        offset = TextPatternProblem.offset(error, in: pattern)
        reason = TextPatternProblem.reason(status)
        isLookBehindLimit = status == U_REGEX_LOOK_BEHIND_LIMIT
    }

    /// ICU counts lines from 1, and units within a line to the one after the fault.
    private static func offset(_ error: UParseError, in pattern: String) -> Int {
        var line = 1
        var unit = 0
        var bytes = 0
        for scalar in pattern.unicodeScalars {
            if line >= error.line, unit + 1 >= error.offset { break }
            if scalar == "\n" {
                line += 1
                unit = 0
            } else {
                unit += UTF16.width(scalar)
            }
            bytes += UTF8.width(scalar)
        }
        return min(bytes, max(0, pattern.utf8.count - 1))
    }

    private static func reason(_ status: UErrorCode) -> String {
        switch status {
        case U_REGEX_MISMATCHED_PAREN: "a parenthesis has no partner"
        case U_REGEX_MISSING_CLOSE_BRACKET: "a \"[\" is not closed"
        case U_REGEX_BAD_ESCAPE_SEQUENCE: "no escape of that name exists"
        case U_REGEX_PROPERTY_SYNTAX: "no property of that name exists"
        case U_REGEX_RULE_SYNTAX: "nothing stands here that could be repeated"
        case U_REGEX_BAD_INTERVAL: "an interval is not of the form {2,5}"
        case U_REGEX_MAX_LT_MIN: "an interval ends before it begins"
        case U_REGEX_NUMBER_TOO_BIG: "a number is too big"
        case U_REGEX_INVALID_BACK_REF: "a back reference names a group that does not exist"
        case U_REGEX_INVALID_FLAG: "no flag of that name exists"
        case U_REGEX_LOOK_BEHIND_LIMIT: "a look-behind must have a greatest length"
        case U_REGEX_INVALID_RANGE: "a range in [ ] ends before it begins"
        case U_REGEX_SET_CONTAINS_STRING: "a set in [ ] holds a whole text"
        case U_ILLEGAL_ARGUMENT_ERROR: "no property of that name exists"
        default: "ICU cannot read it"
        }
    }
}
