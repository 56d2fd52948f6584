extension CheckedText {
    /// Whether a scalar stands anywhere in the text, markup and code included.
    func contains(_ scalar: Unicode.Scalar) -> Bool { contains(String(scalar).utf8) }

    /// Whether the bytes occur in the text, or in its prose alone; for the rare second look at what seems wrong.
    func contains(_ needle: some Collection<UInt8>, inProse: Bool = false) -> Bool {
        (inProse ? prose : bytes).holds(Array(needle)[...])
    }
}
