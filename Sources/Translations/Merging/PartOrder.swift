import SourceText

/// In which order a text says what each of its parts says.
enum PartOrder {
    /// The parts in the order of the whole; a part without a word that stands there once stays behind the one before it.
    static func sorted<Part>(_ parts: [Part], in whole: TextSlice, text: (Part) -> TextSlice) -> [Part] {
        var places: [UInt32: Int] = [:]
        for (place, word) in WordBag.sequence(of: whole).enumerated() {
            // A word that stands there twice tells nothing.
            places[word] = places[word] == nil ? place : -1
        }
        var last = -1.0
        let middles = parts.map { part -> Double in
            let known = WordBag.sequence(of: text(part)).compactMap { places[$0] }.filter { $0 >= 0 }
            if !known.isEmpty { last = Double(known.reduce(0, +)) / Double(known.count) }
            return last
        }
        let order = parts.indices.sorted { (middles[$0], $0) < (middles[$1], $1) }
        return order.map { parts[$0] }
    }
}
