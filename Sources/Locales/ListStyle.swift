import CICU

/// Joins texts as a locale does: `Ann, Bo and Li Wei`, `Ann、Bo、Li Wei` (CLDR's list patterns).
///
/// Not for several threads at once: one for each worker.
package final class ListStyle {
    private let handle: OpaquePointer?

    package init(_ tag: LocaleTag) {
        handle = icuOpen { cicu_list_open(tag.icuName, $0) }
    }

    deinit {
        if let handle { cicu_list_close(handle) }
    }

    package func join(_ items: [String]) -> String {
        if items.count < 2 { return items.first ?? "" }
        let plain = items.joined(separator: ", ")
        guard let handle else { return plain }
        // One buffer for all items: ICU takes an array of pointers.
        let units = items.map { Array($0.utf16) }
        let joined = Array(units.joined())
        let lengths = units.map { Int32($0.count) }
        return joined.withUnsafeBufferPointer { buffer in
            var starts: [UnsafePointer<UInt16>?] = []
            var offset = 0
            for length in lengths {
                starts.append(buffer.baseAddress.map { $0 + offset })
                offset += Int(length)
            }
            return icuText { cicu_list_write(handle, starts, lengths, Int32(lengths.count), $0, $1, $2) } ?? plain
        }
    }
}
