package import SourceText

/// A text without case and accents, whose every letter knows the bytes that it stands for.
package struct FoldedText: Sendable {
    private(set) var letters: [UInt32] = []
    private var starts: [Int32] = []
    private var ends: [Int32] = []

    /// Runs of white space become one space.
    package init(_ text: TextSlice) {
        let table = TextFolding.letters
        letters.reserveCapacity(text.count)
        text.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                let fold = TextFolding.fold(nextScalar(bytes, &index), table)
                if fold.first == 0 {
                    if !ends.isEmpty { ends[ends.count - 1] = Int32(index) }
                    continue
                }
                if case .space = LetterKind(fold.first) {
                    if letters.last != 0x20 { append(0x20, start, index) }
                    continue
                }
                append(fold.first, start, index)
                if fold.second != 0 { append(fold.second, start, index) }
            }
        }
    }

    /// The letters alone, into a buffer as long as the text; how many there are.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into letters: UnsafeMutableBufferPointer<UInt32>) -> Int {
        let table = TextFolding.letters
        var count = 0
        var index = 0
        while index < bytes.count {
            let fold = TextFolding.fold(nextScalar(bytes, &index), table)
            if fold.first == 0 { continue }
            if case .space = LetterKind(fold.first) {
                if count == 0 || letters[count - 1] != 0x20 {
                    letters[count] = 0x20
                    count += 1
                }
                continue
            }
            letters[count] = fold.first
            count += 1
            if fold.second != 0 {
                letters[count] = fold.second
                count += 1
            }
        }
        return count
    }

    private mutating func append(_ letter: UInt32, _ start: Int, _ end: Int) {
        letters.append(letter)
        starts.append(Int32(start))
        ends.append(Int32(end))
    }

    /// The bytes that some letters stand for.
    func range(_ letters: Range<Int>) -> ByteRange {
        letters.isEmpty
            ? ByteRange(0, 0) : ByteRange(Int(starts[letters.lowerBound]), Int(ends[letters.upperBound - 1]))
    }

    /// Without spaces at both ends.
    var trimmed: ArraySlice<UInt32> {
        var slice = letters[...]
        if slice.first == 0x20 { slice.removeFirst() }
        if slice.last == 0x20 { slice.removeLast() }
        return slice
    }
}
