import SourceText

/// The links that bare addresses in a shown text become (GFM 0.29, section 6.9): `https://…`, `www.…`, `a@b.org`.
///
/// cmark's own extension is not used: it takes bytes of East Asian text that follows into the address.
enum BareLinks {
    struct Piece: Equatable {
        let text: TextSlice
        /// Nil for what is no address.
        let destination: TextSlice?
    }

    /// A text in pieces; nil where it has no address.
    ///
    /// One pass, and next to nothing where no `:`, `@` or `.` stands.
    static func pieces(of text: TextSlice) -> [Piece]? {
        let bytes = Array(text.bytes)
        var pieces: [Piece] = []
        var start = 0
        var index = 0
        while case let mark = mark(in: bytes, from: index), mark < bytes.count {
            index = mark + 1
            guard let link = link(bytes, mark), link.range.start >= start else { continue }
            if link.range.start > start {
                pieces.append(Piece(text: TextSlice(bytes[start..<link.range.start]), destination: nil))
            }
            pieces.append(Piece(text: TextSlice(bytes[link.range.range]), destination: link.destination))
            start = link.range.end
            index = start
        }
        if pieces.isEmpty { return nil }
        if start < bytes.count { pieces.append(Piece(text: TextSlice(bytes[start...]), destination: nil)) }
        return pieces
    }

    private static func mark(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer {
            ByteSearch.first(
                UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "."), in: $0, from: start, to: $0.count)
        }
    }

    private static func link(_ bytes: [UInt8], _ mark: Int) -> (range: ByteRange, destination: TextSlice)? {
        switch bytes[mark] {
        case UInt8(ascii: ":"):
            guard let range = BareAddress.url(bytes, colon: mark), range.end > mark + 3 else { return nil }
            let scheme = bytes[range.start..<mark].map { $0 | 0x20 }
            guard schemes.contains(scheme) else { return nil }
            return (range, TextSlice(bytes[range.range]))
        case UInt8(ascii: "."):
            guard let range = BareAddress.host(bytes, stop: mark) else { return nil }
            return (range, TextSlice(Array("http://".utf8) + bytes[range.range]))
        default:
            guard let range = BareAddress.mailbox(bytes, at: mark), isDomain(bytes[(mark + 1)..<range.end]) else {
                return nil
            }
            return (range, TextSlice(Array("mailto:".utf8) + bytes[range.range]))
        }
    }

    private static let schemes = ["http", "https", "ftp"].map { Array($0.utf8) }

    /// Whether a name may be a host's: `18.2.0` in `react@18.2.0` is none.
    private static func isDomain(_ name: ArraySlice<UInt8>) -> Bool {
        guard let stop = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return name[(stop + 1)...].contains(where: ASCII.isLetter)
    }
}
