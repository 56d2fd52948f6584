import CICU

/// For each scalar below `end`, the first scalar of its canonical decomposition that is not left out, in lower case; 0
/// where there is none.
///
/// By Unicode's canonical decomposition (UAX #15) and simple case mapping. About 50 ns a scalar.
///
/// - Parameter end: at most U+D800.
package func baseLetters(below end: UInt32, leavingOut isLeftOut: (UInt32) -> Bool) -> [UInt32] {
    var parts = [UInt16](repeating: 0, count: 32)
    return (0..<min(end, 0xD800)).map { scalar in
        if isLeftOut(scalar) { return 0 }
        let count = parts.withUnsafeMutableBufferPointer { parts in
            icu { cicu_decomposition(Int32(scalar), parts.baseAddress, Int32(parts.count), $0) } ?? -1
        }
        let base = count > 0 ? parts.prefix(Int(count)).map(UInt32.init).first { !isLeftOut($0) } : scalar
        return base.map { UInt32(cicu_lower(Int32($0))) } ?? 0
    }
}
