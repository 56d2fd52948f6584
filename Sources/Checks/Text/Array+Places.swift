import SourceText

extension Array<UInt8> {
    /// The places where `part` begins, overlapping ones too; `part` is short, so that the search is linear.
    func places(of part: some Collection<UInt8>) -> [Int] {
        var found: [Int] = []
        let part = Array(part)
        while let place = ByteSearch.first(part, in: self, from: found.last.map { $0 + 1 } ?? 0) { found.append(place) }
        return found
    }

    /// Whether `part` stands somewhere in it.
    package func holds(_ part: some Collection<UInt8>) -> Bool { firstRange(of: part) != nil }

    /// The same with capitals and small letters of ASCII alike.
    func holdsInAnyCase(_ part: some Collection<UInt8>) -> Bool {
        holds(part) || map(ASCII.lowercased).holds(part.map(ASCII.lowercased))
    }
}
