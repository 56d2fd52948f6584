package import Segments
import SourceText

/// A page as far as it can be compared with the same page in another language: its blocks and their sentences.
package struct PageOutline: Sendable {
    /// The texts of one place: a paragraph, a heading, a value of the front matter.
    struct Block: Sendable {
        var shape: BlockShape
        /// The sentences, as positions in the page's segments.
        var segments: Range<Int>
        var features: TextFeatures
    }

    package let segments: [Segment]
    /// By segment.
    let features: [TextFeatures]
    /// The blocks of the text.
    let body: [Block]
    /// The values of the front matter, by key path.
    let metadata: [TextSlice: [Block]]

    /// - Parameters:
    ///   - skeleton: the page, cut with the rules of its own language.
    ///   - languages: names of locales that may stand in addresses, in lower case.
    package init(_ skeleton: Skeleton, languages: Set<String>) {
        segments = skeleton.segments
        var features: [TextFeatures] = []
        features.reserveCapacity(skeleton.segments.count)
        for segment in skeleton.segments { features.append(TextFeatures(segment, languages: languages)) }
        var body: [Block] = []
        var metadata: [TextSlice: [Block]] = [:]
        for slot in skeleton.slots where !skeleton.segments[slot.segments.lowerBound].isShared {
            let sum = TextFeatures.sum(of: features[slot.segments])
            let block = Block(
                shape: BlockShape(of: slot, in: skeleton.file.bytes), segments: slot.segments, features: sum)
            let path = skeleton.segments[slot.segments.lowerBound].context ?? .empty
            // The title may stand in the front matter of one page and be the heading of the other.
            if slot.kind.isMetadata || path == "title" {
                metadata[path, default: []].append(block)
            } else {
                body.append(block)
            }
        }
        self.features = features
        self.body = body
        self.metadata = metadata
    }

    /// How many texts there are to find a translation for: all but those that the site shares.
    package var textCount: Int { segments.count { !$0.isShared } }
}
