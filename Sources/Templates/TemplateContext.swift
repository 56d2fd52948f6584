/// The values that one scope of a template knows by name.
///
/// A look-up scans the keys, which are numbers side by side: about 10 ns among 50. Copies share their storage, so
/// one context of messages can serve all pages of a locale.
package struct TemplateContext: Sendable {
    private var keys: [UInt32] = []
    private var values: [TemplateValue] = []

    package init() {}

    package init(_ pairs: some Sequence<(TemplateKey, TemplateValue)>) {
        reserveCapacity(pairs.underestimatedCount)
        for (key, value) in pairs { self[key] = value }
    }

    package var count: Int { keys.count }

    package mutating func reserveCapacity(_ count: Int) {
        keys.reserveCapacity(count)
        values.reserveCapacity(count)
    }

    /// The value under `key`; setting nil takes it away.
    package subscript(key: TemplateKey) -> TemplateValue? {
        get { index(of: key).map { values[$0] } }
        set {
            switch (index(of: key), newValue) {
            case (let index?, let value?): values[index] = value
            case (let index?, nil):
                keys.remove(at: index)
                values.remove(at: index)
            case (nil, let value?):
                keys.append(key.number)
                values.append(value)
            case (nil, nil): break
            }
        }
    }

    @inline(__always)
    func index(of key: TemplateKey) -> Int? {
        keys.withUnsafeBufferPointer { buffer in
            for index in buffer.indices where buffer[index] == key.number { return index }
            return nil
        }
    }
}

extension TemplateContext: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (TemplateKey, TemplateValue)...) { self.init(elements) }
}
