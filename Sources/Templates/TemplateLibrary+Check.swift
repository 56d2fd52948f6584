package import Diagnostics
import SourceText

extension TemplateLibrary {
    /// What the pages' templates ask for that their data will not have, or that cannot be shown as they ask.
    ///
    /// Follows sections and partials as rendering does, so that a name is looked up in the scopes it will have. A
    /// place is reported once, even where several pages share it. Templates that no page includes are not checked.
    package func diagnostics(against pages: [String: TemplateSchema]) -> [Diagnostic] {
        var check = SchemaCheck(library: self)
        for (name, schema) in pages.sorted(by: { $0.key < $1.key }) {
            guard let index = index(of: name) else { continue }
            check.scopes = [schema.root]
            check.visit(index)
        }
        return check.diagnostics
    }
}

/// A walk through programs with the fields of a schema in place of data.
private struct SchemaCheck {
    let library: TemplateLibrary
    var scopes: [TemplateSchema.Field] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The templates that the walk is in, and in how many sections it was where each began.
    private var open: [(template: Int, conditions: Int)] = []
    private var conditions = 0
    private var reported: Set<Place> = []

    init(library: TemplateLibrary) { self.library = library }

    private struct Place: Hashable {
        var file: String
        var range: ByteRange
    }

    mutating func visit(_ index: Int) {
        guard !open.contains(where: { $0.template == index }) else { return }
        open.append((index, conditions))
        let program = library.programs[index]
        visit(program, 0..<program.plain.count)
        open.removeLast()
    }

    private mutating func visit(_ program: Program, _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let instruction = program.plain[index]
            index += 1
            switch instruction {
            case .literal, .lineStart: break
            case .variable(let path, let isRaw):
                if let field = field(path, program) { check(field, program.names[path.name], isRaw, program.file) }
            case .inverted(let path, let end):
                _ = field(path, program)
                conditions += 1
                visit(program, index..<end)
                conditions -= 1
                index = end
            case .section(let path, let end):
                // An unknown name hides what its section asks for: one message is enough.
                if let field = field(path, program) {
                    scopes.append(field)
                    conditions += 1
                    visit(program, index..<end)
                    conditions -= 1
                    scopes.removeLast()
                }
                index = end
            case .partial(let partial, _):
                reportCircle(program.linked[partial], program.partials[partial], program.file)
                visit(program.linked[partial])
            }
        }
    }

    /// Reports a template that includes itself, by way of others or not, with no section between that could end it.
    private mutating func reportCircle(_ index: Int, _ name: Tag.Name, _ file: SourceFile) {
        guard open.contains(where: { $0.template == index && $0.conditions == conditions }) else { return }
        report(
            "endless-template", .error, name, file, "The template \"\(name.text)\" includes itself without end",
            help: "take this tag out, or put it into a section that ends")
    }

    private mutating func field(_ path: Instruction.KeyPath, _ program: Program) -> TemplateSchema.Field? {
        let name = program.names[path.name]
        if path.count == 0 { return .init(kind: .any) }
        let parts = name.text.split(separator: ".")
        guard let scope = scopes.last(where: { $0.kind == .any || $0.field(parts[0]) != nil }) else {
            report(name, program.file, known: scopes.flatMap { $0.fields.map(\.name) })
            return nil
        }
        var field = scope
        var path = ""
        for part in parts {
            if field.kind == .any { return field }
            guard let inner = field.field(part) else {
                report(name, program.file, known: field.fields.map { path + $0.name })
                return nil
            }
            field = inner
            path += part + "."
        }
        return field
    }

    private mutating func check(_ field: TemplateSchema.Field, _ name: Tag.Name, _ isRaw: Bool, _ file: SourceFile) {
        switch field.kind {
        case .text where isRaw:
            report(
                "unescaped-text", .warning, name, file, "Text \"\(name.text)\" is shown without escaping",
                help: "write {{\(name.text)}} so that \"<\" and \"&\" in it stay text")
        case .list, .context, .flag:
            report(
                "nothing-to-show", .warning, name, file, "\"\(name.text)\" is a \(field.kind) and shows nothing",
                help: "open a section with {{#\(name.text)}}")
        default: break
        }
    }

    private mutating func report(_ name: Tag.Name, _ file: SourceFile, known: [String]) {
        let nearest = nearestName(to: name.text, in: known)
        report(
            "unknown-variable", .error, name, file, "No value is named \"\(name.text)\" here",
            help: nearest.map { "did you mean \"\($0)\"?" })
    }

    private mutating func report(
        _ id: String, _ severity: Severity, _ name: Tag.Name, _ file: SourceFile, _ summary: String, help: String?
    ) {
        guard reported.insert(Place(file: file.path, range: name.range)).inserted else { return }
        diagnostics.append(Diagnostic(id, severity, in: file, at: name.range, summary, help: help))
    }
}
