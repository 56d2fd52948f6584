import CICU

/// One node of ICU's own data, for the few CLDR tables that have no function of their own in C.
final class ResourceBundle {
    private let handle: OpaquePointer

    /// A top-level table such as `supplementalData`.
    convenience init?(named name: String) {
        guard let handle = icuOpen({ cicu_bundle_open(name, $0) }) else { return nil }
        self.init(handle)
    }

    private init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { cicu_bundle_close(handle) }

    var key: String? { cicu_bundle_key(handle).map { String(cString: $0) } }

    /// The text of a leaf, or nil for a table or an array.
    var text: String? {
        guard cicu_bundle_is_string(handle) else { return nil }
        var length: Int32 = 0
        guard let start = icu({ cicu_bundle_string(handle, &length, $0) }) ?? nil else { return nil }
        return String(utf16: UnsafeBufferPointer(start: start, count: Int(length)))
    }

    subscript(key: String) -> ResourceBundle? {
        icuOpen { cicu_bundle_by_key(handle, key, $0) }.map(ResourceBundle.init)
    }

    /// The members of a table or an array; none for a leaf.
    var children: [ResourceBundle] {
        guard !cicu_bundle_is_string(handle) else { return [] }
        return (0..<cicu_bundle_size(handle)).compactMap { index in
            icuOpen { cicu_bundle_by_index(handle, index, $0) }.map(ResourceBundle.init)
        }
    }
}
