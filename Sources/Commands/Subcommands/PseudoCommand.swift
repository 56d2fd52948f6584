import ArgumentParser
import Diagnostics
import Pipeline

/// `parlance pseudo`: the site in made-up languages.
struct PseudoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pseudo",
        abstract: "Make a copy of the workspace in made-up languages, to look at its site.",
        discussion: """
            accented (en-XA) is a third longer, with accents, in brackets; right-to-left (ar-XB) has Arabic letters; \
            wide (ja-XA) has letters of double width. Links, code, numbers and placeholders stay. The copy is a \
            workspace of its own; the segment files of this one are not touched.

            Example:
              $ parlance pseudo
              $ parlance build --workspace .parlance/pseudo
            """)

    @Argument(help: ArgumentHelp("accented, right-to-left, wide, or a tag; all by default.", valueName: "kind"))
    var names: [String] = []

    @Option(name: [.short, .long], help: ArgumentHelp("Where the copy goes: .parlance/pseudo.", valueName: "folder"))
    var output: String?

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() throws {
        let kinds = try names.map(Self.kind)
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let copy = PseudoWorkspace(
            workspace, kinds: kinds.isEmpty ? PseudoWorkspace.Kind.allCases : kinds, folder: output)
        reporter.tell(copy.diagnostics)
        if !copy.diagnostics.contains(where: { $0.severity == .error }) {
            let shown = output ?? PseudoWorkspace.standardFolder
            Terminal.output(
                "\(StatusWords.counted(copy.segmentCount, "segment")), "
                    + "\(StatusWords.counted(copy.filesWritten, "file")) written\n"
                    + "Look at it: parlance build --workspace \(shown)\n")
        }
        try reporter.status().throwIfFailed()
    }

    private static func kind(_ name: String) throws -> PseudoWorkspace.Kind {
        let kinds = PseudoWorkspace.Kind.allCases
        if let kind = kinds.first(where: { $0.rawValue == name || $0.tag.lowercased() == name.lowercased() }) {
            return kind
        }
        let names = kinds.flatMap { [$0.rawValue, $0.tag] }
        let hint = nearestName(to: name, in: names).map { "; did you mean \"\($0)\"?" } ?? ""
        throw ValidationError("there is no made-up language \"\(name)\"\(hint)")
    }
}
