import Segments
import SourceText

extension TextFeatures {
    /// The features of a segment's text; `languages` are the names of locales that may stand in addresses.
    ///
    /// Linear in the text.
    init(_ segment: Segment, languages: Set<String>) {
        let bytes = Array(segment.text.bytes)
        var marks: [ByteRange] = []
        for code in segment.codes {
            switch code.kind {
            case .emphasis, .strong, .strike: emphasis += 1
            case .lineBreak: break
            case .link, .image:
                if let destination = code.destination {
                    codes.append(WordHash.of(PageAddress.common(bytes[destination.range], languages)))
                    if let site = PageAddress.site(of: bytes[destination.range]) { sites.append(WordHash.of(site)) }
                }
            case .tag, .shortcode:
                codes.append(WordHash.of(bytes[code.range.range].prefix { !ASCII.isWhitespace($0) && $0 != 0x3E }))
            case .attributes, .comment: break
            case .code, .address, .element, .footnote, .math:
                let hash = WordHash.of(PageAddress.common(bytes[code.range.range], languages))
                codes.append(hash)
                if code.kind == .code { literals.append(hash) }
            }
            marks += code.marks
        }
        // Code is seen, and words in it are the same in every language.
        marks.sort { $0.start < $1.start }
        read(bytes, without: marks)
        numbers.sort()
        codes.sort()
        literals.sort()
        sites.sort()
        names.sort()
        words.sort()
    }

    init(plain text: TextSlice) {
        read(Array(text.bytes), without: [])
        numbers.sort()
        names.sort()
        words.sort()
    }

    private mutating func read(_ bytes: [UInt8], without marks: [ByteRange]) {
        var reader = WordReader()
        var position = 0
        var next = 0
        while position < bytes.count {
            while next < marks.count, marks[next].end <= position { next += 1 }
            if next < marks.count, marks[next].start <= position {
                reader.endWord()
                position = marks[next].end
                continue
            }
            let end = next < marks.count ? marks[next].start : bytes.count
            reader.read(String(decoding: bytes[position..<end], as: UTF8.self))
            position = end
        }
        reader.endWord()
        length += reader.length
        numbers += reader.numbers
        names += reader.names
        words += reader.words
        questions += reader.questions
    }
}
