import SourceText

extension CodeLanguage {
    /// The language that the info string of a fence names; nil for an unknown one.
    ///
    /// Only the name counts in `js {1,3}`, `rust,ignore`, `{.python .numberLines}` and `python title="x"`.
    init?(info: TextSlice) {
        guard let name = Self.name(in: info.bytes), let index = Self.byName[name] else { return nil }
        self = Self.table[index]
    }

    private static let byName: [String: Int] = {
        var indices: [String: Int] = [:]
        for (index, language) in table.enumerated() {
            for name in language.names where indices[name] == nil { indices[name] = index }
        }
        return indices
    }()

    private static func name(in info: ArraySlice<UInt8>) -> String? {
        var rest = info.drop { ASCII.isWhitespace($0) }
        if rest.first == UInt8(ascii: "{") {
            rest = rest.dropFirst().drop { ASCII.isWhitespace($0) }
            // Pandoc's attributes name the language in the first class, after an identifier perhaps.
            while rest.first == UInt8(ascii: "#") {
                rest = rest.drop { !ASCII.isWhitespace($0) }.drop { ASCII.isWhitespace($0) }
            }
        }
        if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
        var name = Array(
            rest.prefix { byte in
                ASCII.isAlphanumeric(byte) || byte == "+" || byte == "#" || byte == "-" || byte == "_" || byte >= 0x80
            })
        for index in name.indices where ASCII.isUppercase(name[index]) { name[index] |= 0x20 }
        for prefix in ["language-", "lang-"] where name.starts(with: prefix.utf8) {
            name.removeFirst(prefix.utf8.count)
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}
