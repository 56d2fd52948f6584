import Articles
package import SourceText

/// What is left of an article when its segments are taken out.
///
/// Filling it with the source segments gives the file back byte for byte, whatever the file holds. Filling in
/// translations changes the bytes of their segments only: a block none of whose segments is translated keeps its
/// bytes, line wraps and all.
package struct Skeleton: Sendable {
    package let file: SourceFile
    package let segments: [Segment]
    /// In the order of the file; they do not overlap.
    package let slots: [Slot]

    package init(file: SourceFile, segments: [Segment], slots: [Slot]) {
        self.file = file
        self.segments = segments
        self.slots = slots
    }

    /// The article with `translation(segment)` in the place of each segment; where it is nil or blank, the source stays.
    ///
    /// `separator` is what the target language puts between sentences: nothing in Chinese and Japanese.
    package func filled(
        separator: String = " ", translation: (Segment) -> TextSlice?
    ) -> [UInt8] {
        var edits = SourceEdits()
        for slot in slots {
            let targets = segments[slot.segments].map { segment -> TextSlice? in
                guard let target = translation(segment), target != segment.text, !target.isBlank else { return nil }
                return target
            }
            guard targets.contains(where: { $0 != nil }) else { continue }
            edits.replace(slot.range, with: text(of: slot, targets, Array(separator.utf8)))
        }
        return edits.isEmpty ? file.bytes : edits.applied(to: file.bytes)
    }

    private func text(of slot: Slot, _ targets: [TextSlice?], _ separator: [UInt8]) -> [UInt8] {
        let segments = self.segments[slot.segments]
        switch slot.kind {
        case .text(let place, let divider):
            let guardian = MarkdownGuard(place: place, lineDivider: divider?.bytes(in: file))
            let gaps = zip(segments, segments.dropFirst()).map { file.bytes[$0.range.end..<$1.range.start] }
            let isInRow = place == .tableCell && hasPipeBefore(slot.range.start)
            let isMarked = hasDefinitionMark(before: slot.range.start)
            let isContained = isContained(at: slot.range.start)
            let followsDefinition = followsDefinition(at: slot.range.start)
            let isTicked = hasBox(before: slot.range.start)
            return joined(targets, gaps, separator) { index, target, startsLine in
                let startsLine = startsLine && !(index == 0 && isMarked)
                let segment = self.segments[slot.segments.lowerBound + index]
                return target.map { target in
                    // After the box of a task nothing but text begins; a backslash would take a tag away.
                    let isBoxedTag = index == 0 && isTicked && target.bytes.first == UInt8(ascii: "<")
                    // The source begins this line with the same tag, which is no block there: it stands too far in.
                    let keepsTag = BlockStart.keepsTag(of: segment.text, in: target)
                    let isTitle =
                        index == 0 && followsDefinition && target.bytes.first.map { "\"'(".utf8.contains($0) } ?? false
                    return (isTitle ? [ASCII.backslash] : [])
                        + guardian.guarded(
                            ReferenceLinks.restored(target, of: segment),
                            startsLine: startsLine && !isInRow && !isBoxedTag && !keepsTag,
                            beginsBlock: index == 0, escapesTags: isContained && !beginsLineWithTag(segment.text))
                } ?? Array(file.bytes[segment.range.range])
            }
        case .html:
            let gaps = zip(segments, segments.dropFirst()).map { file.bytes[$0.range.end..<$1.range.start] }
            return joined(targets, gaps, separator) { index, target, _ in
                target.map(HTMLGuard.text)
                    ?? Array(file.bytes[self.segments[slot.segments.lowerBound + index].range.range])
            }
        case .attribute(let quote, let divider):
            return HTMLGuard.attribute(targets[0] ?? .empty, quote: quote, divider: divider)
        case .linkTitle(let quote):
            return HTMLGuard.linkTitle(targets[0] ?? .empty, quote: quote)
        case .code(let text, let code, let divider):
            let source = Array(file.bytes[slot.range.range])
            guard let target = targets[0], let written = text.replacement(for: Array(target.bytes), in: code) else {
                return source
            }
            return Array(
                written.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
                    .joined(separator: divider.bytes(in: file).bytes))
        case .metadata(let node, let language, let separators, let trailing):
            let value = joined(targets, separators.map(\.bytes), separator) { index, target, _ in
                Array((target ?? self.segments[slot.segments.lowerBound + index].text).bytes)
            }
            return language.bytes(of: value + trailing.bytes, inPlaceOf: node, in: file)
        }
    }

    /// Whether a cell is not the first thing on its line: rows may begin without a pipe.
    private func hasPipeBefore(_ offset: Int) -> Bool {
        var index = offset
        while index > 0, file.bytes[index - 1] != ASCII.lineFeed, file.bytes[index - 1] != ASCII.carriageReturn {
            index -= 1
            if file.bytes[index] == "|" { return true }
        }
        return false
    }

    /// Whether the box of a task, `[x] `, stands right before an offset.
    private func hasBox(before offset: Int) -> Bool {
        var index = offset
        while index > 0, ASCII.isBlank(file.bytes[index - 1]) { index -= 1 }
        guard index < offset, index > 2, file.bytes[index - 1] == "]", file.bytes[index - 3] == "[" else {
            return false
        }
        return ASCII.isBlank(file.bytes[index - 2]) || file.bytes[index - 2] | 0x20 == "x"
    }

    private func beginsLineWithTag(_ text: TextSlice) -> Bool {
        text.bytes.first == UInt8(ascii: "<") || text.bytes.firstRange(of: "\n<".utf8) != nil
    }

    /// Whether anything but blanks stands before an offset on its line.
    ///
    /// A line that goes on with the paragraph of a quote or item may stand outside of it, where cmark-gfm 0.29 lets a
    /// lone tag begin a block.
    private func isContained(at offset: Int) -> Bool {
        var index = offset
        while index > 0, ASCII.isBlank(file.bytes[index - 1]) { index -= 1 }
        return index > 0 && !LineDivider.isLineEnd(file.bytes[index - 1])
    }

    /// Whether the line before the one at an offset may be a link reference definition, whose title a quotation mark would
    /// begin.
    private func followsDefinition(at offset: Int) -> Bool {
        let bytes = file.bytes
        var end = offset
        while end > 0, !LineDivider.isLineEnd(bytes[end - 1]) { end -= 1 }
        while end > 0, LineDivider.isLineEnd(bytes[end - 1]) { end -= 1 }
        var start = end
        while start > 0, !LineDivider.isLineEnd(bytes[start - 1]) {
            start -= 1
            if bytes[start] == ":", start > 0, bytes[start - 1] == "]" { return true }
        }
        return false
    }

    /// Whether a text stands after the colon of a definition, which Markdown itself takes for text.
    private func hasDefinitionMark(before offset: Int) -> Bool {
        var index = offset
        while index > 0, ASCII.isBlank(file.bytes[index - 1]) { index -= 1 }
        guard index > 0, file.bytes[index - 1] == ":" else { return false }
        // Not the colon of a footnote.
        return index == 1 || ASCII.isWhitespace(file.bytes[index - 2]) || file.bytes[index - 2] == ">"
    }

    /// A slot's segments side by side, with what separated them in the source or what the target puts there.
    private func joined(
        _ targets: [TextSlice?], _ gaps: [ArraySlice<UInt8>], _ separator: [UInt8],
        write: (_ index: Int, _ target: TextSlice?, _ startsLine: Bool) -> [UInt8]
    ) -> [UInt8] {
        var output = write(0, targets[0], true)
        for index in targets.indices.dropFirst() {
            let isTranslated = targets[index] != nil && targets[index - 1] != nil
            let between = SentenceJoint.separator(
                separator, after: output.last, before: targets[index]?.bytes.first)
            let gap = gap(gaps[index - 1], isTranslated: isTranslated, between)
            output.append(contentsOf: gap)
            let startsLine = gap.contains { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
            output.append(contentsOf: write(index, targets[index], startsLine))
        }
        return output
    }

    /// What stands between two translated sentences: the target's separator in place of the source's white space.
    ///
    /// Hard breaks, the paragraph breaks of metadata and what is no white space stay, and so do the line ends of the
    /// source where the target separates at all.
    private func gap(_ original: ArraySlice<UInt8>, isTranslated: Bool, _ separator: [UInt8]) -> ArraySlice<UInt8> {
        guard isTranslated, original.allSatisfy(ASCII.isWhitespace) else { return original }
        let lineEnds = original.count(where: { $0 == ASCII.lineFeed })
        let isHardBreak = lineEnds > 0 && original.prefix(2).elementsEqual([ASCII.space, ASCII.space])
        if isHardBreak || lineEnds > 1 { return original }
        if separator.isEmpty { return [] }
        return original.isEmpty ? separator[...] : original
    }
}
