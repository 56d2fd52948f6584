/// Puts the entries of a locale together: forms under their stems, each with the documents that it stands in.
struct SearchIndexBuilder {
    /// The documents' fragment names, one after the other, and their lengths, one character each.
    private(set) var fragmentNames = ""
    private(set) var lengths: [UInt8] = []
    private(set) var documentCount = 0

    private(set) var forms: ByteTable
    private(set) var stems: ByteTable
    private(set) var stemOfForm: [Int32] = []
    /// All entries, one after the other.
    private var source: [UInt8] = []
    /// The forms of all documents in the order of the entries, and where the places of each end and begin in `source`.
    private var postings: [Posting] = []
    /// How many postings there are up to the end of each document.
    private var documentEnds: [Int] = []

    private struct Posting {
        var form: Int32
        var start: Int32
        var length: Int32
    }

    init(expecting documents: Int) {
        forms = ByteTable(capacity: 1 << 15)
        stems = ByteTable(capacity: 1 << 15)
        postings.reserveCapacity(documents * 512)
        source.reserveCapacity(documents << 13)
    }

    /// Adds the next document.
    mutating func add(_ entry: SearchEntry) {
        guard let reader = SearchEntry.Reader(entry.bytes) else { return }
        fragmentNames += reader.fragmentName
        lengths.append(Self.rounded(reader.wordCount))
        documentCount += 1
        let shift = source.count
        source += entry.bytes
        entry.bytes.withUnsafeBufferPointer { bytes in
            var offset = reader.start
            for _ in 0..<reader.formCount {
                guard let length = Varint.read(bytes, at: &offset) else { return }
                let word = UnsafeBufferPointer(rebasing: bytes[offset..<(offset + length)])
                offset += length
                guard let drop = Varint.read(bytes, at: &offset), let added = Varint.read(bytes, at: &offset) else {
                    return
                }
                let form = forms.index(of: word)
                if form == stemOfForm.count {
                    let stem = Array(word.dropLast(drop)) + bytes[offset..<(offset + added)]
                    stemOfForm.append(Int32(truncatingIfNeeded: stems.index(of: stem)))
                }
                offset += added
                guard let size = Varint.read(bytes, at: &offset) else { return }
                postings.append(
                    Posting(
                        form: Int32(truncatingIfNeeded: form), start: Int32(truncatingIfNeeded: shift + offset),
                        length: Int32(truncatingIfNeeded: size)))
                offset += size
            }
        }
        documentEnds.append(postings.count)
    }

    /// A length in two significant bits and an exponent, as a character of ``SearchIndexFiles/digits``.
    private static func rounded(_ length: Int) -> UInt8 {
        let length = max(4, length)
        let exponent = Int.bitWidth - length.leadingZeroBitCount - 3
        return SearchIndexFiles.digits[min(63, exponent << 2 | (length >> exponent) & 3)]
    }

    /// How many bytes the places of a form that is nearly everywhere may have.
    private static let mostPlaces = 64 << 10

    /// The documents of each form: their number, then each as the distance to the one before, with its places.
    ///
    /// A form that stands in more than two fifths of the documents of a large site keeps only how often it does:
    /// `count << 2 | 2`. Its places would be a large file, and tell little.
    func postingLists() -> (bytes: [UInt8], ends: [Int]) {
        var lists = Array(repeating: List(), count: forms.count)
        for posting in postings {
            lists[Int(posting.form)].count += 1
            lists[Int(posting.form)].placesSize += Int(posting.length)
        }
        for form in lists.indices {
            lists[form].isEverywhere =
                lists[form].placesSize > Self.mostPlaces && Int(lists[form].count) * 5 > documentCount * 2
            lists[form].size = Int32(Varint.length(Int(lists[form].count)))
        }
        source.withUnsafeBufferPointer { source in
            forEach { posting, document in
                lists[Int(posting.form)].extend(by: posting.length, document, headOf: source, at: posting.start)
            }
        }
        var ends: [Int] = []
        ends.reserveCapacity(lists.count)
        var end = 0
        for form in lists.indices {
            lists[form].next = end
            end += Int(lists[form].size)
            ends.append(end)
            lists[form].before = -1
        }
        let bytes = [UInt8](unsafeUninitializedCapacity: end) { output, count in
            for form in lists.indices { Varint.write(Int(lists[form].count), to: output, at: &lists[form].next) }
            source.withUnsafeBufferPointer { source in
                forEach { posting, document in
                    lists[Int(posting.form)].write(source, posting.start, posting.length, document, to: output)
                }
            }
            count = end
        }
        return (bytes, ends)
    }

    /// All postings with their documents, in order.
    @inline(__always)
    private func forEach(_ body: (Posting, Int32) -> Void) {
        var document: Int32 = 0
        for (index, posting) in postings.enumerated() {
            while index >= documentEnds[Int(document)] { document += 1 }
            body(posting, document)
        }
    }

    /// The list of one form while it is measured, and then while it is written.
    private struct List {
        var count: Int32 = 0
        /// Of its places in bytes.
        var placesSize = 0
        var size: Int32 = 0
        var before: Int32 = -1
        var isEverywhere = false
        var next = 0

        @inline(__always)
        mutating func extend(
            by length: Int32, _ document: Int32, headOf source: UnsafeBufferPointer<UInt8>, at start: Int32
        ) {
            size += Int32(Varint.length(Int(document - before - 1)))
            before = document
            if isEverywhere {
                var offset = Int(start)
                let head = Varint.read(source, at: &offset) ?? 0
                size += Int32(Varint.length(head & ~3 | 2))
            } else {
                size += length
            }
        }

        @inline(__always)
        mutating func write(
            _ source: UnsafeBufferPointer<UInt8>, _ start: Int32, _ length: Int32, _ document: Int32,
            to output: UnsafeMutableBufferPointer<UInt8>
        ) {
            Varint.write(Int(document - before - 1), to: output, at: &next)
            before = document
            var offset = Int(start)
            if isEverywhere {
                Varint.write((Varint.read(source, at: &offset) ?? 0) & ~3 | 2, to: output, at: &next)
                return
            }
            for _ in 0..<length {
                output[next] = source[offset]
                next += 1
                offset += 1
            }
        }
    }
}
