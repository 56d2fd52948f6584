import Dispatch
import Glibc
import Pipeline
import Preview
import Synchronization

/// Builds the site once, and after each change.
final class Workshop: Sendable {
    private let session: PreviewSession
    /// Held by the build that runs.
    private let bench = Mutex(())
    private let isEnding = Mutex(false)

    init(_ session: PreviewSession) { self.session = session }

    /// Builds the site, then goes on in the background where it shall be watched.
    func start(watching: Bool) async {
        await withCheckedContinuation { continuation in
            // A thread of its own: it waits for the disk, and builds.
            DispatchQueue(label: "workshop").async { [self] in
                // Before the first build, so that no change falls between.
                let watch = watching ? FolderWatch(session.sources) : nil
                build(cause: [])
                continuation.resume()
                if let watch { follow(watch) }
            }
        }
    }

    private func follow(_ watch: FolderWatch) {
        while true {
            let changes = watch.changes()
            if changes.isEmpty {
                session.sendHeartbeat()
                continue
            }
            build(cause: changes.map(session.shown))
            watch.watch(session.sources)
        }
    }

    private func build(cause: [String]) {
        bench.withLock { _ in
            let start = ContinuousClock.now
            let rebuild = session.rebuild()
            guard cause.isEmpty || rebuild.isNoteworthy else { return }
            Console.output(rebuild.line(after: .now - start, cause: cause))
            Console.tell(rebuild.news)
        }
    }

    /// Ends the program when a person or the system asks for it: after the build that runs, so that no file of the site
    /// is half written; at once if asked twice.
    func endOnSignals() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // The handler holds its source, which lives as long as the program.
            source.setEventHandler {
                withExtendedLifetime(source) { self.end(by: number) }
            }
            source.resume()
        }
    }

    private func end(by signal: Int32) {
        let isSecond = isEnding.withLock { isEnding in
            defer { isEnding = true }
            return isEnding
        }
        if isSecond { _exit(128 + signal) }
        DispatchQueue.global().async { self.endBetweenBuilds() }
    }

    private func endBetweenBuilds() {
        bench.withLock { _ in exit(0) }
    }
}
