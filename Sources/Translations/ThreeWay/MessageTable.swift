import SourceText

/// Numbers for the messages of several catalogs: the same key has the same number in all of them.
struct MessageTable {
    private(set) var keys: [MessageKey] = []
    private var numbers: [MessageKey: Int] = [:]

    init(capacity: Int) {
        keys.reserveCapacity(capacity)
        numbers.reserveCapacity(capacity)
    }

    mutating func add(_ key: MessageKey) -> Int {
        if let known = numbers[key] { return known }
        numbers[key] = keys.count
        keys.append(key)
        return keys.count - 1
    }

    /// Nil for a key that no catalog has.
    subscript(key: MessageKey) -> Int? { numbers[key] }

    var header: Int? { numbers[.header] }
}
