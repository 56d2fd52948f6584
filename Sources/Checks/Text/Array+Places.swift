extension Array<UInt8> {
    /// The places where `part` begins, overlapping ones too; `part` is short, so that the search is linear.
    func places(of part: ArraySlice<UInt8>) -> [Int] {
        var found: [Int] = []
        forEachPlace(of: part) { place in
            found.append(place)
            return true
        }
        return found
    }

    /// Whether `part` stands somewhere in it.
    package func holds(_ part: ArraySlice<UInt8>) -> Bool {
        var isFound = false
        forEachPlace(of: part) { _ in
            isFound = true
            return false
        }
        return isFound
    }

    /// Calls `body` with each place until it returns false.
    private func forEachPlace(of part: ArraySlice<UInt8>, _ body: (Int) -> Bool) {
        guard let first = part.first, part.count <= count else { return }
        withUnsafeBufferPointer { bytes in
            part.withUnsafeBufferPointer { part in
                for start in 0...(bytes.count - part.count) where bytes[start] == first {
                    var length = 1
                    while length < part.count, bytes[start + length] == part[length] { length += 1 }
                    if length == part.count, !body(start) { return }
                }
            }
        }
    }
}
