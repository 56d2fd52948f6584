import CCmark
import CMarkArena
package import SourceText

/// Reads Markdown (CommonMark and GitHub's tables, strikethrough, task lists and footnotes) into a ``MarkdownTree``.
///
/// cmark-gfm decides what every block and inline is; where a block's text stands in the file is worked out here
/// from the lines that cmark names. Bare addresses are links where the text is for showing, see ``BareLinks``.
///
/// Linear in the text. Any text is valid Markdown, so there is no error; see ``MarkdownLimits`` for the texts
/// that must not be given to it.
package struct MarkdownParser: Sendable {
    package init() { _ = Self.extensions }

    /// What a tree holds; the less, the faster.
    package struct Detail: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// The inlines; without them a block has no children but an image that stands alone in a paragraph.
        package static let inlines = Detail(rawValue: 1)
        /// The lines of code blocks.
        package static let codeLines = Detail(rawValue: 2)
        /// No block knows its place in the file: all that it takes to show a text.
        package static let unplaced = Detail(rawValue: 4)
        /// Bare addresses are links.
        package static let bareLinks = Detail(rawValue: 8)
        /// What a page shows.
        package static let shown: Detail = [.inlines, .unplaced, .bareLinks]
    }

    /// Parses the bytes from `start` (the beginning of a line) to `end` (that of another), or to the end of the file.
    package func tree(
        of file: SourceFile, from start: Int = 0, to end: Int? = nil, detail: Detail = .inlines
    ) -> MarkdownTree {
        let range = ByteRange(start, end ?? file.bytes.count)
        guard detail.contains(.unplaced), Self.canBeUnplaced(file.bytes, from: start) else {
            return tree(of: file.bytes, range, lines: file.lines, detail.subtracting(.unplaced))
        }
        return tree(of: file.bytes, range, lines: LineTable([]), detail)
    }

    /// The box of a task is read at its place; all else that is shown needs no place.
    private static func canBeUnplaced(_ bytes: [UInt8], from start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var index = start
            while true {
                index = ByteSearch.first(UInt8(ascii: "]"), in: buffer, from: index, to: buffer.count)
                if index == buffer.count { return true }
                if index >= start + 2, buffer[index - 2] == UInt8(ascii: "["),
                    ASCII.isWhitespace(buffer[index - 1]) || buffer[index - 1] | 0x20 == UInt8(ascii: "x")
                {
                    return false
                }
                index += 1
            }
        }
    }

    package func tree(of bytes: [UInt8], detail: Detail = .inlines) -> MarkdownTree {
        tree(of: SourceFile(path: "", bytes: bytes), detail: detail)
    }

    private func tree(of bytes: [UInt8], _ range: ByteRange, lines: LineTable, _ detail: Detail) -> MarkdownTree {
        let memory = cmark_arena_allocator()
        defer { cmark_arena_reset() }
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        let none = MarkdownTree(nodes: [], lines: lines)
        guard let parser = cmark_parser_new_with_mem(options, memory) else { return none }
        let isBlocksOnly = !detail.contains(.inlines) && !Self.mayReferToFootnotes(bytes, from: range.start)
        // Before the tables' extension, which ends the asking where a row begins.
        if isBlocksOnly { cmark_blocks_attach(parser) }
        let hasTildes = !isBlocksOnly && bytes[range.range].contains(UInt8(ascii: "~"))
        for name in Self.extensionNames where name != Self.strikethrough || hasTildes {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        bytes[range.range].withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        let last = bytes[range.range].last
        let hasLastLineEnd = last == ASCII.lineFeed || last == ASCII.carriageReturn
        let finished =
            isBlocksOnly
            ? cmark_blocks_finish(parser, hasLastLineEnd)
            : hasTildes ? cmark_finish_alone(parser) : cmark_parser_finish(parser)
        guard let root = finished else { return none }
        var builder = TreeBuilder(
            bytes: bytes, table: lines,
            firstLine: detail.contains(.unplaced) ? 0 : lines.lineIndex(of: range.start), detail: detail)
        builder.add(root)
        return MarkdownTree(nodes: builder.nodes, lines: lines)
    }

    private static func mayReferToFootnotes(_ bytes: [UInt8], from start: Int) -> Bool {
        ByteSearch.first(Array("[^".utf8), in: bytes, from: start) != nil
    }

    private static let extensionNames = ["table", strikethrough, "tasklist"]
    private static let strikethrough = "strikethrough"

    /// Registers cmark's extensions once, before any thread parses.
    private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()
}
