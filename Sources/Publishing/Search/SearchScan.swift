import Locales

/// The words of one document after the other, and what is known of the words of all of them.
struct SearchScan {
    /// Which part of a document a word stands in, as the index writes it.
    enum Field: UInt64 {
        case body, heading, title, keyword
    }

    private let stemmer: WordStemmer
    private let traits = ScalarTable()
    /// Words as they are written.
    private var spellings = ByteTable(capacity: 1 << 14)
    /// The form of each spelling, negative where it is no word.
    private var formOfSpelling: [Int] = []
    /// Words as they are compared.
    private var forms = ByteTable(capacity: 1 << 14)
    /// What an entry says of each form before its places: the form and its stem.
    private var records: [UInt8] = []
    private var recordEnds: [Int] = []
    /// How often each form stands in the document.
    private var counts: [UInt32] = []

    // The document: each word as its form, its position and its field, in 32, 30 and 2 bits.
    private var words: [UInt64] = []
    private var position = 0

    init(_ language: LocaleTag) {
        stemmer = WordStemmer(language)
    }

    mutating func add(_ text: [UInt8], _ field: Field) {
        text.withUnsafeBufferPointer { scan($0, field) }
        // Words on both sides of a border are no neighbours.
        position += 8
    }

    /// The bytes of the document's entry, and an end of the document.
    ///
    /// After the form and its stem come the length of its places in bytes, their number, and each as the distance to
    /// the one before: `count << 2 | 0` where all are in the body; `count << 2 | 1` where each distance has the field
    /// in its two low bits.
    mutating func finished(_ id: String, fragment path: String) -> [UInt8] {
        let (touched, ordered) = grouped()
        var bytes = SearchEntry.header(id, fragment: path, words.count, formCount: touched.count)
        bytes.reserveCapacity(bytes.count + touched.count * 16 + words.count)
        var start = 0
        for form in touched {
            bytes += records[(form == 0 ? 0 : recordEnds[form - 1])..<recordEnds[form]]
            let end = start + Int(counts[form])
            Self.append(ordered[start..<end], to: &bytes)
            counts[form] = 0
            start = end
        }
        words.removeAll(keepingCapacity: true)
        position = 0
        return bytes
    }

    /// The forms in the order in which they first come, and the places of each, one form after the other.
    private mutating func grouped() -> (forms: [Int], places: [UInt32]) {
        var touched: [Int] = []
        for word in words {
            let form = Int(word >> 32)
            if counts[form] == 0 { touched.append(form) }
            counts[form] += 1
        }
        var next: UInt32 = 0
        for form in touched {
            let count = counts[form]
            counts[form] = next
            next += count
        }
        var places = [UInt32](repeating: 0, count: words.count)
        for word in words {
            let form = Int(word >> 32)
            places[Int(counts[form])] = UInt32(truncatingIfNeeded: word)
            counts[form] += 1
        }
        // Each form's mark has moved to its end: what lies between two ends is its count.
        var before: UInt32 = 0
        for form in touched {
            let end = counts[form]
            counts[form] = end - before
            before = end
        }
        return (touched, places)
    }

    private static func append(_ places: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
        let isBody = places.allSatisfy { $0 & 3 == 0 }
        // The length is under 128 nearly always: one byte is left for it.
        let lengthAt = bytes.count
        bytes.append(0)
        Varint.append(places.count << 2 | (isBody ? 0 : 1), to: &bytes)
        var before = 0
        for place in places {
            let position = Int(place >> 2)
            Varint.append(isBody ? position - before : (position - before) << 2 | Int(place & 3), to: &bytes)
            before = position
        }
        let length = bytes.count - lengthAt - 1
        if length < 0x80 {
            bytes[lengthAt] = UInt8(length)
        } else {
            var prefix: [UInt8] = []
            Varint.append(length, to: &prefix)
            bytes.replaceSubrange(lengthAt...lengthAt, with: prefix)
        }
    }

