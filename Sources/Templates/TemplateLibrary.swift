package import Diagnostics
package import SourceText

/// The templates of one theme: compiled together, so that each can include the others by name.
///
///     let theme = TemplateLibrary(builtIn.merging(own) { $1 })    // own files replace built-in ones by name
///     var page: [UInt8] = []
///     try theme.render("article", with: context, into: &page)
///
/// The language is Mustache as its specification's core modules have it (comments, delimiters, interpolation,
/// sections, inverted sections, partials), with values that know whether they are text or HTML. Left out on purpose:
/// lambdas and inheritance. A partial that does not exist is a mistake here, not nothing. A library never changes,
/// so any number of threads may render from it.
package struct TemplateLibrary: Sendable {
    let programs: [Program]
    private let indices: [String: Int]

    /// Mistakes in the files, ordered by template name and place.
    ///
    /// A template with one, or that includes one with one, is not in the library.
    package let diagnostics: [Diagnostic]
    /// The names that any template includes.
    package let included: Set<String>

    package init(_ files: [String: SourceFile]) {
        var programs: [String: Program] = [:]
        var diagnostics: [Diagnostic] = []
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            var compiler = TemplateCompiler(name: name, file: file)
            programs[name] = compiler.compile()
            var found = compiler.diagnostics
            for partial in programs[name]?.partials ?? [] where files[partial.text] == nil {
                programs[name] = nil
                let nearest = nearestName(to: partial.text, in: files.keys.sorted())
                found.append(
                    Diagnostic(
                        "unknown-partial", in: file, at: partial.range, "No template is named \"\(partial.text)\"",
                        help: nearest.map { "did you mean \"\($0)\"?" }))
            }
            diagnostics += found.sorted { ($0.range?.start ?? 0) < ($1.range?.start ?? 0) }
        }
        included = Set(programs.values.lazy.flatMap(\.partials).map(\.text))
        while let broken = programs.first(where: { $1.partials.contains { programs[$0.text] == nil } }) {
            programs[broken.key] = nil
        }
        let names = programs.keys.sorted()
        let indices = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        self.programs = names.compactMap { name in
            guard var program = programs[name] else { return nil }
            program.linked = program.partials.compactMap { indices[$0.text] }
            return program
        }
        self.indices = indices
        self.diagnostics = diagnostics
    }

    /// The names of the templates that can be rendered, sorted by their code points.
    package var names: [String] { programs.map(\.name) }

    package func contains(_ name: String) -> Bool { indices[name] != nil }

    func index(of name: String) -> Int? { indices[name] }

    /// Appends a page to `output`; returns false, and appends nothing, where no such template can be rendered.
    ///
    /// About 0.1 µs a tag plus the copying of what it shows. Throws only where partials include each other without
    /// end, and appends nothing then either.
    @discardableResult
    package func render(
        _ name: String, with context: TemplateContext, into output: inout [UInt8]
    ) throws(RenderingError) -> Bool {
        try render(name, with: .context(context), into: &output)
    }

    /// The same with any value at the root: what `{{.}}` shows.
    @discardableResult
    package func render(
        _ name: String, with value: TemplateValue, into output: inout [UInt8]
    ) throws(RenderingError) -> Bool {
        guard let index = indices[name] else { return false }
        var renderer = Renderer(programs)
        try renderer.render(index, with: value)
        output.append(contentsOf: renderer.output.bytes)
        return true
    }
}
