import CLibYAML
package import Diagnostics
package import SourceText

/// Reads YAML into nodes that know their bytes.
///
/// libyaml decides what the text means (YAML 1.1, which for front matter is 1.2 as well); booleans and numbers stay
/// texts until someone asks. Aliases become copies of what they name, within ``limits``.
package enum YAMLParser {
    /// Bounds on what a text may unfold to; a person's front matter is far below them.
    enum Limits {
        static let depth = 64
        static let nodes = 100_000
    }

    /// The first document in `range` of a file, nil where there is none or where it is broken.
    ///
    /// A mapping that repeats a key is kept with its first value and reported.
    package static func parse(_ file: SourceFile, in range: ByteRange? = nil) -> (node: YAMLNode?, [Diagnostic]) {
        var reader = YAMLReader(file: file, range: range ?? ByteRange(0, file.bytes.count))
        let node = reader.read()
        return (node, reader.diagnostics)
    }
}

/// One pass over libyaml's events.
struct YAMLReader {
    let file: SourceFile
    let range: ByteRange
    private(set) var diagnostics: [Diagnostic] = []

    private let offsets: CodePointOffsets
    private var anchors: [String: YAMLNode] = [:]
    private var nodeCount = 0
    /// Made for the first message that names a line.
    private lazy var lines = file.lines
    private var parser = yaml_parser_t()

    /// Ends the reading; what it says is in `diagnostics`.
    private struct Stop: Error {}

    init(file: SourceFile, range: ByteRange) {
        self.file = file
        self.range = range
        offsets = CodePointOffsets(file.bytes, range)
    }

    mutating func read() -> YAMLNode? {
        yaml_parser_initialize(&parser)
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        return file.bytes.withUnsafeBufferPointer { buffer -> YAMLNode? in
            let slice = UnsafeBufferPointer(rebasing: buffer[range.range])
            yaml_parser_set_input_string(&parser, slice.baseAddress, slice.count)
            return try? readStream()
        }
    }

