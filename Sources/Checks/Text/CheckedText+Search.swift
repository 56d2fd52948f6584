extension CheckedText {
    /// Whether the bytes occur in the text, or in its prose alone; for the rare second look at what seems wrong.
    func contains(_ needle: some Collection<UInt8>, inProse: Bool = false) -> Bool {
        let needle = Array(needle)
        let bytes = inProse ? prose : bytes
        guard let first = needle.first, needle.count <= bytes.count else { return false }
        for start in 0...(bytes.count - needle.count) where bytes[start] == first {
            if bytes[start..<(start + needle.count)].elementsEqual(needle) { return true }
        }
        return false
    }
}
