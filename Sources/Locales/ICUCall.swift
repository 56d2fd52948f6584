import CICU

/// Calls ICU and turns its status into nil or the result.
///
/// ICU reports "success with a warning" by negative codes (a fallback to root, for instance), so a call has failed
/// only when its code is above zero.
func icu<Result>(_ call: (UnsafeMutablePointer<UErrorCode>) -> Result) -> Result? {
    var status = U_ZERO_ERROR
    let result = call(&status)
    return status.rawValue <= 0 ? result : nil
}

/// Opens an ICU object: nil when ICU refuses, which for valid locales happens only without memory or data.
func icuOpen(_ call: (UnsafeMutablePointer<UErrorCode>) -> OpaquePointer?) -> OpaquePointer? {
    icu(call) ?? nil
}

/// The UTF-16 text that an ICU function writes into a caller's buffer; called a second time if it was too small.
func icuUnits(
    capacity: Int32 = 64,
    _ call: (UnsafeMutablePointer<UInt16>?, Int32, UnsafeMutablePointer<UErrorCode>) -> Int32
) -> [UInt16]? {
    var capacity = capacity
    for _ in 0..<2 {
        var status = U_ZERO_ERROR
        var length: Int32 = 0
        let units = [UInt16](unsafeUninitializedCapacity: Int(capacity)) { buffer, count in
            length = call(buffer.baseAddress, capacity, &status)
            count = max(0, min(Int(length), Int(capacity)))
        }
        if status == U_BUFFER_OVERFLOW_ERROR || (status.rawValue <= 0 && length > capacity) {
            capacity = length
            continue
        }
        return status.rawValue <= 0 ? units : nil
    }
    return nil
}

/// As ``icuUnits(capacity:_:)``, as a `String`.
func icuText(
    capacity: Int32 = 64,
    _ call: (UnsafeMutablePointer<UInt16>?, Int32, UnsafeMutablePointer<UErrorCode>) -> Int32
) -> String? {
    icuUnits(capacity: capacity, call).map { String(utf16: $0) }
}

/// The ASCII code (a locale name, a tag) that an ICU function writes into a caller's buffer.
func icuCode(
    _ call: (UnsafeMutablePointer<CChar>?, Int32, UnsafeMutablePointer<UErrorCode>) -> Int32
) -> String? {
    var status = U_ZERO_ERROR
    var length: Int32 = 0
    // Longer than any locale name ICU itself holds (ULOC_FULLNAME_CAPACITY is 157).
    let capacity = 256
    let code = String(unsafeUninitializedCapacity: capacity) { buffer in
        buffer.withMemoryRebound(to: CChar.self) { length = call($0.baseAddress, Int32(capacity), &status) }
        return status.rawValue <= 0 ? max(0, min(Int(length), capacity)) : 0
    }
    return status.rawValue <= 0 && length <= capacity ? code : nil
}
