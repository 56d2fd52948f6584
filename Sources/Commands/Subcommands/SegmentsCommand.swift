import ArgumentParser
import Articles
import Diagnostics
import Locales
import Pipeline
import Segments
import SourceText

/// `parlance segments`: the segments of single files.
struct SegmentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segments",
        abstract: "Show how files are cut: their segments, inline codes and what is left.",
        discussion: """
            Takes any Markdown file, in a workspace or not, with or without front matter; "-" or no file is standard \
            input. Nothing is written.

            Example:
              $ parlance segments articles/sleep.md
              $ parlance segments --format json articles/*.md
              $ echo 'It works. **Really** well.' | parlance segments
              $ parlance segments --pseudo accented articles/sleep.md
            """)

    /// How the segments are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case po
        case summary
    }

    @Argument(help: ArgumentHelp("Markdown files or folders of them; \"-\" is standard input.", valueName: "file"))
    var files: [String] = []

    @OptionGroup var cutting: CuttingOptions

    @Option(
        help: """
            How to answer: text for people, json for programs, po as an untranslated catalog of one file, summary as the \
            number of segments of each file.
            """)
    var format = Format.text

    @Flag(help: "Show what is left of the file too, with the numbers of the segments in their places.")
    var skeleton = false

    @Option(
        help: ArgumentHelp(
            "Print the file with a made-up translation of each segment: accented, cyrillic, arabic, wide, or marks, which "
                + "begins each text like a list, a heading or a quote.", valueName: "kind"))
    var pseudo: PseudoTranslation?

    mutating func validate() throws {
        files = WordRun.words(of: files)
        if files.count > 1, pseudo != nil || format == .po {
            throw ValidationError("--pseudo and --format po take one file.")
        }
    }

    func run() throws {
        var reporter = Reporter()
        let articles = try cutting.open(telling: &reporter)
        var json = JSONBytes()
        var text = SegmentsText()
        var summary: [UInt8] = []
        if format == .json, pseudo == nil { Terminal.output("[") }
        let paths = try Self.files(in: files.isEmpty ? ["-"] : files, telling: &reporter)
        for (index, path) in paths.enumerated() {
            let cut = path == "-" ? articles.cut(Terminal.inputFile()) : articles.cut(path)
            reporter.tell(cut.diagnostics)
            guard let skeleton = cut.skeleton else { continue }
            if let pseudo {
                Terminal.output(Self.filled(skeleton, with: pseudo))
                continue
            }
            switch format {
            case .text:
                if index > 0 { Terminal.output("\n") }
                text.append(skeleton, articles, showsSkeleton: self.skeleton)
                Terminal.output(text.bytes)
                text.removeAll()
            case .json:
                json.element { SegmentsJSON.write(skeleton, articles, to: &$0) }
                json.endLine()
                if json.written.count > Self.piece {
                    Terminal.output(json.written)
                    json.removeAll()
                }
            case .summary:
                summary += "\(path)\t\(skeleton.segments.count)\n".utf8
                if summary.count > Self.piece {
                    Terminal.output(summary)
                    summary.removeAll(keepingCapacity: true)
                }
            case .po: Terminal.output(ArticleCutting.catalog(of: skeleton, in: nil))
            }
        }
        Terminal.output(summary)
        Terminal.output(json.written)
        if format == .json, pseudo == nil { Terminal.output("]\n") }
        try reporter.status().throwIfFailed()
    }

    /// How much of an answer that only programs read is written at once, in bytes.
    private static let piece = 1 << 16

    /// The files that are meant: of a folder, all Markdown in it.
    private static func files(in paths: [String], telling reporter: inout Reporter) throws -> [String] {
        var files: [String] = []
        for path in paths {
            guard path != "-", Disk.isDirectory(path) else {
                files.append(path)
                continue
            }
            do throws(FileProblem) {
                let found = try Disk.files(below: path, matching: MarkdownName.isMarkdown)
                files += found.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
            } catch {
                reporter.tell(error.diagnostic(of: path))
            }
        }
        return files
    }

    private static func filled(_ skeleton: Skeleton, with pseudo: PseudoTranslation) -> [UInt8] {
        var number = 0
        return skeleton.filled { segment in
            number += 1
            return pseudo.translation(of: segment, number: number)
        }
    }
}

extension PseudoTranslation: ExpressibleByArgument {}

/// How single files are cut.
struct CuttingOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The workspace whose configuration counts, where there is one.", valueName: "folder"))
    var workspace = "."

    @Option(help: ArgumentHelp("The language of the files: the workspace's source, or en.", valueName: "tag"))
    var language: String?

    @Option(help: "Cut into sentences or take blocks whole; the workspace's choice, or sentence.")
    var segmentation: Segmentation?

    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp(
            "Rules for sentences in place of the workspace's or the built-in ones, an SRX file.", valueName: "file"))
    var rulesPath: String?

    @Option(
        help: ArgumentHelp(
            "What of code blocks is cut too: comments or strings; may be repeated.", valueName: "kind"))
    var code: [CodeTranslation.Name] = []

    func open(telling reporter: inout Reporter) throws -> ArticleCutting {
        let (workspace, diagnostics) = Workspace.open(at: self.workspace)
        // To be in no workspace is no mistake here.
        if workspace != nil || !diagnostics.contains(where: { $0.id == "missing-configuration" }) {
            reporter.tell(diagnostics)
        }
        var rules: SRXDocument?
        if let rulesPath {
            let (document, diagnostics) = Workspace.sentenceRules(at: rulesPath, as: rulesPath)
            reporter.tell(diagnostics)
            guard let document else { throw ExitCode(reporter.status(or: .invalidInput).rawValue) }
            rules = document
        }
        let code = CodeTranslation(self.code.map { CodeTranslation($0) })
        return ArticleCutting(
            workspace, language: try language.map(LocaleTag.typed), segmentation: segmentation,
            code: code.isEmpty ? nil : code, rules: rules)
    }
}

extension Segmentation: ExpressibleByArgument {}
extension CodeTranslation.Name: ExpressibleByArgument {}
