import SourceText

/// Where two texts differ, in whole Unicode scalars.
enum TextDifference {
    /// The changed ranges of bytes in order, each old beside new; either may be empty, and none touch.
    static func changes(from old: TextSlice, to new: TextSlice) -> [(old: ByteRange, new: ByteRange)] {
        let before = Array(old.description.unicodeScalars)
        let after = Array(new.description.unicodeScalars)
        let oldStarts = starts(of: before)
        let newStarts = starts(of: after)
        // An escape can spell bytes that are no UTF-8.
        guard oldStarts.last == old.count, newStarts.last == new.count else {
            return [(ByteRange(0, old.count), ByteRange(0, new.count))]
        }
        return SequenceDiff(before, after).parts.compactMap { part in
            guard case .changed(let removed, let added) = part else { return nil }
            return (
                ByteRange(oldStarts[removed.lowerBound], oldStarts[removed.upperBound]),
                ByteRange(newStarts[added.lowerBound], newStarts[added.upperBound])
            )
        }
    }

    private static func starts(of scalars: [Unicode.Scalar]) -> [Int] {
        var starts = [0]
        for scalar in scalars { starts.append((starts.last ?? 0) + UTF8.width(scalar)) }
        return starts
    }
}
