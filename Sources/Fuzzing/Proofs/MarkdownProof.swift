import MarkdownSyntax
import SourceText

/// Markdown: blocks nest and know their bytes, inline marks stand in order, nest and lie in their text.
enum MarkdownProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        guard isWithinLimits(bytes) else { return }
        let tree = MarkdownParser().tree(of: bytes)
        try proveTree(tree, bytes)
        for node in tree.nodes where !node.lines.isEmpty {
            let text = Array(node.lines.map { bytes[$0.range] }.joined(separator: [ASCII.lineFeed]))
            try proveSpans(of: text)
        }
        try proveSpans(of: bytes)
        let definitions = LinkReferenceDefinition.leading(in: bytes)
        try require(definitions.last?.end ?? 0 <= bytes.count, "definitions end in the text")
        var position = 0
        for span in HTMLScanner.spans(in: bytes) {
            try require(span.range.start >= position && span.range.end <= bytes.count, "HTML marks are in order")
            position = span.range.end
        }
    }

    private static func isWithinLimits(_ bytes: [UInt8]) -> Bool { MarkdownLimits.fault(in: bytes) == nil }

    private static func proveTree(_ tree: MarkdownTree, _ bytes: [UInt8]) throws(BrokenInvariant) {
        var ends = [tree.nodes.count]
        for (index, node) in tree.nodes.enumerated() {
            while let last = ends.last, last <= index { ends.removeLast() }
            try require(node.end > index && node.end <= (ends.last ?? 0), "node \(index) ends inside its parent")
            ends.append(node.end)
            if let range = node.range {
                try require(range.start >= 0 && range.end <= bytes.count, "\(node.kind) at \(range) lies in the file")
            }
            var position = 0
            for line in node.lines {
                try require(
                    line.start >= position && line.end <= bytes.count, "line \(line) of \(node.kind) is in order")
                try require(
                    !bytes[line.range].contains(ASCII.lineFeed), "line \(line) of \(node.kind) holds no line end")
                position = line.end
            }
        }
    }

    /// Marks begin in order; those of one kind of markup never cross those of another.
    static func proveSpans(of text: [UInt8]) throws(BrokenInvariant) {
        var open: [ByteRange] = []
        var start = 0
        for span in InlineScanner.spans(in: text) {
            let name = "\(span.kind) at \(span.range) in \(shown(text))"
            try require(span.opener.start >= start && span.range.end <= text.count, "\(name) is in order")
            try require(!span.opener.isEmpty && span.opener.end <= text.count, "\(name) has a mark")
            if !span.isAtom { try require(span.closer.start >= span.opener.end, "\(name) closes after it opens") }
            if let destination = span.destination {
                try require(span.closer.contains(destination), "\(name) holds its destination")
            }
            while let outer = open.last, outer.end <= span.range.start { open.removeLast() }
            if let outer = open.last {
                try require(outer.contains(span.range), "\(name) crosses the end of \(outer)")
            }
            open.append(span.range)
            start = span.opener.start
        }
    }
}
