import ArgumentParser
import Diagnostics
import Pipeline

/// Which workspace a command works on.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The workspace: a folder with parlance.yaml, or one inside of it.", valueName: "folder"))
    var workspace = "."

    /// The workspace, with the mistakes of its configuration told; ends the run where there is none.
    func open(telling reporter: inout Reporter) throws -> Workspace {
        let (workspace, diagnostics) = Workspace.open(at: self.workspace)
        reporter.tell(diagnostics)
        guard let workspace else { throw ExitCode(reporter.status(or: .invalidInput).rawValue) }
        return workspace
    }
}

/// How a command answers.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

struct FormatOptions: ParsableArguments {
    @Option(help: "How to answer: text for people, json for programs.")
    var format = OutputFormat.text
}
