import Diagnostics
import Locales
import Segments
import SourceText
import YAMLSyntax

/// The UI messages of the site in the source language, with the comments above them as notes to translators.
struct SiteMessages: Sendable {
    /// One segment a message: its key as context, its text, its note.
    let segments: [Segment]
    let diagnostics: [Diagnostic]

    static let none = SiteMessages(segments: [], diagnostics: [])

    init(segments: [Segment], diagnostics: [Diagnostic]) {
        self.segments = segments
        self.diagnostics = diagnostics
    }

    init(reading file: SourceFile) {
        if let fault = Diagnostic.textFault(in: file) {
            self.init(segments: [], diagnostics: [fault])
            return
        }
        let (node, problems) = YAMLParser.parse(file)
        var diagnostics = problems
        var segments: [Segment] = []
        if let node, node.pairs == nil {
            diagnostics.append(
                Diagnostic(
                    "wrong-type", in: file, at: node.range, "UI messages must be keys with texts, not \(node.kindName)",
                    help: "write lines such as \"home: Home\""))
        }
        let lines = file.lines
        for pair in node?.pairs ?? [] {
            guard let scalar = pair.value.scalar, !scalar.value.isBlank else {
                diagnostics.append(
                    Diagnostic(
                        "wrong-type", in: file, at: pair.value.range,
                        "The message \"\(pair.key.text)\" must be a text, not \(pair.value.kindName)",
                        help: "put the message in quotes"))
                continue
            }
            segments.append(
                Segment(
                    text: scalar.value, context: TextSlice(pair.key.text), place: "UI message",
                    notes: Self.notes(above: pair.key.range, in: file, lines), range: pair.value.range, isShared: true))
        }
        self.init(segments: segments, diagnostics: diagnostics)
    }

    /// One diagnostic for each message that ICU cannot read, at the place where it cannot go on.
    ///
    /// The sentence about the site is shown as it stands.
    func faults(in file: SourceFile) -> [Diagnostic] {
        segments.compactMap { segment in
            guard let key = segment.context?.description, key != SiteTexts.taglineKey,
                let problem = MessageFormatProblem(in: segment.text)
            else { return nil }
            return .brokenMessage(key, problem, segment.text, in: file, at: segment.range)
        }
    }

    /// The comment lines right above a key; a rule of dashes is no note.
    private static func notes(above key: ByteRange, in file: SourceFile, _ lines: LineTable) -> [String] {
        var notes: [String] = []
        var line = lines.lineIndex(of: key.start) - 1
        while line >= 0 {
            let content = file.text(lines.content(ofLine: line)).bytes
            guard content.first == UInt8(ascii: "#"), !content.contains(subsequence: "---") else { break }
            let note = content.dropFirst().drop(while: ASCII.isBlank)
            notes.insert(String(decoding: note, as: UTF8.self), at: 0)
            line -= 1
        }
        return notes.isEmpty ? [] : [notes.joined(separator: " ")]
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(subsequence text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}

extension Workspace {
    /// The site's own messages; a site without a file of them has none, and its pages use the built-in ones.
    func siteMessages() -> SiteMessages {
        let path = absolute(messagesPath)
        guard Disk.exists(path) else { return .none }
        do throws(FileProblem) {
            let file = SourceFile(path: messagesPath, bytes: try Disk.read(path))
            let messages = SiteMessages(reading: file)
            return SiteMessages(
                segments: messages.segments, diagnostics: messages.diagnostics + messages.faults(in: file))
        } catch {
            return SiteMessages(segments: [], diagnostics: [error.diagnostic(of: messagesPath)])
        }
    }
}
