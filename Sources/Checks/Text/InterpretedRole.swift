import SourceText

/// What a role of reStructuredText makes of the text in backticks behind it: `` :kbd:`Shift` ``, `` :ref:`start` ``.
enum InterpretedRole {
    /// Words that a reader sees: keys, labels, definitions (Sphinx, "Roles").
    case words
    /// The name of a place, which stays as it is.
    case reference

    /// - Parameter place: where the first backtick stands.
    init?(before place: Int, _ bytes: [UInt8]) {
        guard place > 2, bytes[place - 1] == UInt8(ascii: ":") else { return nil }
        var start = place - 1
        while start > 0, 0x61...0x7A ~= bytes[start - 1] { start -= 1 }
        guard start > 0, bytes[start - 1] == UInt8(ascii: ":") else { return nil }
        let name = bytes[start..<place - 1]
        if Self.readable.contains(where: { name.elementsEqual($0.utf8) }) {
            self = .words
        } else if Self.linking.contains(where: { name.elementsEqual($0.utf8) }) {
            self = .reference
        } else {
            return nil
        }
    }

    private static let readable = ["kbd", "guilabel", "menuselection", "abbr", "dfn", "sub", "sup", "term"]
    private static let linking = ["ref", "doc", "numref"]
}
