/// The traces of a locale that tell something: sources with several translations, and letters of one entry only.
package struct TraceIndex: Sendable {
    private struct Seen {
        var value: UInt64
        var isAlone = true
        var differs = false
    }

    private var telling: Set<UInt64> = []

    /// - Parameter catalogs: the traces of each catalog.
    package init(_ catalogs: [[TextTrace]]) {
        var seen: [UInt64: Seen] = [:]
        seen.reserveCapacity(catalogs.reduce(0) { $0 + $1.count })
        for traces in catalogs {
            for trace in traces {
                guard let index = seen.index(forKey: trace.key) else {
                    seen[trace.key] = Seen(value: trace.value)
                    continue
                }
                seen.values[index].isAlone = false
                if seen.values[index].value != trace.value { seen.values[index].differs = true }
            }
        }
        for (key, one) in seen where key & 1 == 0 ? one.isAlone : one.differs { telling.insert(key) }
    }

    package var isEmpty: Bool { telling.isEmpty }

    package func contains(_ trace: TextTrace) -> Bool { telling.contains(trace.key) }
}
