/// How a long list of articles is divided into pages.
///
/// The first has the list's own address, the others stand below it: `page/2`, `page/3`.
enum PageNumbers {
    static let size = 24

    /// One page of a list.
    struct Part {
        let editions: ArraySlice<EditionSummary>
        /// From 1.
        let number: Int
        let count: Int

        var isFirst: Bool { number == 1 }
        /// How many editions stand on the pages before it.
        var start: Int { (number - 1) * PageNumbers.size }

        /// - Parameter list: the folder of the list's first page, empty for the home page.
        func folder(below list: String) -> String { Self.folder(number, below: list) }
        func newerFolder(below list: String) -> String? { isFirst ? nil : Self.folder(number - 1, below: list) }
        func olderFolder(below list: String) -> String? {
            number == count ? nil : Self.folder(number + 1, below: list)
        }

        private static func folder(_ number: Int, below list: String) -> String {
            if number == 1 { return list }
            return (list.isEmpty ? "" : list + "/") + "page/\(number)"
        }
    }

    /// At least one page, be the list empty.
    static func parts(of editions: [EditionSummary]) -> [Part] {
        let count = max(1, (editions.count + size - 1) / size)
        return (1...count).map { number in
            let start = (number - 1) * size
            return Part(editions: editions[start..<min(start + size, editions.count)], number: number, count: count)
        }
    }
}
