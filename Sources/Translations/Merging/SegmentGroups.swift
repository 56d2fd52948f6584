import Segments
import SourceText

/// The segments of an article, equal ones (same context, same text) together: one group becomes one entry.
struct SegmentGroups {
    let segments: [Segment]
    /// The line of glossary terms of a segment.
    private let terms: ((Segment) -> TextSlice?)?
    /// Positions in ``segments``, by group; groups and members in document order.
    private(set) var members: [[Int]] = []
    private var keys = POKeyIndex()
    private var hashes: [UInt32] = []

    /// Segments without text are left out: the empty source is the header's.
    init(_ segments: [Segment], terms: ((Segment) -> TextSlice?)? = nil) {
        self.segments = segments
        self.terms = terms
        for (position, segment) in segments.enumerated() where !segment.text.isEmpty {
            let hash = POKeyIndex.hash(context: segment.context, source: segment.text)
            if let known = group(hash, segment.context, segment.text) {
                members[known].append(position)
            } else {
                keys.insert(members.count, hash: hash) { hashes[$0] }
                hashes.append(hash)
                members.append([position])
            }
        }
    }

    var count: Int { members.count }

    /// The first segment of a group, which has the group's context and text.
    func first(_ group: Int) -> Segment { segments[members[group][0]] }

    func comment(_ group: Int) -> SegmentComment {
        var comment = SegmentComment(members[group].map { segments[$0] })
        if let line = terms?(first(group)) { comment.add(line) }
        return comment
    }

    /// Whether there is a segment with this context and text.
    func contains(context: TextSlice?, source: TextSlice) -> Bool {
        group(POKeyIndex.hash(context: context, source: source), context, source) != nil
    }

    private func group(_ hash: UInt32, _ context: TextSlice?, _ text: TextSlice) -> Int? {
        keys.find(hash) { hashes[$0] == hash && first($0).text == text && first($0).context == context }
    }
}
