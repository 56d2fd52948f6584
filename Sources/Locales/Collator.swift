import CICU

/// Sorts text as the readers of a locale expect (UCA with CLDR's tailoring).
///
/// Not for several threads at once: one for each worker.
package final class Collator {
    private let handle: OpaquePointer?

    package init(_ tag: LocaleTag) {
        handle = icuOpen { cicu_collator_open(tag.icuName, $0) }
    }

    deinit {
        if let handle { cicu_collator_close(handle) }
    }

    /// Bytes whose order is the text's order; for sorting many texts.
    ///
    /// Ends with a zero byte.
    package func sortKey(_ text: String) -> [UInt8] {
        guard let handle else { return Array(text.utf8) }
        let units = Array(text.utf16)
        guard units.count < Int(Int32.max) / 16 else { return Array(text.utf8) }
        var capacity = units.count * 4 + 16
        for _ in 0..<2 {
            var length = 0
            let key = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                length = Int(
                    cicu_collator_sort_key(handle, units, Int32(units.count), buffer.baseAddress, Int32(capacity)))
                count = min(max(0, length), capacity)
            }
            if length <= capacity { return key }
            capacity = length
        }
        return Array(text.utf8)
    }

    /// Whether `a` comes strictly before `b`.
    package func isOrdered(_ a: String, _ b: String) -> Bool {
        guard let handle else { return a < b }
        var (a, b) = (a, b)
        let result = a.withUTF8 { a in
            b.withUTF8 { b -> Int32? in
                guard a.count < Int(Int32.max), b.count < Int(Int32.max) else { return nil }
                return a.withMemoryRebound(to: CChar.self) { a in
                    b.withMemoryRebound(to: CChar.self) { b in
                        icu {
                            cicu_collator_compare(
                                handle, a.baseAddress, Int32(a.count), b.baseAddress, Int32(b.count), $0)
                        }
                    }
                }
            }
        }
        return result.map { $0 < 0 } ?? (a < b)
    }

    /// The same texts in the locale's order; equal ones keep their order.
    package func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
        elements.map { (key: sortKey(text($0)), element: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map(\.element)
    }
}
