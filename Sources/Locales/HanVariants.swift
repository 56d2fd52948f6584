import CICU

/// The Simplified form of a Traditional Han character or the other way round, by ICU's transliterators.
///
/// They are character by character and know the common form only: enough to tell that a character is of the other
/// script. Opening costs up to 30 ms; a character that was asked for once costs nothing more. One for each worker.
package final class HanVariants {
    package enum Direction: String, Sendable {
        case toSimplified = "Hant-Hans"
        case toTraditional = "Hans-Hant"
    }

    private let direction: Direction
    private var known: [UInt32: UInt32] = [:]
    private lazy var handle: OpaquePointer? = {
        let name = Array(direction.rawValue.utf16)
        return icuOpen { cicu_transliterator_open(name, Int32(name.count), $0) }
    }()

    package init(_ direction: Direction) { self.direction = direction }

    deinit {
        if !known.isEmpty, let handle { cicu_transliterator_close(handle) }
    }

    /// The other form; nil where both scripts write the character alike.
    package func variant(of scalar: UInt32) -> Unicode.Scalar? {
        if let other = known[scalar] { return other == scalar ? nil : Unicode.Scalar(other) }
        let other = converted(scalar)
        known[scalar] = other
        return other == scalar ? nil : Unicode.Scalar(other)
    }

    private func converted(_ scalar: UInt32) -> UInt32 {
        guard let handle, let character = Unicode.Scalar(scalar) else { return scalar }
        var units = Array(String(character).utf16)
        let length = Int32(units.count)
        units += Array(repeating: 0, count: 8)
        let capacity = Int32(units.count)
        guard let result = icu({ cicu_transliterate(handle, &units, length, capacity, $0) }), result > 0,
            result <= capacity
        else { return scalar }
        let text = String(utf16: units.prefix(Int(result))).unicodeScalars
        return text.count == 1 ? text.first?.value ?? scalar : scalar
    }
}
