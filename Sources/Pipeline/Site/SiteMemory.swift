import Publishing

/// What the last build wrote, and what each of its files was made of: whatever still holds is not made again.
///
/// Files are made in batches: the page of an edition, the lists of a locale. A batch has a digest of all that it was
/// made of; with the same digest it would give the same bytes. Its files must also be on the disk as they were left.
struct SiteMemory: Sendable {
    /// The files of one batch.
    struct Batch: Sendable {
        var digest: StateDigest
        /// Of more than the files are made of, but soon told: where it is the same, `digest` is too.
        var broad = StateDigest()
        /// Paths below the site's root, each with the state of the file as it was left.
        var files: [(path: String, state: StateDigest)] = []
    }

    private let cache: ResultCache?
    /// The site's folder; nil where there is none yet.
    private let root: OpenFolder?

    init(_ cache: ResultCache?, root: String) {
        self.cache = cache
        self.root = OpenFolder(root)
    }

    /// What is known of a batch, whether it still holds or not.
    func batch(_ name: String) -> Batch? {
        guard let record = cache?.record(named: name) else { return nil }
        var reader = CacheReader(record.payload)
        guard let broad = reader.digest(), let count = reader.number(below: 1 << 24) else { return nil }
        var batch = Batch(digest: record.states, broad: broad)
        for _ in 0..<count {
            guard let path = reader.text(), let state = reader.digest() else { return nil }
            batch.files.append((path, state))
        }
        return batch
    }

    /// Whether the files of a batch are as they were left.
    func isOnDisk(_ batch: Batch) -> Bool {
        batch.files.allSatisfy { path, state in
            guard let root else { return false }
            let states = FileStates(root.state(path))
            return states.isKnown && states.digest == state
        }
    }

    /// Keeps the batches of this build for the next one.
    func save(_ batches: [(name: String, batch: Batch)], hasNews: Bool) {
        guard let cache, cache.isWorthSaving(batches.count, hasNews: hasNews, fileCount: batches.count) else { return }
        let records = batches.map { name, batch in
            var writer = CacheWriter()
            writer.write(batch.broad)
            writer.write(batch.files.count)
            for (path, state) in batch.files {
                writer.write(path)
                writer.write(state)
            }
            return (key: name, record: ResultCache.Record(states: batch.digest, payload: writer.bytes[...]))
        }
        cache.save(records, hasNews: hasNews, fileCount: batches.count)
    }
}