    // MARK: Words

    private mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ field: Field) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
                    word(text, from: &index, field)
                } else {
                    index += 1
                }
                continue
            }
            var end = index
            let scalar = nextScalar(text, at: &end)
            if isUnspacedLetter(scalar) {
                run(text, from: &index, field)
            } else if traits[scalar].isWord {
                word(text, from: &index, field)
            } else {
                index = end
            }
        }
    }

    @inline(__always)
    private func isUnspacedLetter(_ scalar: UInt32) -> Bool {
        SearchLetters.isUnspaced(scalar) && (traits[scalar].isWord || scalar == SearchLetters.ideographicZero)
    }

    /// One word of a script with spaces, which begins at `index`.
    private mutating func word(_ text: UnsafeBufferPointer<UInt8>, from index: inout Int, _ field: Field) {
        let start = index
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 else { break }
                index += 1
                continue
            }
            var end = index
            let scalar = nextScalar(text, at: &end)
            guard SearchLetters.isInvisible(scalar) || (traits[scalar].isWord && !SearchLetters.isUnspaced(scalar))
            else {
                break
            }
            index = end
        }
        let spelling = UnsafeBufferPointer(rebasing: text[start..<index])
        let number = spellings.index(of: spelling)
        if number == formOfSpelling.count {
            let form = form(of: spelling)
            formOfSpelling.append(form)
        }
        note(formOfSpelling[number], field)
    }

    /// A run of letters of a script without spaces, which begins at `index`: each pair, and the last letter.
    private mutating func run(_ text: UnsafeBufferPointer<UInt8>, from index: inout Int, _ field: Field) {
        let start = index
        var isPlain = true
        while index < text.count, text[index] >= 0x80 {
            var end = index
            let scalar = nextScalar(text, at: &end)
            guard isUnspacedLetter(scalar) else { break }
            // Half-width katakana and compatibility ideographs are others when compared.
            if scalar >= 0xF900, scalar < 0x20000 { isPlain = false }
            index = end
        }
        let run = UnsafeBufferPointer(rebasing: text[start..<index])
        if isPlain {
            pairs(of: run, field)
        } else {
            SearchLetters.comparable(run).withUnsafeBufferPointer { pairs(of: $0, field) }
        }
    }

    private mutating func pairs(of run: UnsafeBufferPointer<UInt8>, _ field: Field) {
        var start = 0
        while start < run.count {
            var middle = start
            _ = nextScalar(run, at: &middle)
            var end = middle
            if middle < run.count { _ = nextScalar(run, at: &end) }
            let number = forms.index(of: UnsafeBufferPointer(rebasing: run[start..<end]))
            if number == recordEnds.count { record(Array(run[start..<end]), stem: Array(run[start..<end])) }
            note(number, field)
            start = middle
        }
    }

    private mutating func form(of spelling: UnsafeBufferPointer<UInt8>) -> Int {
        let word = SearchLetters.comparable(spelling)
        guard !word.isEmpty, word.count <= SearchLetters.longestWord else { return -1 }
        let number = forms.index(of: word)
        if number == recordEnds.count { record(word, stem: stemmer.stem(of: word)) }
        return number
    }

    /// Writes a new form and its stem: the form, how many of its bytes to drop, what stands there instead.
    private mutating func record(_ form: [UInt8], stem: [UInt8]) {
        let common = zip(form, stem).prefix { $0 == $1 }.count
        Varint.append(form.count, to: &records)
        records += form
        Varint.append(form.count - common, to: &records)
        Varint.append(stem.count - common, to: &records)
        records += stem[common...]
        recordEnds.append(records.count)
        counts.append(0)
    }

    @inline(__always)
    private mutating func note(_ form: Int, _ field: Field) {
        position += 1
        if form < 0 { return }
        words.append(UInt64(form) << 32 | UInt64(position & 0x3FFF_FFFF) << 2 | field.rawValue)
    }
}
