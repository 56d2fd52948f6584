import CLibYAML
import Diagnostics
import SourceText

/// libyaml's complaints in the words of someone who writes front matter.
enum YAMLProblem {
    static func diagnostic(of parser: yaml_parser_t, _ file: SourceFile, _ offsets: CodePointOffsets) -> Diagnostic {
        let problem = parser.problem.map { String(cString: $0) } ?? "unreadable"
        let context = parser.context.map { String(cString: $0) } ?? ""
        let isReaderError = parser.error == YAML_READER_ERROR
        var offset =
            isReaderError ? offsets.byte(ofRaw: Int(parser.problem_offset)) : offsets.byte(of: parser.problem_mark)
        if parser.error == YAML_SCANNER_ERROR, problem.contains("end of stream") || context.contains("quoted") {
            offset = offsets.byte(of: parser.context_mark)
        }
        let words = words(for: problem, context)
        let place = ByteRange(min(offset, file.bytes.count), min(offset + 1, file.bytes.count))
        return Diagnostic(
            "malformed-yaml", in: file, at: place, words.summary, evidence: words.isKnown ? nil : problem,
            help: words.help)
    }

    private static func words(
        for problem: String, _ context: String
    ) -> (summary: String, help: String, isKnown: Bool) {
        if context.contains("quoted scalar") {
            return ("A quoted text is not closed", "put the closing quote at the end of the text", true)
        }
        for (fragment, summary, help) in table where problem.contains(fragment) { return (summary, help, true) }
        return ("YAML cannot be read here", "check indentation, colons and quotes around this place", false)
    }

    private static let table: [(String, String, String)] = [
        (
            "mapping values are not allowed", "A text that holds \": \" must be quoted",
            "put the whole text in double quotes"
        ),
        (
            "cannot start any token", "A text cannot begin with this character",
            "put the text in quotes; indent with spaces, never with tabs"
        ),
        ("could not find expected ':'", "A colon is missing after a key", "write the key as \"key: value\""),
        (
            "did not find expected key", "Something that is no key stands here",
            "give it the indentation of its neighbours, or put the text before it in quotes"
        ),
        (
            "did not find expected '-' indicator", "A list item must begin with \"- \"",
            "give it the indentation of the other items"
        ),
        ("did not find expected ',' or ']'", "A list in [ ] is not closed", "add the missing \",\" or \"]\""),
        ("did not find expected ',' or '}'", "A mapping in { } is not closed", "add the missing \",\" or \"}\""),
        (
            "block sequence entries are not allowed", "A list cannot begin here",
            "begin the list on its own line, below the key"
        ),
        ("found undefined tag handle", "An unknown tag", "put a text that begins with \"!\" in quotes"),
        (
            "found unknown directive name", "An unknown directive", "put a text that begins with \"%\" in quotes"
        ),
        ("control characters are not allowed", "A control character", "delete it"),
        ("found a tab character", "A tab where only spaces may stand", "indent with spaces"),
        ("unknown escape character", "An unknown escape", "write \\\\ for a backslash, or use single quotes"),
        ("found unknown escape", "An unknown escape", "write \\\\ for a backslash, or use single quotes"),
    ]
}
