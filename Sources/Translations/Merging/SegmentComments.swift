package import Segments
import SourceText

/// The `#.` lines that each segment of an article has in its catalogs where it stands there alone.
///
/// They are the same in all languages, so they are written once and then only compared.
package struct SegmentComments: Sendable {
    private var bytes: [UInt8] = []
    /// Where the lines of each segment end.
    private var ends: [Int] = []

    /// - Parameter segments: those that are merged with, in their order.
    package init(_ segments: [Segment]) {
        ends.reserveCapacity(segments.count)
        bytes.reserveCapacity(segments.count * 48)
        var comment = SegmentComment()
        for index in segments.indices {
            comment.set(CollectionOfOne(segments[index]))
            for line in comment.text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false) {
                bytes += "#. ".utf8
                bytes += line
                bytes.append(ASCII.lineFeed)
            }
            ends.append(bytes.count)
        }
    }

    /// Whether the comments of an entry are the lines of a segment and nothing else; false also where they are the same
    /// written in another way.
    func arePlainly(_ comments: ByteRange, in file: [UInt8], at segment: Int) -> Bool {
        guard ends.indices.contains(segment) else { return false }
        let start = segment == 0 ? 0 : ends[segment - 1]
        guard comments.count == ends[segment] - start else { return false }
        return bytes.withUnsafeBytes { own in
            file.withUnsafeBytes { file in
                UnsafeRawBufferPointer(rebasing: own[start..<ends[segment]])
                    .hasSameBytes(as: UnsafeRawBufferPointer(rebasing: file[comments.range]))
            }
        }
    }
}
