extension String {
    /// A text of UTF-16, as ICU gives it back; a surrogate without its partner becomes U+FFFD.
    ///
    /// The standard library's `String(decoding:as:)` asks for each unit through generic code: nine times the
    /// instructions, as counted.
    init(utf16 units: some Collection<UInt16>) {
        let text = units.withContiguousStorageIfAvailable { String(utf16: $0) }
        self = text ?? Array(units).withUnsafeBufferPointer { String(utf16: $0) }
    }

    init(utf16 units: UnsafeBufferPointer<UInt16>) {
        var count = 0
        Self.scalars(of: units) { count += UTF8.width($0) }
        self.init(unsafeUninitializedCapacity: count) { output in
            var offset = 0
            Self.scalars(of: units) { scalar in
                for byte in UTF8.encode(scalar).unsafelyUnwrapped {
                    output[offset] = byte
                    offset += 1
                }
            }
            return offset
        }
    }

    @inline(__always)
    private static func scalars(of units: UnsafeBufferPointer<UInt16>, _ body: (Unicode.Scalar) -> Void) {
        var index = 0
        while index < units.count {
            let unit = UInt32(units[index])
            index += 1
            if unit & 0xFC00 == 0xD800, index < units.count, units[index] & 0xFC00 == 0xDC00 {
                let scalar = 0x10000 + (unit & 0x3FF) << 10 + UInt32(units[index] & 0x3FF)
                index += 1
                body(Unicode.Scalar(scalar) ?? "\u{FFFD}")
            } else {
                body(Unicode.Scalar(unit) ?? "\u{FFFD}")
            }
        }
    }
}
