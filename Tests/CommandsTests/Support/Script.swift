/// One end-to-end case: the files of a workspace, commands, and what each must print and return.
///
/// ```
/// # What the case shows; comments are ignored everywhere.
/// $ parlance status --format text
/// expected line of standard output, where [...] is any text within a line
/// ...
/// ! expected line of standard error
/// exit 3
///
/// $ write articles/new.md <<EOF
/// text of the file
/// EOF
///
/// -- parlance.yaml --
/// text of a file that is there from the start
/// ```
///
/// A line `...` stands for any lines, none included. Without an `exit` line the command must return 0. Blank lines at
/// the end of an expectation do not count. An output line that looks like one of these forms is written with a
/// backslash before it. ``ScriptRunner`` knows the commands.
struct Script {
    /// One `$` line with its here-document and its expectation.
    struct Step {
        /// The number of the `$` line, from 1.
        var line: Int
        var words: [String]
        /// The text between `<<EOF` and `EOF`, each line with its newline; nil without a here-document.
        var input: String?
        var expected: Outcome
        /// The lines of the script, as indices from 0, that recording replaces.
        var expectation: Range<Int>
    }

    struct File: Equatable {
        var path: String
        var text: String
    }

    var lines: [String]
    var steps: [Step] = []
    var files: [File] = []

    /// A mistake in a script, at a line from 1.
    struct Mistake: Error, CustomStringConvertible {
        var line: Int
        var description: String
    }

    init(_ text: String) throws {
        lines = textLines(text)
        var index = 0
        while index < lines.count, Self.filePath(lines[index]) == nil {
            let line = lines[index]
            if line.hasPrefix("$ ") {
                let step = try readStep(at: index)
                steps.append(step)
                index = step.expectation.upperBound
            } else if line.isEmpty || line.hasPrefix("#") {
                index += 1
            } else {
                throw Mistake(line: index + 1, description: "A script begins with a command, \"$ parlance …\"")
            }
        }
        while index < lines.count, let path = Self.filePath(lines[index]) {
            let end = lines[(index + 1)...].firstIndex { Self.filePath($0) != nil } ?? lines.endIndex
            files.append(File(path: path, text: lines[index + 1..<end].map { $0 + "\n" }.joined()))
            index = end
        }
        if steps.isEmpty { throw Mistake(line: 1, description: "A script has at least one command") }
    }

    private func readStep(at start: Int) throws -> Step {
        var words = try shellWords(lines[start].dropFirst(2), line: start + 1)
        var index = start + 1
        var input: String?
        if let last = words.last, last.hasPrefix("<<"), last.count > 2 {
            words.removeLast()
            guard let end = lines[index...].firstIndex(of: String(last.dropFirst(2))) else {
                throw Mistake(line: start + 1, description: "The here-document has no end \"\(last.dropFirst(2))\"")
            }
            input = lines[index..<end].map { $0 + "\n" }.joined()
            index = end + 1
        }
        if words.isEmpty { throw Mistake(line: start + 1, description: "A command has a name") }
        let first = index
        var end = index
        var expected = Outcome()
        while index < lines.count, !lines[index].hasPrefix("$ "), Self.filePath(lines[index]) == nil {
            let line = lines[index]
            index += 1
            if line.hasPrefix("#") { continue }
            expected.read(line)
            if !line.isEmpty { end = index }
        }
        expected.dropTrailingBlankLines()
        return Step(line: start + 1, words: words, input: input, expected: expected, expectation: first..<end)
    }

    /// The path in a `-- path --` line, or nil when the line is none.
    static func filePath(_ line: String) -> String? {
        guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 else { return nil }
        return String(line.dropFirst(3).dropLast(3))
    }

    /// The script with the outcomes of some steps, by their index, in place of what they expected.
    func recording(_ outcomes: [Int: Outcome]) -> String {
        var result = lines
        for (index, outcome) in outcomes.sorted(by: { $0.key > $1.key }) {
            result.replaceSubrange(steps[index].expectation, with: outcome.scriptLines)
        }
        return result.map { $0 + "\n" }.joined()
    }
}

/// The lines of a text without their newlines; a newline at the end opens no further line.
func textLines(_ text: String) -> [String] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    return lines
}

/// Splits at spaces; `"…"` and `'…'` hold spaces, and `\n`, `\t`, `\"` and `\\` work within `"…"`.
func shellWords(_ text: Substring, line: Int) throws -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Unicode.Scalar?
    var escaped = false
    for scalar in text.unicodeScalars {
        if escaped {
            let meant: Unicode.Scalar = scalar == "n" ? "\n" : scalar == "t" ? "\t" : scalar
            word = (word ?? "") + String(meant)
            escaped = false
        } else if let open = quote {
            if scalar == open {
                quote = nil
            } else if scalar == "\\", open == "\"" {
                escaped = true
            } else {
                word = (word ?? "") + String(scalar)
            }
        } else if scalar == "\"" || scalar == "'" {
            quote = scalar
            word = word ?? ""
        } else if scalar == " " {
            if let done = word { words.append(done) }
            word = nil
        } else {
            word = (word ?? "") + String(scalar)
        }
    }
    if quote != nil || escaped { throw Script.Mistake(line: line, description: "A quotation mark is left open") }
    if let done = word { words.append(done) }
    return words
}
