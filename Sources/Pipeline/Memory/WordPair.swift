import SourceText

/// Two common words of which one follows the other: what a phrase of common words is found by.
///
/// Where two words are in a large share of all units, most units that have both do not have them side by side. Such
/// pairs have a list of units of their own. Which words are common is told for each chunk by itself, so that an import
/// knows it without having seen the rest.
enum WordPair {
    /// Words in more than one of so many units of a chunk are common.
    private static let share = 64

    /// Whether a word is common that `count` of a chunk's units have.
    static func isCommon(_ count: Int, of units: Int) -> Bool { count > units / share }

    /// What stands in the table of words for a pair; no word has a tab in it.
    static func text(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] { first + [ASCII.tab] + second }
}
