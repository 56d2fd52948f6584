package import SourceText

/// The header of a PO document: the fields in the translation of the entry with the empty source.
package enum POHeader {
    /// The charset of the `Content-Type` field, or nil if it has none.
    static func charset(in header: [UInt8]) -> String? {
        let key = Array("charset=".utf8)
        guard header.count >= key.count else { return nil }
        for start in 0...(header.count - key.count)
        where zip(header[start...], key).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
            let rest = header[(start + key.count)...]
            let name = rest.prefix { !ASCII.isWhitespace($0) && $0 != ";" }
            return String(decoding: name, as: UTF8.self)
        }
        return nil
    }

    /// The value of a field (`Language`), without the blanks around it; nil if there is no such field.
    package static func field(_ name: String, in header: TextSlice) -> TextSlice? {
        let name = Array(name.lowercased().utf8)
        for line in header.bytes.split(separator: ASCII.lineFeed) {
            guard let colon = line.firstIndex(of: 0x3A) else { continue }
            let key = line[..<colon].map { ASCII.isUppercase($0) ? $0 | 0x20 : $0 }
            guard key == name else { continue }
            var value = line[(colon + 1)...]
            while let first = value.first, ASCII.isWhitespace(first) { value.removeFirst() }
            while let last = value.last, ASCII.isWhitespace(last) { value.removeLast() }
            return TextSlice(value)
        }
        return nil
    }
}
