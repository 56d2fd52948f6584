import ArgumentParser

/// The root of the web server's command line: `parlance-desk serve`.
@main
struct DeskProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parlance-desk",
        abstract: "The web server of Parlance; \"parlance serve\" runs it.",
        subcommands: [ServeSubcommand.self])
}
