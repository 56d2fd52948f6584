import SourceText

/// The built-in script as browsers get it.
enum ScriptText {
    /// Without comments that have lines of their own, and without the blanks at the beginnings of lines.
    ///
    /// For a script that has no text of several lines, and no regular expression at the beginning of a line.
    static func served(_ script: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(script.count)
        for line in script.split(separator: ASCII.lineFeed) {
            let text = line.drop { $0 == ASCII.space }
            if text.isEmpty || text.starts(with: "//".utf8) || text.starts(with: "/*".utf8) { continue }
            output += text
            output.append(ASCII.lineFeed)
        }
        return output
    }
}
