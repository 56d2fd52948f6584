import SourceText

/// One step of a compiled template; holds numbers only, so that stepping through a program counts no references.
enum Instruction: Sendable {
    /// Bytes of the template's own file.
    case literal(ByteRange)
    /// The start of a line of the template's text: where a partial's indentation goes.
    case lineStart
    case variable(KeyPath, isRaw: Bool)
    /// Runs up to `end` once per item, once, or not at all, then goes on there.
    case section(KeyPath, end: Int)
    /// Runs up to `end` if the value is false, then goes on there.
    case inverted(KeyPath, end: Int)
    /// Another template, by its index in `Program.linked`; `indentation` is nil for a tag within a line.
    case partial(Int, indentation: ByteRange?)

    /// A dotted name as a run of `Program.keys`; an empty one is the implicit iterator `.`.
    struct KeyPath: Sendable {
        var start: Int
        var count: Int
        /// The index of the name as written in `Program.names`.
        var name: Int
    }
}

/// A compiled template.
struct Program: Sendable {
    let name: String
    let file: SourceFile
    var keys: [TemplateKey] = []
    /// The names of variables and sections with their places.
    var names: [Tag.Name] = []
    var plain: [Instruction] = []
    /// The same with `lineStart`s, for use as an indented partial.
    var indented: [Instruction] = []
    /// The partials that it names; `linked` holds their indices in the library.
    var partials: [Tag.Name] = []
    var linked: [Int] = []
}
