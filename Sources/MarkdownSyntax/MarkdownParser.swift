import CCmark
import CMarkArena
package import SourceText

/// Reads Markdown (CommonMark and GitHub's tables, strikethrough, task lists and footnotes) into a ``MarkdownTree``.
///
/// cmark-gfm decides what every block and inline is; where a block's text stands in the file is worked out here
/// from the lines that cmark names. Autolinks are those in angle brackets; bare URLs stay text.
///
/// Linear in the text. Any text is valid Markdown, so there is no error; see ``MarkdownLimits`` for the texts
/// that must not be given to it.
package struct MarkdownParser: Sendable {
    package init() { _ = Self.extensions }

    /// Parses the bytes from `start` (the beginning of a line) to the end of the file.
    ///
    /// - Parameter placesCode: whether the lines of code blocks are found as well; most callers do not need them.
    package func tree(of file: SourceFile, from start: Int = 0, placesCode: Bool = false) -> MarkdownTree {
        tree(of: file.bytes, from: start, lines: file.lines, placesCode: placesCode)
    }

    package func tree(of bytes: [UInt8]) -> MarkdownTree {
        tree(of: bytes, from: 0, lines: LineTable(bytes), placesCode: false)
    }

    private func tree(
        of bytes: [UInt8], from start: Int, lines: LineTable, placesCode: Bool
    ) -> MarkdownTree {
        let memory = cmark_arena_allocator()
        defer { cmark_arena_reset() }
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        guard let parser = cmark_parser_new_with_mem(options, memory) else { return MarkdownTree(nodes: []) }
        for name in Self.extensionNames {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        bytes[start...].withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let root = cmark_parser_finish(parser) else { return MarkdownTree(nodes: []) }
        var builder = TreeBuilder(
            bytes: bytes, table: lines, firstLine: lines.lineIndex(of: start), placesCode: placesCode)
        builder.add(root)
        return MarkdownTree(nodes: builder.nodes)
    }

    private static let extensionNames = ["table", "strikethrough", "tasklist"]

    /// Registers cmark's extensions once, before any thread parses.
    private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()
}
