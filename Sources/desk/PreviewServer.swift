import ArgumentParser
import Diagnostics
import HTTPTypes
import Hummingbird
import Logging
import Preview
import Synchronization

/// The web server: takes requests on this machine's own address, and leaves the answers to the session.
struct PreviewServer: Sendable {
    let session: PreviewSession
    let firstPort: Int

    /// How many ports are tried.
    private static let tries = 20

    /// Serves until the program ends.
    func run() async throws {
        let ports = firstPort...min(firstPort + Self.tries - 1, 65535)
        var reason = ""
        for port in ports {
            let attempt = Attempt()
            let server = Application(
                responder: CallbackResponder<BasicRequestContext> { request, _ in respond(to: request) },
                configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
                onServerRunning: { _ in
                    attempt.succeed()
                    Console.output("serving \(session.shownRoot) at \(session.address(port: port)) (Ctrl-C ends it)")
                },
                logger: Logger(label: "parlance-desk") { _ in SwiftLogNoOpLogHandler() })
            do {
                return try await server.run()
            } catch {
                if attempt.hasSucceeded { throw error }
                reason = "\(error)"
            }
        }
        Console.tell([
            Diagnostic(
                "no-free-port", .error, "No port from \(ports.lowerBound) to \(ports.upperBound) can be used",
                evidence: reason, help: "give another with --port")
        ])
        throw ExitCode(1)
    }

    private func respond(to request: Request) -> Response {
        let answer = session.answer(
            PreviewRequest(
                method: request.method.rawValue, target: request.head.path ?? "", authority: request.head.authority))
        let response =
            switch answer {
            case .whole(let content):
                Response(
                    status: HTTPResponse.Status(code: content.status), headers: fields(content.headers),
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: content.body)))
            case .events(let headers):
                Response(status: .ok, headers: fields(headers), body: events())
            }
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// Goes on until the browser closes it.
    private func events() -> ResponseBody {
        ResponseBody { writer in
            let (listener, events) = session.listen()
            defer { session.forget(listener) }
            for await event in events { try await writer.write(ByteBuffer(bytes: event)) }
            try await writer.finish(nil)
        }
    }

    private func fields(_ headers: [(name: String, value: String)]) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return fields
    }
}

/// Whether a server came to run on a port.
private final class Attempt: Sendable {
    private let state = Mutex(false)

    var hasSucceeded: Bool { state.withLock { $0 } }

    func succeed() { state.withLock { $0 = true } }
}
