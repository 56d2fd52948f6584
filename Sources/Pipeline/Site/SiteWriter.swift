import Diagnostics
import Locales
import Publishing
import SourceText
import Templates

/// Writes the files of a site, batch by batch, as far as they are not there already.
struct SiteWriter: Sendable {
    /// What came of some batches.
    struct Outcome: Sendable {
        var batches: [(name: String, batch: SiteMemory.Batch)] = []
        var written: [String] = []
        /// Beside the site; what is removed of the site itself is known at the end.
        var removed: [String] = []
        var diagnostics: [Diagnostic] = []
        var hasFailed = false
        /// Paths below the root where a file stands that no build wrote.
        var refused: [String] = []
        /// Whether any batch was made.
        var hasNews = false

        /// The files of the batches but for the first so many, as paths below the root.
        func files(from first: Int = 0) -> Set<String> {
            let batches = batches[first...]
            var files = Set<String>(minimumCapacity: batches.reduce(0) { $0 + $1.batch.files.count })
            for (_, batch) in batches {
                for (path, _) in batch.files { files.insert(path) }
            }
            return files
        }

        static func += (left: inout Outcome, right: Outcome) {
            left.batches += right.batches
            left.written += right.written
            left.refused += right.refused
            left.diagnostics += right.diagnostics
            left.hasFailed = left.hasFailed || right.hasFailed
            left.hasNews = left.hasNews || right.hasNews
        }
    }

    /// The folder of the site, and how people know it.
    let root: String
    let shownRoot: String
    let memory: SiteMemory
    let claims: SiteClaims

    /// Makes and writes the files of a batch, unless they are on the disk as an earlier build left them.
    ///
    /// - Parameters:
    ///   - name: the batch's own, the same in every build.
    ///   - digest: of all that the files are made of.
    ///   - broad: of more than that, but soon told; where it is what it was, the other is not asked for.
    func write(
        _ name: String, _ digest: @autoclosure () -> StateDigest, broad: StateDigest? = nil,
        to outcome: inout Outcome, _ make: () throws(RenderingError) -> [SitePage]
    ) {
        batch(name, digest(), broad: broad, to: &outcome) { batch, outcome in
            do throws(RenderingError) {
                for page in try make() { write(page.path, page.bytes, to: &batch, &outcome) }
            } catch {
                outcome.hasFailed = true
                outcome.diagnostics.append(error.diagnostic)
            }
        }
    }

    /// The same for files that are written one by one.
    ///
    /// A batch that failed is made again by the next build, which tells the fault again.
    func batch(
        _ name: String, _ digest: @autoclosure () -> StateDigest, broad: StateDigest? = nil,
        to outcome: inout Outcome, _ make: (inout SiteMemory.Batch, inout Outcome) -> Void
    ) {
        let known = memory.batch(name)
        var batch = SiteMemory.Batch(digest: StateDigest(), broad: broad ?? StateDigest())
        batch.digest = known.flatMap { $0.broad == broad ? $0.digest : nil } ?? digest()
        if let known, known.digest == batch.digest, memory.isOnDisk(known) {
            batch.files = known.files
            outcome.batches.append((name, batch))
            return
        }
        var made = Outcome()
        made.hasNews = true
        make(&batch, &made)
        if made.hasFailed { (batch.digest, batch.broad) = (StateDigest(), StateDigest()) }
        made.batches.append((name, batch))
        outcome += made
    }

    /// Writes one file of a batch; what cannot be written is reported and tried again by the next build, and so is what
    /// would take the place of a file that no build wrote.
    func write(_ path: String, _ bytes: [UInt8], to batch: inout SiteMemory.Batch, _ outcome: inout Outcome) {
        do throws(FileProblem) {
            let update = try Disk.updated(root + "/" + path, with: bytes) { isNew throws(FileProblem) in
                try claims.mayWrite(path, isNew: isNew)
            }
            guard let (wrote, state) = update else {
                outcome.hasFailed = true
                outcome.refused.append(path)
                return
            }
            if wrote { outcome.written.append(path) }
            batch.files.append((path, FileStates(state).digest))
        } catch {
            outcome.hasFailed = true
            outcome.diagnostics.append(error.diagnostic(of: shownRoot + "/" + path))
            batch.files.append((path, StateDigest()))
        }
    }
}

extension RenderingError {
    fileprivate var diagnostic: Diagnostic {
        switch self {
        case .partialsTooDeep(let template):
            Diagnostic(
                "endless-template", .error,
                "The template \"\(template)\" includes itself without end, by way of others",
                help: "take a tag out that includes it, or put it into a section that ends")
        }
    }
}
