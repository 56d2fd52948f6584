import Dispatch
import Glibc
import Synchronization

/// Runs the same work over many items on all cores.
enum Workers {
    /// The results of `work` in the order of `items`.
    ///
    /// `makeTools` is called once a worker for what threads cannot share: ICU's iterators, buffers.
    static func map<Item: Sendable, Tools, Result: Sendable>(
        _ items: [Item], progress: ProgressReport? = nil, tools makeTools: @Sendable () -> Tools,
        _ work: @Sendable (Item, Tools) -> Result
    ) -> [Result] {
        let next = Atomic<Int>(0)
        let done = Atomic<Int>(0)
        let results = Mutex<[Result?]>(Array(repeating: nil, count: items.count))
        let count = min(items.count, threadCount)
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            let tools = makeTools()
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                if index >= items.count { return }
                let result = work(items[index], tools)
                results.withLock { $0[index] = result }
                progress?(done.add(1, ordering: .relaxed).newValue, items.count)
            }
        }
        return results.withLock { $0.compactMap { $0 } }
    }

    /// More threads than cores only cost memory.
    private static let threadCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
