import SourceText

/// Bounds on a text before cmark sees it, so that every text is read in bounded time and memory.
///
/// They stop what takes Debian's cmark-gfm 0.29.0.gfm.6 quadratic time, by an estimate of that time: tags of the
/// kinds `<?`, `<!` and `<![CDATA[` that nothing closes (each is searched to the end of its block), long paragraphs
/// right before a table, and tables with thousands of columns. Brackets, emphasis, backticks, definitions, footnotes
/// and rows cost it linear time and are not counted.
package enum MarkdownLimits {
    package enum Fault: Equatable, Sendable {
        case tooLarge(limit: Int)
        case tooDeep(offset: Int, limit: Int)
        /// `offset` is where the block with them ends.
        case tooManyUnclosedTags(offset: Int)
        /// `offset` is the line of the table where the estimate passes the bound.
        case tooMuchTable(offset: Int)
    }

    static let size = 16 << 20
    static let depth = 100
    /// The most that the costly parts of one text may take, in steps of about a nanosecond.
    static let steps = 2_000_000_000

    /// Texts of this length cannot pass ``steps`` by any of the estimated costs: the dearest takes 6 for the square.
    private static let harmlessSize = 16_000

    /// What makes the text from `start` on unfit to be parsed, or nil; one pass over the bytes.
    package static func fault(in bytes: [UInt8], from start: Int = 0) -> Fault? {
        if bytes.count - start > size { return .tooLarge(limit: size) }
        return bytes.withUnsafeBufferPointer { bytes in
            var estimate = CostEstimate(bytes)
            let isHarmless = bytes.count - start <= harmlessSize
            var line = start
            while line < bytes.count {
                let end = ByteSearch.lineEnd(in: bytes, from: line, to: bytes.count)
                let range = ByteRange(line, end)
                if let offset = LineContainers.tooDeep(bytes, range, limit: depth) {
                    return .tooDeep(offset: offset, limit: depth)
                }
                if !isHarmless, let fault = estimate.add(range) { return fault }
                let isPair = end + 1 < bytes.count && bytes[end] == ASCII.carriageReturn && bytes[end + 1] == "\n"
                line = end + (isPair ? 2 : 1)
            }
            return isHarmless ? nil : estimate.endBlock(at: bytes.count)
        }
    }
}
