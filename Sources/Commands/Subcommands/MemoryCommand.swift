import ArgumentParser
import Diagnostics
import Pipeline
import SourceText

/// `parlance memory`: imported translation memories, and TMX of the workspace's own translations.
struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "Import and export translation memories (TMX).",
        discussion: """
            Imported memories fill equal texts at "parlance extract" and join "parlance suggest" and "parlance concord". \
            They are kept in .parlance/memory.sqlite, outside of git.

            Example:
              $ parlance memory import agency.tmx
              $ parlance memory list
              $ parlance memory export it > it.tmx
            """,
        subcommands: [Import.self, Export.self, List.self, Remove.self])

    /// `parlance memory import`.
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Import TMX files; a file of the same name replaces what it brought before.")

        @Argument(help: ArgumentHelp("TMX files.", valueName: "file"))
        var files: [String]

        @OptionGroup var workspaceOptions: WorkspaceOptions

        func run() throws {
            var reporter = Reporter()
            let workspace = try workspaceOptions.open(telling: &reporter)
            for file in files {
                let imported = MemoryExchange(workspace).importTMX(file)
                reporter.tell(imported.diagnostics)
                if !imported.diagnostics.contains(where: { $0.severity == .error }) {
                    Terminal.output(MemoryText.text(of: imported))
                }
            }
            try reporter.status().throwIfFailed()
        }
    }

    /// `parlance memory export`.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the finished translations of a locale as TMX 1.4b.")

        @Argument(help: ArgumentHelp("The locale, by tag, label or alias.", valueName: "locale"))
        var locale: String

        @OptionGroup var workspaceOptions: WorkspaceOptions

        func run() throws {
            var reporter = Reporter()
            let workspace = try workspaceOptions.open(telling: &reporter)
            let target = try LocaleArguments.target(named: locale, in: workspace)
            let (bytes, _, diagnostics) = MemoryExchange(workspace).exportTMX(target, toolVersion: ParlanceVersion.text)
            reporter.tell(diagnostics)
            Terminal.output(bytes)
            try reporter.status().throwIfFailed()
        }
    }

    /// `parlance memory list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the imported memories.")

        @OptionGroup var workspaceOptions: WorkspaceOptions
        @OptionGroup var formatOptions: FormatOptions

        func run() throws {
            var reporter = Reporter()
            let workspace = try workspaceOptions.open(telling: &reporter)
            let (parts, diagnostics) = MemoryExchange(workspace).list()
            reporter.tell(diagnostics)
            if diagnostics.isEmpty {
                switch formatOptions.format {
                case .text: Terminal.output(MemoryText.text(of: parts))
                case .json: try Terminal.output(JSONText.of(parts.map(MemoryJSON.init)))
                }
            }
            try reporter.status().throwIfFailed()
        }
    }

    /// `parlance memory remove`.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take an imported memory out again.")

        @Argument(help: ArgumentHelp("Its name, as \"parlance memory list\" shows it.", valueName: "name"))
        var name: String

        @OptionGroup var workspaceOptions: WorkspaceOptions

        func run() throws {
            var reporter = Reporter()
            let workspace = try workspaceOptions.open(telling: &reporter)
            let exchange = MemoryExchange(workspace)
            let (isFound, diagnostics) = exchange.remove(name)
            reporter.tell(diagnostics)
            if !isFound, diagnostics.isEmpty {
                let hint = nearestName(to: name, in: exchange.list().parts.map(\.name))
                throw ValidationError(
                    "there is no memory \"\(name)\"\(hint.map { "; did you mean \"\($0)\"?" } ?? ".")")
            }
            try reporter.status().throwIfFailed()
        }
    }
}
