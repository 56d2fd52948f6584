import Diagnostics
import Locales
import Pipeline
import SourceText
import Translations

/// An entry as a file in the translator's editor: the translation above a line, all that is known of it below.
struct DeskEditor {
    private let entry: DeskEntry

    private static let scissors = "# ------------------------ >8 ------------------------"

    init(_ entry: DeskEntry) { self.entry = entry }

    /// The new text; nil where it is empty, the old one, or where there is no editor.
    func run() -> (TextSlice?, Diagnostic?) {
        let name = entry.address.description.map { $0.isLetter || $0.isNumber ? $0 : "-" }
        let (bytes, problem) = Prompt.edited(Array(file.utf8), named: String(name) + ".txt")
        guard let bytes else { return (nil, problem) }
        let source = SourceFile(path: "the edited text", bytes: bytes)
        if let fault = Diagnostic.textFault(in: source) { return (nil, fault) }
        let text = text(of: String(decoding: bytes, as: UTF8.self))
        return (text.isEmpty || text == entry.entry.translation.description ? nil : TextSlice(text), nil)
    }

    private var file: String {
        let known = DeskText(usesColor: false, width: 100).text(of: entry)
        let lines = known.split(separator: "\n", omittingEmptySubsequences: false).map { "# " + $0 }
        return entry.entry.translation.description + "\n" + Self.scissors
            + "\n# The translation stands above this line. Leave it empty to change nothing.\n#\n"
            + lines.joined(separator: "\n") + "\n"
    }

    /// What stands above the line; several lines are one where the source has one.
    private func text(of file: String) -> String {
        var lines: [Substring] = []
        for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(Self.scissors) { break }
            lines.append(line.hasSuffix("\r") ? line.dropLast() : line)
        }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        let isOneLine = !entry.entry.source.bytes.contains(ASCII.lineFeed)
        return lines.joined(separator: isOneLine ? entry.address.locale.sentenceSeparator : "\n")
    }
}
