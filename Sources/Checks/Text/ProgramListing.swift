import SourceText

/// What a program reads or prints, which translations may leave as it is.
enum ProgramListing {
    /// Whether a text of several lines is a file of settings or what a screen shows, most of it as in the source.
    ///
    /// At least six lines, half of which the source has too; half of these are indented or have signs of programs.
    static func isKept(_ target: [UInt8], of source: [UInt8]) -> Bool {
        let lines = target.split(separator: ASCII.lineFeed)
        guard lines.count >= fewestLines else { return false }
        let known = Set(source.split(separator: ASCII.lineFeed))
        let kept = lines.filter(known.contains)
        return kept.count * 2 >= lines.count && kept.count(where: isOfProgram) * 2 >= kept.count
    }

    private static let fewestLines = 6

    private static func isOfProgram(_ line: ArraySlice<UInt8>) -> Bool {
        // Tags are markup, but for those of what a screen shows (DocBook 4.5).
        if line.contains(UInt8(ascii: "<")) {
            let line = Array(line)
            return line.holds("<computeroutput>".utf8) || line.holds("<userinput>".utf8)
        }
        if line.starts(with: "    ".utf8) || line.first == 0x09 || line.first == UInt8(ascii: "#") { return true }
        return line.contains { "{}=;$\\".utf8.contains($0) }
    }

    /// Whether it begins with a day and a time to the second, as lines of a program's log do.
    static func isLog(_ bytes: [UInt8]) -> Bool {
        let stamp = bytes.prefix { ASCII.isDigit($0) || ".:/-T[ ".utf8.contains($0) }
        return stamp.count(where: ASCII.isDigit) >= 10 && stamp.count { $0 == UInt8(ascii: ":") } >= 2
    }

    /// The name before a colon that begins a line of a program: `gpg: key imported`; nil where there is none, or where
    /// the name is a word for the reader (`warning: …`).
    static func speaker(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let name = bytes.prefix { 0x61...0x7A ~= $0 || ASCII.isDigit($0) || $0 == 0x2D }
        guard name.count > 1, bytes[name.endIndex...].starts(with: ": ".utf8) else { return nil }
        return words.contains { name.elementsEqual($0.utf8) } ? nil : name
    }

    private static let words = [
        "error", "warning", "fatal", "note", "hint", "usage", "info", "debug", "notice", "caution", "tip", "or",
        "example", "default", "see", "failed", "source", "target", "name", "to", "from", "bug",
    ]

    /// Whether it is a command for a shell: it begins small, has no end mark, and joins commands or names a file.
    static func isCommand(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, 0x61...0x7A ~= first, let last = bytes.last, !".:?!,".utf8.contains(last),
            !bytes.contains(ASCII.lineFeed)
        else { return false }
        if bytes.holds(" && ".utf8) || bytes.holds(" || ".utf8) { return true }
        // `start cron.service`: a point between small letters of the last word.
        let words = bytes.split(separator: ASCII.space)
        guard 2...6 ~= words.count, let file = words.last else { return false }
        return file.indices.dropFirst().dropLast().contains {
            file[$0] == 0x2E && 0x61...0x7A ~= file[$0 - 1] && 0x61...0x7A ~= file[$0 + 1]
        }
    }
}
