import ArgumentParser
import Diagnostics
import Glibc
import Pipeline

/// `parlance serve`: the site on this machine, by the program `parlance-desk`, which carries the web server.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site on this machine, and build it again when something changes.",
        discussion: """
            Builds dist/site and serves it to browsers on this machine (127.0.0.1) only. When an article, a segment \
            file, the theme or parlance.yaml changes, it builds what that concerns, prints one line, and open pages \
            that changed load again; errors show in the terminal and on every page until they are mended. Ctrl-C ends \
            it. Files on the disk hold nothing of this.

            Example:
              $ parlance serve
              $ parlance serve --drafts --port 9000
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions

    @Option(help: "The port; the next free one is taken where it is in use.")
    var port = 8080

    @Flag(help: "Show drafts too; the site is then built in dist/preview, so that none is published by accident.")
    var drafts = false

    @Flag(help: "Build once, and leave pages as they are.")
    var noWatch = false

    func validate() throws {
        guard (1...65535).contains(port) else { throw ValidationError("The port is a number from 1 to 65535.") }
    }

    func run() throws {
        var arguments = ["serve", "--workspace", workspaceOptions.workspace, "--port", "\(port)"]
        if drafts { arguments.append("--drafts") }
        if noWatch { arguments.append("--no-watch") }
        let problem = SiblingProgram(name: "parlance-desk").replaceThisProcess(arguments)
        var reporter = Reporter()
        reporter.tell(
            Diagnostic(
                "missing-program", .error, "The program \"parlance-desk\", which serves the site, cannot be run",
                evidence: problem,
                help: "run \"tools/desk\" in Parlance's sources, or \"PARLANCE_DESK=1 swift build -c release --product "
                    + "parlance-desk\", and put the program beside \"parlance\" or into PATH"))
        throw ExitCode(ExitStatus.failed.rawValue)
    }
}
