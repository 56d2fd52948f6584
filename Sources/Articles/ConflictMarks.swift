import Diagnostics
import MarkdownSyntax
import SourceText

/// Marks of a merge that git could not finish.
enum ConflictMarks {
    /// The problem, where they stand in the text of an article and not in its code.
    ///
    /// Costs one search for files without them.
    static func fault(in file: SourceFile, bodyStart: Int) -> Diagnostic? {
        let bytes = file.bytes
        guard let start = line(beginning: "<<<<<<< ", in: bytes, from: file.textStart),
            let middle = line(beginning: "=======", in: bytes, from: start),
            line(beginning: ">>>>>>> ", in: bytes, from: middle) != nil
        else { return nil }
        if start >= bodyStart {
            let tree = MarkdownParser().tree(of: file, from: bodyStart)
            let isText = tree.nodes.contains { node in
                switch node.kind {
                case .codeBlock, .htmlBlock: false
                default: node.lines.contains { $0.start <= start && start < $0.end }
                }
            }
            if !isText { return nil }
        }
        return Diagnostic(
            "conflict-markers", in: file, at: ByteRange(start, start + 7), "A merge left its marks in the article",
            help: "decide what counts, and take the lines \"<<<<<<<\", \"=======\" and \">>>>>>>\" away")
    }

    private static func line(beginning mark: String, in bytes: [UInt8], from start: Int) -> Int? {
        let mark = Array(mark.utf8)
        var offset = start
        while let found = ByteSearch.first(mark, in: bytes, from: offset) {
            if found == 0 || bytes[found - 1] == ASCII.lineFeed || found == start { return found }
            offset = found + 1
        }
        return nil
    }
}
