public import ArgumentParser
import Diagnostics

/// The root of the command line: `parlance <subcommand>`.
public struct ParlanceCommand: ParsableCommand {
    /// The name, the help and the subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "parlance",
        abstract: "Localize and publish articles: segments, catalogs, checks, sites.",
        discussion: """
            Run it inside of a workspace, a folder with parlance.yaml:

              parlance extract    bring the segment files up to date with the articles
              parlance status     show what is translated, stale or missing
              parlance check      pass or fail, for CI
              parlance build      make the site of every language
              parlance serve      look at it, and see it change as you write
            """,
        version: ParlanceVersion.text,
        subcommands: [
            InitCommand.self, ExtractCommand.self, StatusCommand.self, CheckCommand.self, RulesCommand.self,
            BuildCommand.self, ServeCommand.self, BundleCommand.self, NextCommand.self, ShowCommand.self,
            SetCommand.self, SuggestCommand.self, DismissCommand.self, ReviewCommand.self, FixCommand.self,
            ConcordCommand.self, GlossaryCommand.self, MemoryCommand.self, ExportCommand.self, ImportCommand.self,
            AdoptCommand.self, PruneCommand.self, MergeCatalogsCommand.self, PseudoCommand.self, SegmentsCommand.self,
            WeaveCommand.self, LocalesCommand.self,
        ])

    /// A command before its arguments are read.
    public init() {}
}

/// The version of this program.
enum ParlanceVersion {
    static let text = "0.1.0"
}

/// Runs the program with the arguments of this process and ends it.
///
/// A command that finds its arguments wrong while it runs ends with its own usage, as if they had been wrong from the
/// start.
public func runParlance() {
    do {
        try failForUnknownCommand(CommandLine.arguments.dropFirst().first)
        var command = try ParlanceCommand.parseAsRoot(WordRun.joined(Array(CommandLine.arguments.dropFirst())))
        do {
            try command.run()
            try failIfOutputIsLost()
        } catch let error as ValidationError {
            let usage = ParlanceCommand.usageString(for: type(of: command))
            Terminal.error(
                "Error: \(error.message)\nUsage: \(usage)\n  See '\(name(in: usage)) --help' for more information.\n")
            throw ExitCode(ExitStatus.usage.rawValue)
        }
    } catch {
        ParlanceCommand.exit(withError: error)
    }
}

/// The library calls a misspelt command an unexpected argument, without a word on which was meant.
private func failForUnknownCommand(_ name: String?) throws {
    let names = ParlanceCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let name, !name.hasPrefix("-"), !names.contains(name) else { return }
    let hint = nearestName(to: name, in: names).map { "; did you mean \"\($0)\"?" } ?? "."
    Terminal.error("Error: There is no command \"\(name)\"\(hint)\n")
    Terminal.error("Usage: parlance <subcommand>\n  See 'parlance --help' for more information.\n")
    throw ExitCode(ExitStatus.usage.rawValue)
}

/// An answer that nobody got is no success.
private func failIfOutputIsLost() throws {
    guard let fault = Terminal.outputFault else { return }
    Terminal.error("error: The answer cannot be written to standard output: \(fault) [output-lost]\n")
    throw ExitCode(ExitStatus.failed.rawValue)
}

/// The words before the first argument: `parlance memory remove`.
private func name(in usage: String) -> String {
    usage.split(separator: " ").prefix { $0.allSatisfy { $0.isLetter || $0 == "-" } && !$0.hasPrefix("-") }
        .joined(separator: " ")
}
