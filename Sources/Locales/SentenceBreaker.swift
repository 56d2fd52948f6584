import CICU
package import SourceText

/// Finds sentence boundaries by ICU's rules for a locale (UAX #29 with CLDR's tailoring), without any correction.
///
/// Not for several threads at once: it keeps an iterator and a buffer; one for each worker.
package final class SentenceBreaker {
    private let handle: OpaquePointer?
    private var text = UTF16Text()

    package init(_ tag: LocaleTag) {
        handle = icuOpen { cicu_break_open(UBRK_SENTENCE, tag.icuName, $0) }
    }

    deinit {
        if let handle { cicu_break_close(handle) }
    }

    /// Byte offsets of all boundaries, ascending: the first is 0, the last the text's length; none for empty text.
    ///
    /// White space after a sentence belongs to it. About 6 ns a byte.
    package func boundaries(in slice: TextSlice) -> [Int] {
        slice.bytes.withUnsafeBufferPointer { boundaries(in: $0) }
    }

    package func boundaries(in bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { boundaries(in: $0) }
    }

    package func boundaries(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        guard bytes.count > 0 else { return [] }
        guard let handle, bytes.count <= Int(Int32.max) else { return [0, bytes.count] }
        text.load(bytes)
        let offsets = text.units.withUnsafeBufferPointer { units -> [Int]? in
            let isSet: Void? = icu { cicu_break_set_text(handle, units.baseAddress, Int32(units.count), $0) }
            guard isSet != nil else { return nil }
            var found = [Int(cicu_break_first(handle))]
            while case let next = cicu_break_next(handle), next >= 0 { found.append(Int(next)) }
            return found
        }
        guard let offsets else { return [0, bytes.count] }
        return text.byteOffsets(of: offsets, in: bytes)
    }
}
