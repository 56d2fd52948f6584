import SourceText

/// Why a template could not be rendered with the data given.
package enum RenderingError: Error, Hashable {
    /// Partials include each other more than 64 deep; holds the name of the last one.
    case partialsTooDeep(template: String)
}

/// Runs programs over a stack of scopes and appends what they say to its output.
struct Renderer: ~Copyable {
    static let deepestPartial = 64

    private let programs: [Program]
    private(set) var output = OutputBuffer(capacity: 16 * 1024)
    /// Contexts from outer to inner: where names are looked up, from the end.
    private var scopes: [TemplateContext] = []
    /// What `.` means, from outer to inner.
    private var items: [TemplateValue] = []
    private var indentation: [UInt8] = []
    private var depth = 0

    init(_ programs: [Program]) { self.programs = programs }

    mutating func render(_ program: Int, with value: TemplateValue) throws(RenderingError) {
        enter(value)
        defer { leave(value) }
        try run(program)
    }

    /// A program as bare pointers: stepping through it then counts no references, which would take most of the time.
    private struct Code {
        var instructions: UnsafeBufferPointer<Instruction>
        var text: UnsafeBufferPointer<UInt8>
        var keys: UnsafeBufferPointer<TemplateKey>
        var linked: UnsafeBufferPointer<Int>
    }

    private mutating func run(_ index: Int) throws(RenderingError) {
        let program = programs[index]
        guard depth < Self.deepestPartial else { throw .partialsTooDeep(template: program.name) }
        depth += 1
        defer { depth -= 1 }
        let code = indentation.isEmpty ? program.plain : program.indented
        try code.withUnsafeBufferPointer { (code) throws(RenderingError) in
            try program.file.bytes.withUnsafeBufferPointer { (text) throws(RenderingError) in
                try program.keys.withUnsafeBufferPointer { (keys) throws(RenderingError) in
                    try program.linked.withUnsafeBufferPointer { (linked) throws(RenderingError) in
                        let code = Code(instructions: code, text: text, keys: keys, linked: linked)
                        try run(code, 0, code.instructions.count)
                    }
                }
            }
        }
    }

    private mutating func run(_ code: Code, _ start: Int, _ end: Int) throws(RenderingError) {
        var index = start
        while index < end {
            let instruction = code.instructions[index]
            index += 1
            switch instruction {
            case .literal(let range):
                output.append(UnsafeBufferPointer(rebasing: code.text[range.range]))
            case .lineStart: output.append(indentation[...])
            case .variable(let path, let isRaw):
                switch value(path, code) {
                case .text(let text):
                    if isRaw { output.append(text.bytes) } else { output.appendEscaped(text.bytes) }
                case .html(let html): output.append(html.bytes)
                default: break
                }
            case .section(let path, let end):
                if let value = value(path, code), value.isTrue { try section(value, code, index, end) }
                index = end
            case .inverted(let path, let end):
                if let value = value(path, code), value.isTrue { index = end }
            case .partial(let partial, let blanks):
                let outer = indentation
                // A tag on its own line indents what it includes further; one within a line leaves it as it is.
                if let blanks { indentation += code.text[blanks.range] } else { indentation = [] }
                try run(code.linked[partial])
                indentation = outer
            }
        }
    }

    private mutating func section(
        _ value: TemplateValue, _ code: Code, _ start: Int, _ end: Int
    ) throws(RenderingError) {
        if case .list(let list) = value {
            for item in list {
                enter(item)
                try run(code, start, end)
                leave(item)
            }
        } else {
            enter(value)
            try run(code, start, end)
            leave(value)
        }
    }

    private mutating func enter(_ value: TemplateValue) {
        items.append(value)
        if case .context(let context) = value { scopes.append(context) }
    }

    private mutating func leave(_ value: TemplateValue) {
        items.removeLast()
        if case .context = value { scopes.removeLast() }
    }

    /// The first name is looked up from the inside out; the others only in what was found.
    private func value(_ path: Instruction.KeyPath, _ code: Code) -> TemplateValue? {
        if path.count == 0 { return items.last }
        let first = code.keys[path.start]
        var scope = scopes.count
        while scope > 0 {
            scope -= 1
            guard let value = scopes[scope][first] else { continue }
            return path.count == 1 ? value : inner(value, code, path.start + 1, path.start + path.count)
        }
        return nil
    }

    private func inner(_ value: TemplateValue, _ code: Code, _ start: Int, _ end: Int) -> TemplateValue? {
        var value = value
        for index in start..<end {
            guard case .context(let context) = value, let next = context[code.keys[index]] else { return nil }
            value = next
        }
        return value
    }
}
