import SourceText

/// How the placeholders of a text and its translation differ.
///
/// Those with a name or a position are compared as sets, since a language may say a name twice; those that count by
/// their order (`%s`, `{}`) by their number and the order of their types, where `%1$s` is the first.
struct PlaceholderDifference {
    private(set) var lost: [Placeholder] = []
    private(set) var added: [Placeholder] = []
    /// Pairs whose conversion differs: `%(n)d` and `%(n)s`.
    private(set) var changed: [(source: Placeholder, target: Placeholder)] = []
    /// Whether unnamed ones stand in an order that gives them values of other types.
    private(set) var isMixed = false

    init?(_ source: CheckedText, _ target: CheckedText) {
        let (one, two) = (source.placeholders, target.placeholders)
        if one.isEmpty, two.isEmpty { return nil }
        let isSame =
            one.count == two.count
            && zip(one, two).allSatisfy { left, right in
                left.style == right.style && left.type == right.type
                    && source.bytes[left.name.range].elementsEqual(target.bytes[right.name.range])
            }
        // No text of people has so many; all are compared with all.
        if isSame || one.count + two.count > 500 { return nil }
        compareNamed(one.filter { !$0.isOrdered }, source.bytes, two.filter { !$0.isOrdered }, target.bytes)
        let ordered = (one.filter(\.isOrdered), two.filter(\.isOrdered))
        for style in [Placeholder.Style.conversion, .braces] {
            compareOrdered(
                ordered.0.filter { $0.style == style }, source.bytes, ordered.1.filter { $0.style == style },
                target.bytes)
        }
        if lost.isEmpty, added.isEmpty, changed.isEmpty, !isMixed { return nil }
    }

    private mutating func compareNamed(
        _ source: [Placeholder], _ one: [UInt8], _ target: [Placeholder], _ two: [UInt8]
    ) {
        func isSame(_ left: Placeholder, _ a: [UInt8], _ right: Placeholder, _ b: [UInt8]) -> Bool {
            left.style == right.style && a[left.name.range].elementsEqual(b[right.name.range])
        }
        for (index, placeholder) in source.enumerated()
        where !source[..<index].contains(where: { isSame($0, one, placeholder, one) }) {
            guard let other = target.first(where: { isSame(placeholder, one, $0, two) }) else {
                lost.append(placeholder)
                continue
            }
            if placeholder.type != other.type { changed.append((placeholder, other)) }
        }
        for placeholder in target where !source.contains(where: { isSame($0, one, placeholder, two) }) {
            added.append(placeholder)
        }
        // As many closing as opening elements, and no name less often than once.
        for placeholder in source where placeholder.style == .element {
            let count = source.count { isSame($0, one, placeholder, one) }
            if target.count(where: { isSame(placeholder, one, $0, two) }) == count { continue }
            if !lost.contains(where: { isSame($0, one, placeholder, one) }) { lost.append(placeholder) }
        }
    }

    private mutating func compareOrdered(
        _ source: [Placeholder], _ one: [UInt8], _ target: [Placeholder], _ two: [UInt8]
    ) {
        if source.isEmpty, target.isEmpty { return }
        let (wanted, found) = (positions(source, one), positions(target, two))
        if wanted == found { return }
        // The same value may be written twice.
        if target.contains(where: { !$0.name.isEmpty }), Set(wanted) == Set(found) { return }
        var left = source
        var right = target
        // First those that are written alike: of `%d` and `%u` the one is lost that is not there.
        right.removeAll { placeholder in
            let written = two[placeholder.range.range]
            guard let index = left.firstIndex(where: { one[$0.range.range].elementsEqual(written) }) else {
                return false
            }
            left.remove(at: index)
            return true
        }
        right.removeAll { placeholder in
            guard let index = left.firstIndex(where: { $0.type == placeholder.type }) else { return false }
            left.remove(at: index)
            return true
        }
        if left.isEmpty, right.isEmpty {
            isMixed = true
        } else if left.count == right.count {
            changed += Array(zip(left, right))
        } else {
            lost += left
            added += right
        }
    }

    /// Position and type of each, in the order of the positions.
    private func positions(_ placeholders: [Placeholder], _ bytes: [UInt8]) -> [Int] {
        var next = 0
        return placeholders.map { placeholder in
            next += 1
            let number = Int(String(decoding: bytes[placeholder.name.range], as: UTF8.self)) ?? next
            return number * 256 + Int(placeholder.type)
        }.sorted()
    }
}

extension Placeholder {
    /// Whether it has a number or none, rather than a name.
    fileprivate var isOrdered: Bool { style == .conversion || (style == .braces && name.isEmpty) }
}
