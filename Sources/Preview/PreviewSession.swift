package import Diagnostics
import Locales
import Pipeline
import Publishing
import Synchronization

/// A site that is built again and again, and those who look at it.
///
/// Requests may come from any thread, while a build runs too; builds must come one after the other. A workspace
/// that is broken for a while leaves the last site that it had.
package final class PreviewSession: Sendable {
    private struct State {
        var workspace: Workspace
        var number = 0
        var problems = ""
        /// The diagnostics of the last build, as they were told.
        var told: Set<String> = []
        var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
        var lastListener = 0
    }

    private let settings: PreviewSettings
    private let state: Mutex<State>

    private init(_ settings: PreviewSettings, _ workspace: Workspace) {
        self.settings = settings
        state = Mutex(State(workspace: workspace))
    }

    /// A session without a build; nil where there is no workspace that can be read.
    package static func start(_ settings: PreviewSettings) -> (session: PreviewSession?, diagnostics: [Diagnostic]) {
        let (workspace, diagnostics) = Workspace.open(at: settings.workspace)
        return (workspace.map { PreviewSession(settings, $0) }, diagnostics)
    }

    // MARK: Building

    /// Builds the site with what is on the disk now, and tells those who listen.
    package func rebuild() -> Rebuild {
        let former = state.withLock { $0.workspace }
        let (workspace, problems) = Workspace.open(at: former.root)
        var result = Rebuild(diagnostics: problems)
        if let workspace {
            let site = SiteBuild(workspace, options(workspace))
            result.fileCount = site.files.count
            result.written = site.written
            result.removed = site.removed
            result.diagnostics += site.diagnostics
        }
        note(&result, workspace ?? former)
        return result
    }

    private func options(_ workspace: Workspace) -> BuildOptions {
        var options = BuildOptions(
            includesDrafts: settings.includesDrafts, root: settings.includesDrafts ? root(of: workspace) : nil)
        // A person waits for each build: small sites gain too.
        options.leastRemembered = 0
        return options
    }

    private func root(of workspace: Workspace) -> String { workspace.absolute(shownRoot(of: workspace)) }

    private func shownRoot(of workspace: Workspace) -> String {
        workspace.configuration.outputFolder + (settings.includesDrafts ? "/preview" : "/site")
    }

    private func note(_ result: inout Rebuild, _ workspace: Workspace) {
        let renderer = ConsoleRenderer()
        let texts = result.diagnostics.map(renderer.text)
        let shown = ProblemText.text(of: result.diagnostics)
        let changed = result.written + result.removed
        (result.news, result.isMended) = state.withLock { state in
            let news = zip(result.diagnostics, texts).filter { !state.told.contains($0.1) }.map(\.0)
            let isMended = !state.problems.isEmpty && shown.isEmpty
            state.told = Set(texts)
            state.workspace = workspace
            if !changed.isEmpty || shown != state.problems { state.number += 1 }
            if !changed.isEmpty {
                let event = ServerSentEvent(
                    name: "changed", id: id(state), data: changed.sorted().joined(separator: "\n"))
                Self.send(event.bytes, &state)
            }
            if shown != state.problems {
                state.problems = shown
                Self.send(ServerSentEvent(name: "problems", id: id(state), data: shown).bytes, &state)
            }
            return (news, isMended)
        }
    }

    private func id(_ state: borrowing State) -> String { "\(settings.token).\(state.number)" }

    // MARK: Listening

    /// A stream that begins with the build that the site is of and its problems.
    package func listen() -> (listener: Int, events: AsyncStream<[UInt8]>) {
        let (stream, continuation) = AsyncStream<[UInt8]>.makeStream()
        let listener = state.withLock { state in
            state.lastListener += 1
            state.listeners[state.lastListener] = continuation
            let id = id(state)
            continuation.yield(ServerSentEvent(name: "hello", id: id, data: id).bytes)
            continuation.yield(ServerSentEvent(name: "problems", id: id, data: state.problems).bytes)
            return state.lastListener
        }
        return (listener, stream)
    }

    package func forget(_ listener: Int) { state.withLock { _ = $0.listeners.removeValue(forKey: listener) } }

    /// Keeps connections open, and finds those whose browser has gone.
    package func sendHeartbeat() { state.withLock { Self.send(ServerSentEvent.heartbeat, &$0) } }

    private static func send(_ bytes: [UInt8], _ state: inout State) {
        for listener in state.listeners.values { listener.yield(bytes) }
    }

    // MARK: Answering

    package func answer(_ request: PreviewRequest) -> PreviewAnswer {
        let (workspace, build) = state.withLock { ($0.workspace, settings.isLive ? id($0) : nil) }
        let configuration = workspace.configuration
        let source = configuration.locales.first { $0.tag == configuration.source }?.path ?? "en"
        let folder = SiteFolder(
            root: root(of: workspace), hostRoot: configuration.site.hostRoot, standardFolder: source + "/")
        return PreviewResponder(folder: folder, contact: configuration.site.contact, build: build).answer(request)
    }

    // MARK: What is where

    /// The folder of the site, as people know it.
    package var shownRoot: String { shownRoot(of: state.withLock { $0.workspace }) }

    /// Where a browser finds the site.
    package func address(port: Int) -> String {
        "http://127.0.0.1:\(port)" + state.withLock { $0.workspace.configuration.site.hostRoot }
    }

    /// The files and folders that a site is made of, whether they are there or not; absolute paths.
    package var sources: [String] { state.withLock { $0.workspace.sources } }

    /// An absolute path as people know it.
    package func shown(_ path: String) -> String {
        let root = state.withLock { $0.workspace.root } + "/"
        return path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
    }
}
