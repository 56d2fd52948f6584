package import SourceText
package import Translations

/// Which form of a plural a pair is about (gettext: `msgstr[n]`).
package struct PluralForm {
    /// From 0.
    package let index: Int
    /// All forms of the entry.
    package let forms: [TextSlice]
    /// `msgid` and `msgid_plural`.
    package let singular: CheckedText
    package let plural: CheckedText
    /// The numbers of each form by the file's header, or else by CLDR.
    package let numbers: [PluralFormNumbers]

    /// The number of this form, if it is for one only: a text for it may do without the number.
    package var onlyNumber: Int? { numbers.indices.contains(index) ? numbers[index].only : nil }
}
