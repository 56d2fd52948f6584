package import Locales
package import Segments
package import SourceText

/// Brings a catalog up to date with the segments of its article.
///
/// - Equal segments share one entry; an entry whose segment is still there keeps its bytes, wherever it moved.
/// - A changed segment keeps its old translation, `fuzzy`, with the source it was made from as `#| msgid` and what
///   changed as `#. changed (class): word diff`; when that source comes back, the translation counts again.
/// - An edit that a translation can follow (blanks, typography, link targets) is carried into it: `#. carried …`.
/// - The parts of a split segment get their sentences of the translation, a merged one gets all of them.
/// - What is gone stays as an obsolete entry (`#~`) if a person wrote anything in it.
///
/// Invariants: merging twice changes no byte; if nothing changed the document is returned as it is; no translation
/// and no translator's comment is ever lost.
package struct CatalogMerge: Sendable {
    /// The header of a catalog that has none yet.
    package var header: CatalogHeader
    /// The language of the segments.
    package var source: LocaleTag
    /// The language of the translations.
    package var target: LocaleTag
    /// The line of glossary terms of a segment, if it has one; nil where there is no glossary.
    package var terms: (@Sendable (Segment) -> TextSlice?)?

    package init(
        header: CatalogHeader, from source: LocaleTag, to target: LocaleTag,
        terms: (@Sendable (Segment) -> TextSlice?)? = nil
    ) {
        self.header = header
        self.source = source
        self.target = target
        self.terms = terms
    }

    /// The merged document, under the same path, and what changed.
    ///
    /// Linear in the size of both in practice.
    ///
    /// - Parameter comments: those of the segments, where they are known already.
    package func merged(
        _ old: PODocument, with segments: [Segment], comments: SegmentComments? = nil
    ) -> (document: PODocument, report: MergeReport) {
        var report = MergeReport()
        if let count = unchangedEntries(old, segments, comments) {
            report.addUnchanged(count)
            return (old, report)
        }
        let alignment = CatalogAlignment(old, SegmentGroups(segments, terms: terms))
        var output = MergeOutput(alignment, self)
        output.write()
        if output.bytes == old.bytes { return (old, output.report) }
        let file = SourceFile(path: old.file.path, bytes: output.bytes)
        return (PODocument(parsing: file), output.report)
    }

    /// The number of entries if the document already is what a merge would make of it; no hashing, no allocation
    /// but for segments that share an entry.
    private func unchangedEntries(
        _ old: PODocument, _ segments: [Segment], _ comments: SegmentComments?
    ) -> Int? {
        guard old.headerIndex != nil, !old.junk.contains(where: \.isBareDuplicate) else { return nil }
        /// The entries in order and the segment that each belongs to first.
        var firsts: [(entry: Int, segment: Int)] = []
        firsts.reserveCapacity(segments.count)
        var further: [Int: [Int]] = [:]
        var next = nextInUse(old, from: 0)
        for position in segments.indices where !segments[position].text.isEmpty {
            let (text, context) = (segments[position].text, segments[position].context)
            if let entry = next, old.matches(old.entries[entry].source, text),
                old.matches(old.entries[entry].context, context)
            {
                firsts.append((entry, position))
                next = nextInUse(old, from: entry + 1)
            } else if let entry = old.index(context: context, source: text),
                !old.entries[entry].isObsolete, entry < next ?? .max
            {
                further[entry, default: []].append(position)
            } else {
                return nil
            }
        }
        guard next == nil else { return nil }
        var comment = SegmentComment()
        for first in firsts {
            let entry = old.entries[first.entry]
            let more = further.isEmpty ? nil : further[first.entry]
            let line = terms?(segments[first.segment])
            if more == nil, line == nil,
                comments?.arePlainly(entry.commentRange, in: old.bytes, at: first.segment) == true
            {
                continue
            }
            comment.set(CollectionOfOne(segments[first.segment]))
            if let more { comment.set(([first.segment] + more).map { segments[$0] }) }
            if let line { comment.add(line) }
            guard comment.isComment(of: entry, in: old.bytes) else { return nil }
        }
        return firsts.count
    }

    private func nextInUse(_ old: PODocument, from start: Int) -> Int? {
        var index = start
        while index < old.entries.count, old.entries[index].isObsolete || old.entries[index].isHeader { index += 1 }
        return index < old.entries.count ? index : nil
    }
}
