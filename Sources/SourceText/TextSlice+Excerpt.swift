extension TextSlice {
    /// The text on one line of so many characters at most, with an ellipsis for the rest.
    package func excerpt(_ limit: Int) -> String {
        let line = description.map { $0.isNewline || $0 == "\t" ? " " : $0 }
        return line.count > limit ? String(line.prefix(limit - 1)) + "…" : String(line)
    }
}
