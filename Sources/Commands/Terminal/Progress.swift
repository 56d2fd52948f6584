import Synchronization

/// Tells on standard error how far a long run is: nothing in its first second, then a line that renews itself.
///
/// Where standard error is no terminal (a log), a line every ten seconds.
final class Progress: Sendable {
    private let title: String
    private let start = ContinuousClock.now
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)

    init(_ title: String) { self.title = title }

    func report(_ done: Int, of total: Int) {
        let now = ContinuousClock.now
        guard now - start > .seconds(1) else { return }
        lastShown.withLock { last in
            let pause: Duration = Terminal.errorIsTerminal ? .milliseconds(100) : .seconds(10)
            if let last, now - last < pause { return }
            last = now
            Terminal.error(
                Terminal.errorIsTerminal ? "\r\u{1B}[2K\(title) \(done)/\(total)" : "\(title) \(done)/\(total)\n")
        }
    }

    /// Takes the line away again.
    func finish() {
        lastShown.withLock { if $0 != nil, Terminal.errorIsTerminal { Terminal.error("\r\u{1B}[2K") } }
    }
}