    private mutating func readStream() throws -> YAMLNode? {
        var root: YAMLNode?
        while true {
            var event = try nextEvent()
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_END_EVENT: return root
            case YAML_DOCUMENT_START_EVENT:
                if root != nil {
                    report(
                        "yaml-many-documents", at: place(event), "More than one YAML document",
                        help: "remove the \"---\" line and what follows it")
                    return root
                }
            case YAML_SCALAR_EVENT, YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT, YAML_ALIAS_EVENT:
                root = try node(of: event, depth: 0)
            default: break
            }
        }
    }

    private mutating func nextEvent() throws -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) != 0 else {
            diagnostics.append(YAMLProblem.diagnostic(of: parser, file, offsets))
            throw Stop()
        }
        return event
    }

    private mutating func node(of event: yaml_event_t, depth: Int) throws -> YAMLNode {
        nodeCount += 1
        try checkLimits(depth: depth, at: event)
        switch event.type {
        case YAML_SCALAR_EVENT: return scalar(event)
        case YAML_SEQUENCE_START_EVENT: return try sequence(event, depth)
        case YAML_MAPPING_START_EVENT: return try mapping(event, depth)
        default: return try alias(event, depth)
        }
    }

    private mutating func checkLimits(depth: Int, at event: yaml_event_t) throws {
        if nodeCount <= YAMLParser.Limits.nodes, depth <= YAMLParser.Limits.depth { return }
        report(
            "yaml-too-large", at: place(event),
            depth > YAMLParser.Limits.depth ? "YAML is nested too deeply" : "YAML unfolds to too many values",
            help: "write it without aliases of aliases and with at most \(YAMLParser.Limits.depth) levels")
        throw Stop()
    }

    private mutating func scalar(_ event: yaml_event_t) -> YAMLNode {
        let data = event.data.scalar
        let bytes = Array(UnsafeBufferPointer(start: data.value, count: data.length))
        let style: YAMLScalar.Style =
            switch data.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        let isBlock = style == .literal || style == .folded
        var range = isBlock ? blockPlace(event) : place(event)
        if data.anchor != nil || data.tag != nil { skipProperties(&range) }
        let node = YAMLNode(.scalar(YAMLScalar(value: TextSlice(bytes), style: style)), range: range)
        remember(node, data.anchor)
        return node
    }

    private mutating func sequence(_ start: yaml_event_t, _ depth: Int) throws -> YAMLNode {
        var items: [YAMLNode] = []
        while true {
            var event = try nextEvent()
            defer { yaml_event_delete(&event) }
            if event.type == YAML_SEQUENCE_END_EVENT {
                let node = YAMLNode(.sequence(items), range: collectionRange(start, event, items.last?.range))
                remember(node, start.data.sequence_start.anchor)
                return node
            }
            items.append(try node(of: event, depth: depth + 1))
        }
    }

    private mutating func mapping(_ start: yaml_event_t, _ depth: Int) throws -> YAMLNode {
        var pairs: [YAMLPair] = []
        var places: [TextSlice: YAMLNode] = [:]
        while true {
            var event = try nextEvent()
            defer { yaml_event_delete(&event) }
            if event.type == YAML_MAPPING_END_EVENT {
                let node = YAMLNode(.mapping(pairs), range: collectionRange(start, event, pairs.last?.value.range))
                remember(node, start.data.mapping_start.anchor)
                return node
            }
            let key = try node(of: event, depth: depth + 1)
            var valueEvent = try nextEvent()
            defer { yaml_event_delete(&valueEvent) }
            let value = try node(of: valueEvent, depth: depth + 1)
            guard let name = key.scalar?.value else {
                report(
                    "yaml-key-not-text", at: key.range, "A key must be a text", help: "write a word before the colon")
                continue
            }
            if let first = places[name] {
                let line = lines.lineIndex(of: first.range.start) + 1
                report(
                    "duplicate-key", at: key.range, "The key \"\(name)\" appears twice",
                    help: "keep one of them; the first is on line \(line)")
                continue
            }
            places[name] = key
            pairs.append(YAMLPair(key: key, value: value))
        }
    }

    private mutating func alias(_ event: yaml_event_t, _ depth: Int) throws -> YAMLNode {
        let name = String(cString: UnsafeRawPointer(event.data.alias.anchor).assumingMemoryBound(to: CChar.self))
        guard var node = anchors[name] else {
            report(
                "yaml-unknown-alias", at: place(event), "No anchor \"&\(name)\" stands before this alias",
                help: "define it with &\(name), or write the value here")
            throw Stop()
        }
        let extent = extent(of: node)
        nodeCount += extent.nodes
        try checkLimits(depth: depth + extent.levels, at: event)
        node.range = place(event)
        node.isAlias = true
        return node
    }

    /// How many nodes stand below a node, itself included, and how many levels of them.
    private func extent(of node: YAMLNode) -> (nodes: Int, levels: Int) {
        let children: [YAMLNode]
        switch node.kind {
        case .scalar: return (1, 0)
        case .sequence(let items): children = items
        case .mapping(let pairs): children = pairs.flatMap { [$0.key, $0.value] }
        }
        return children.map(extent).reduce((1, 1)) { ($0.0 + $1.nodes, max($0.1, $1.levels + 1)) }
    }

    private mutating func remember(_ node: YAMLNode, _ anchor: UnsafeMutablePointer<yaml_char_t>?) {
        guard let anchor else { return }
        anchors[String(cString: UnsafeRawPointer(anchor).assumingMemoryBound(to: CChar.self))] = node
    }

    // MARK: Places

    /// Moves the beginning of a scalar behind its anchor and tag, which libyaml counts to it: they are no text
    /// (YAML 1.2, section 6.9).
    private func skipProperties(_ range: inout ByteRange) {
        var start = range.start
        while start < range.end, file.bytes[start] == "&" || file.bytes[start] == "!" {
            while start < range.end, !ASCII.isWhitespace(file.bytes[start]) { start += 1 }
            while start < range.end, ASCII.isWhitespace(file.bytes[start]) { start += 1 }
        }
        range.start = start
    }

    private func place(_ event: yaml_event_t) -> ByteRange {
        ByteRange(offsets.byte(of: event.start_mark), offsets.byte(of: event.end_mark))
    }

    /// Where a block scalar stands, without the blank lines that libyaml counts to it; blanks at the end of its last
    /// line, and lines of more blanks than its indentation, are part of its text.
    private func blockPlace(_ event: yaml_event_t) -> ByteRange {
        let whole = place(event)
        let bytes = file.bytes
        let header = bytes[whole.range].firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? whole.end
        let body = bytes[header..<max(header, whole.end)].drop { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
        let indentation = body.prefix { $0 == ASCII.space }.count
        var end = whole.end
        while end > whole.start {
            let isLineEnd = bytes[end - 1] == ASCII.lineFeed || bytes[end - 1] == ASCII.carriageReturn
            if isLineEnd {
                end -= 1
                continue
            }
            var start = end
            while start > whole.start, ASCII.isBlank(bytes[start - 1]) { start -= 1 }
            let isBlankLine = start == whole.start || bytes[start - 1] == ASCII.lineFeed
            if !isBlankLine || end - start > indentation { break }
            end = start
        }
        return ByteRange(whole.start, end)
    }

    /// libyaml ends a block collection where the next token begins: the last child's end is meant.
    private func collectionRange(_ start: yaml_event_t, _ end: yaml_event_t, _ last: ByteRange?) -> ByteRange {
        let from = offsets.byte(of: start.start_mark)
        let to = offsets.byte(of: end.end_mark)
        let isFlow =
            to > from && (file.bytes[to - 1] == "]" || file.bytes[to - 1] == "}")
            && (file.bytes[from] == "[" || file.bytes[from] == "{")
        return ByteRange(from, isFlow ? to : last?.end ?? to)
    }

    private mutating func report(_ id: String, at place: ByteRange, _ summary: String, help: String) {
        diagnostics.append(Diagnostic(id, in: file, at: place, summary, help: help))
    }
}
