import SourceText

/// The conversions of a format string of C, read as `printf` reads them (ISO C 7.23.6.1; POSIX's positions).
///
///     100% of %s     two: `% o` shows a number in octal, and `%s` a text
struct FormatDirectives {
    /// The type that each argument is shown by with its length (`ld` is not `d`), in the order of the arguments; 0 for
    /// one that nothing shows.
    private(set) var types: [UInt32] = []
    /// Where they stand, in the order of the text.
    private(set) var ranges: [ByteRange] = []
    /// The first percent sign that begins no conversion.
    private(set) var invalid: Int?

    init(in bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == "%" else {
                index += 1
                continue
            }
            if index + 1 < bytes.count, bytes[index + 1] == "%" {
                index += 2
                continue
            }
            guard let end = read(bytes, from: index + 1) else {
                invalid = index
                return
            }
            ranges.append(ByteRange(index, end))
            index = end
        }
    }

    /// Reads what follows a percent sign and returns its end; nil where it is no conversion.
    private mutating func read(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
        var position: Int?
        if index > start, index < bytes.count, bytes[index] == "$" {
            position = Int(String(decoding: bytes[start..<index].prefix(4), as: UTF8.self))
            index += 1
        } else {
            index = start
        }
        while index < bytes.count, " +-#0'I".utf8.contains(bytes[index]) { index += 1 }
        index = width(bytes, from: index)
        if index < bytes.count, bytes[index] == "." { index = width(bytes, from: index + 1) }
        var length: UInt32 = 0
        while index < bytes.count, "hlLqjzt".utf8.contains(bytes[index]) {
            length = (length << 8 | UInt32(bytes[index])) & 0xFFFF
            index += 1
        }
        guard index < bytes.count, let type = Self.type(bytes[index]) else { return nil }
        // `%lf` is `%f` (ISO C 7.23.6.1).
        if type == UInt8(ascii: "f"), length == UInt32(UInt8(ascii: "l")) { length = 0 }
        if type != 0 { add(length << 8 | UInt32(type), at: position) }
        return index + 1
    }

    private mutating func width(_ bytes: [UInt8], from start: Int) -> Int {
        if start < bytes.count, bytes[start] == "*" {
            add(UInt32(UInt8(ascii: "d")), at: nil)
            return start + 1
        }
        return bytes[start...].firstIndex { !ASCII.isDigit($0) } ?? bytes.count
    }

    private mutating func add(_ type: UInt32, at position: Int?) {
        guard let position else { return types.append(type) }
        guard 1...99 ~= position else { return }
        while types.count < position { types.append(0) }
        types[position - 1] = type
    }

    /// One letter for those that take the same argument; 0 for `%m`, which takes none.
    private static func type(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "m"): 0
        case UInt8(ascii: "d"), UInt8(ascii: "i"): UInt8(ascii: "d")
        case UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "x"), UInt8(ascii: "X"): UInt8(ascii: "u")
        case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"),
            UInt8(ascii: "G"), UInt8(ascii: "a"), UInt8(ascii: "A"):
            UInt8(ascii: "f")
        case UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "C"),
            UInt8(ascii: "S"):
            byte
        default: nil
        }
    }
}
