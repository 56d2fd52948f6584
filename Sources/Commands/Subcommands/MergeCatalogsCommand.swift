import ArgumentParser
import Diagnostics
import Pipeline

/// `parlance merge-catalogs BASE OURS THEIRS`: a merge driver for git.
struct MergeCatalogsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge-catalogs",
        abstract: "Join two versions of a segment file entry by entry, as git asks for it.",
        discussion: """
            Writes the result over OURS. Two people who translate different entries are never in conflict; where both \
            translated one in different ways, both texts stay in the entry, which becomes stale.

            Exit status: 0 if all went together, 1 if an entry is to be looked at or a file could not be joined.

            Example:
              $ git config merge.parlance.name "segment files, entry by entry"
              $ git config merge.parlance.driver "parlance merge-catalogs %O %A %B --path %P"
              $ echo 'locales/**/*.po merge=parlance' >> .gitattributes
            """)

    @Argument(help: "The version that both sides come from; empty or missing if both added the file.")
    var base: String

    @Argument(help: "Our version, which the result replaces.")
    var ours: String

    @Argument(help: "Their version.")
    var theirs: String

    @Option(
        name: [.short, .long], help: ArgumentHelp("Write the result here instead of over OURS.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("The name of the file in messages, for git the %P.", valueName: "name"))
    var path: String?

    func run() throws {
        var reporter = Reporter()
        let joining = CatalogJoining(base: base, ours: ours, theirs: theirs, output: output, shownAs: path)
        reporter.tell(joining.diagnostics)
        try (joining.isClean ? ExitStatus.passed : .failed).throwIfFailed()
    }
}
