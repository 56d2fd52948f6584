import Articles
import MarkdownSyntax
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

    /// The article with `translation(segment)` in the place of each segment; where it is nil or blank, the source
    /// stays.
    ///
    /// `separator` is what the target language puts between sentences: nothing in Chinese and Japanese.
    package func filled(
        separator: String = " ", translation: (Segment) -> TextSlice?
    ) -> [UInt8] {
        filledInPlaces(separator: separator) { translation(segments[$0]) }
    }

    /// The same with a translation for the segment at a place in ``segments``.
    package func filledInPlaces(separator: String = " ", translation: (Int) -> TextSlice?) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(file.bytes.count + file.bytes.count / 2)
        let separator = Array(separator.utf8)
        var position = 0
        for slot in slots {
            let targets = slot.segments.map { index -> TextSlice? in
                guard let target = translation(index), target != segments[index].text, !target.isBlank else {
                    return nil
                }
                return target
            }
            guard targets.contains(where: { $0 != nil }) else { continue }
            output.append(contentsOf: file.bytes[position..<slot.range.start])
            output += text(of: slot, targets, separator)
            position = slot.range.end
        }
        output.append(contentsOf: file.bytes[position...])
        return output
    }

    private func text(of slot: Slot, _ targets: [TextSlice?], _ separator: [UInt8]) -> [UInt8] {
        let segments = self.segments[slot.segments]
        switch slot.kind {
        case .text(let place, let divider):
            lazy var surroundings = Surroundings(of: slot, place, in: file)
            lazy var guardian = MarkdownGuard(place: place, lineDivider: divider?.bytes(in: file))
            lazy var hasAddress = segments.contains { OpenBrackets.mayHoldAddress($0.text) }
            return joined(targets, gaps(between: segments), separator) { index, target, startsLine, output in
                let segment = segments[segments.startIndex + index]
                guard var target else { return output.append(contentsOf: file.bytes[segment.range.range]) }
                if OpenBrackets.mayBe(in: target), hasAddress {
                    target = OpenBrackets.escaped(target, of: segment.text)
                }
                if MarkdownGuard.needsNone(target, in: place, mayBeTitle: index == 0),
                    !mayHaveLostLabel(target, segment)
                {
                    return output.append(contentsOf: target.bytes)
                }
                let startsLine = startsLine && !(index == 0 && surroundings.isMarked)
                // After the box of a task nothing but text begins; a backslash would take a tag away.
                let isBoxedTag = index == 0 && surroundings.isTicked && target.bytes.first == UInt8(ascii: "<")
                // The source begins this line with the same tag, which is no block there: it stands too far in.
                let keepsMark =
                    BlockStart.keepsTag(of: segment.text, in: target)
                    || BlockStart.keepsLabel(of: segment.text, in: target)
                let isQuote = target.bytes.first.map { "\"'(".utf8.contains($0) } ?? false
                if index == 0, isQuote, surroundings.followsDefinition { output.append(ASCII.backslash) }
                output += guardian.guarded(
                    ReferenceLinks.restored(target, of: segment),
                    startsLine: startsLine && !surroundings.isInRow && !isBoxedTag && !keepsMark,
                    beginsBlock: index == 0,
                    escapesTags: surroundings.isContained && !Self.beginsLineWithTag(segment.text))
            }
        case .html:
            return joined(targets, gaps(between: segments), separator) { index, target, _, output in
                let segment = segments[segments.startIndex + index]
                if let target {
                    output += HTMLGuard.text(target, of: segment.text)
                } else {
                    output.append(contentsOf: file.bytes[segment.range.range])
                }
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
            let value = joined(targets, separators.map(\.bytes), separator) { index, target, _, output in
                output.append(contentsOf: (target ?? segments[segments.startIndex + index].text).bytes)
            }
            return language.bytes(of: value + trailing.bytes, inPlaceOf: node, in: file)
        case .metadataBlocks(let node, let language, let value):
            let separator = String(decoding: separator, as: UTF8.self)
            let text = value.filledInPlaces(separator: separator) { targets[$0] }
            return language.bytes(of: text, inPlaceOf: node, in: file)
        }
    }

    /// What stands between the segments of a slot.
    private func gaps(between segments: ArraySlice<Segment>) -> [ArraySlice<UInt8>] {
        if segments.count < 2 { return [] }
        return zip(segments, segments.dropFirst()).map { file.bytes[$0.range.end..<$1.range.start] }
    }

    private func mayHaveLostLabel(_ target: TextSlice, _ segment: Segment) -> Bool {
        guard let labels = segment.labels, !labels.isEmpty else { return false }
        return target.bytes.contains(UInt8(ascii: "["))
    }

    private static func beginsLineWithTag(_ text: TextSlice) -> Bool {
        text.bytes.first == UInt8(ascii: "<") || text.bytes.firstRange(of: "\n<".utf8) != nil
    }

    /// A slot's segments side by side, with what separated them in the source or what the target puts there.
    private func joined(
        _ targets: [TextSlice?], _ gaps: [ArraySlice<UInt8>], _ separator: [UInt8],
        write: (_ index: Int, _ target: TextSlice?, _ startsLine: Bool, _ output: inout [UInt8]) -> Void
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(targets.reduce(0) { $0 + ($1?.count ?? 0) + separator.count + 2 })
        write(0, targets[0], true, &output)
        for index in targets.indices.dropFirst() {
            let isTranslated = targets[index] != nil && targets[index - 1] != nil
            let between = SentenceJoint.separator(
                separator, after: output.last, before: targets[index]?.bytes.first)
            let gap = gap(gaps[index - 1], isTranslated: isTranslated, between)
            output.append(contentsOf: gap)
            let startsLine = gap.contains { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
            write(index, targets[index], startsLine, &output)
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
