/// The lists of a word's units, read once: all chunks together where they are short.
final class WordLists {
    let word: MemoryStore.Word
    private let store: MemoryStore
    private var lists: [Int: [UInt8]] = [:]
    private var hasAll = false

    /// Words in so many units are read chunk by chunk: a search may need only the first.
    private static let longList = 20_000

    init(_ store: MemoryStore, _ word: MemoryStore.Word) {
        self.store = store
        self.word = word
    }

    /// A ``PostingList`` of the units of a chunk, counted from its first one; nil where none has the word.
    func list(in chunk: Int) throws(SQLiteProblem) -> [UInt8]? {
        if let list = lists[chunk] { return list }
        if hasAll { return nil }
        if word.count < Self.longList {
            hasAll = true
            try store.forEachList(of: word) { lists[$0 / store.chunkSize] = Array($1) }
        } else {
            lists[chunk] = try store.list(of: word, in: chunk)
        }
        return lists[chunk]
    }
}
