import ArgumentParser
import Diagnostics
import Glibc
import Preview

/// `parlance-desk serve`: the preview.
///
/// `parlance serve` has the same options and describes them.
struct ServeSubcommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site on this machine, and build it again when something changes.")

    @Option(name: [.short, .long], help: "The workspace: a folder with parlance.yaml, or one inside of it.")
    var workspace = "."

    @Option(help: "The port; the next free one is taken where it is in use.")
    var port = 8080

    @Flag(help: "Show drafts too; the site is built in a folder of its own.")
    var drafts = false

    @Flag(help: "Build once, and leave pages as they are.")
    var noWatch = false

    func validate() throws {
        guard (1...65535).contains(port) else { throw ValidationError("The port is a number from 1 to 65535.") }
    }

    func run() async throws {
        // The site is for one person's browser: a start is told from another by its second.
        let settings = PreviewSettings(
            workspace: workspace, includesDrafts: drafts, isLive: !noWatch, token: String(time(nil), radix: 36))
        let (session, diagnostics) = PreviewSession.start(settings)
        guard let session else {
            Console.tell(diagnostics)
            // As in every command: an error of a file that is there, else one of a file that is not.
            throw ExitCode(diagnostics.contains { $0.file != nil } ? 65 : 1)
        }
        let workshop = Workshop(session)
        workshop.endOnSignals()
        await workshop.start(watching: !noWatch)
        try await PreviewServer(session: session, firstPort: port).run()
    }
}
