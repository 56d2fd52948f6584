import Diagnostics
import SourceText

/// Turns the tags of one file into a program.
struct TemplateCompiler {
    /// Deeper sections are refused: rendering uses the stack for each level.
    static let deepestSection = 64

    private(set) var diagnostics: [Diagnostic]
    private let tags: [Tag]
    private let file: SourceFile
    private var program: Program

    init(name: String, file: SourceFile) {
        let scanner = TagScanner(file)
        tags = scanner.tags
        diagnostics = scanner.diagnostics
        self.file = file
        program = Program(name: name, file: file)
    }

    /// The program, or nil where the file has mistakes.
    mutating func compile() -> Program? {
        checkNesting()
        guard diagnostics.isEmpty else { return nil }
        program.plain = instructions(indented: false)
        program.indented = instructions(indented: true)
        return program
    }

    private mutating func checkNesting() {
        var open: [Tag] = []
        for tag in tags {
            switch tag.kind {
            case .section, .inverted:
                open.append(tag)
                if open.count == Self.deepestSection + 1 {
                    report("sections-too-deep", tag, "Sections are nested more than \(Self.deepestSection) deep")
                }
            case .close:
                guard let section = open.popLast() else {
                    report("unopened-section", tag, "Section \"\(tag.name.text)\" is closed but was not opened")
                    continue
                }
                if section.name.text != tag.name.text {
                    report(
                        "wrong-close", tag, "Tag closes \"\(tag.name.text)\", but the open section is another",
                        help: "close \"\(section.name.text)\" first, opened on line \(line(of: section))")
                    return
                }
            default: break
            }
        }
        for section in open {
            report(
                "unclosed-section", section, "Section \"\(section.name.text)\" is never closed",
                help: "close it with \"{{/\(section.name.text)}}\"")
        }
    }

    private mutating func instructions(indented: Bool) -> [Instruction] {
        program.keys = []
        program.names = []
        program.partials = []
        var output: [Instruction] = []
        var open: [Int] = []
        // A byte order mark is of the file, no text of the page.
        var position = file.textStart
        var isLineStart = true
        for tag in tags {
            literal(ByteRange(position, tag.removed.start), &isLineStart, indented, into: &output)
            position = tag.removed.end
            switch tag.kind {
            case .variable, .rawVariable:
                if indented, isLineStart { output.append(.lineStart) }
                isLineStart = false
                output.append(.variable(path(tag.name), isRaw: tag.kind == .rawVariable))
            case .section, .inverted:
                open.append(output.count)
                let path = path(tag.name)
                output.append(tag.kind == .section ? .section(path, end: 0) : .inverted(path, end: 0))
            case .close:
                guard let start = open.popLast() else { continue }
                switch output[start] {
                case .section(let path, _): output[start] = .section(path, end: output.count)
                case .inverted(let path, _): output[start] = .inverted(path, end: output.count)
                default: break
                }
            case .partial:
                if indented, isLineStart, !tag.isAlone { output.append(.lineStart) }
                if !tag.isAlone { isLineStart = false }
                program.partials.append(tag.name)
                output.append(.partial(program.partials.count - 1, indentation: tag.isAlone ? tag.indentation : nil))
            case .silent: break
            }
        }
        literal(ByteRange(position, file.bytes.count), &isLineStart, indented, into: &output)
        return output
    }

    /// Appends text; for an indented program, line by line.
    private func literal(
        _ range: ByteRange, _ isLineStart: inout Bool, _ indented: Bool, into output: inout [Instruction]
    ) {
        guard !range.isEmpty else { return }
        guard indented else {
            output.append(.literal(range))
            return
        }
        var start = range.start
        while start < range.end {
            let feed = file.bytes[start..<range.end].firstIndex(of: ASCII.lineFeed)
            let end = feed.map { $0 + 1 } ?? range.end
            if isLineStart { output.append(.lineStart) }
            output.append(.literal(ByteRange(start, end)))
            isLineStart = feed != nil
            start = end
        }
    }

    private mutating func path(_ name: Tag.Name) -> Instruction.KeyPath {
        let start = program.keys.count
        program.names.append(name)
        if name.text != "." { program.keys += name.text.split(separator: ".").map { TemplateKey(String($0)) } }
        return Instruction.KeyPath(start: start, count: program.keys.count - start, name: program.names.count - 1)
    }

    private func line(of tag: Tag) -> Int { file.lines.position(of: tag.range.start).line }

    private mutating func report(_ id: String, _ tag: Tag, _ summary: String, help: String? = nil) {
        diagnostics.append(Diagnostic(id, in: file, at: tag.range, summary, help: help))
    }
}
