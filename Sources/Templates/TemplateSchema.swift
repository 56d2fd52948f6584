/// The names that a page's templates may ask for, and what each of them holds.
///
/// A tree: the fields of a context, or of a list's items, are the children of its name. It serves the check that
/// finds typos in a theme (``TemplateLibrary/diagnostics(against:)``) and never takes part in rendering.
package struct TemplateSchema: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case text
        case html
        case flag
        case list
        case context
        /// A context whose names are the user's own: anything may be asked of it.
        case any
    }

    package struct Field: Sendable {
        package var kind: Kind
        /// What the theme's author should know about it, in one sentence; may be empty.
        package var meaning = ""
        /// In the order of their declaration.
        package var fields: [(name: String, field: Field)] = []

        func index(of name: some StringProtocol) -> Int? { fields.firstIndex { $0.name == name } }

        func field(_ name: some StringProtocol) -> Field? { index(of: name).map { fields[$0].field } }
    }

    package private(set) var root = Field(kind: .context)

    package init() {}

    /// Declares a dotted name such as `article.tags.url`; its parents must be there already.
    ///
    /// Returns false, and changes nothing, where they are not or the name is taken.
    @discardableResult
    package mutating func add(_ path: String, _ kind: Kind, _ meaning: String = "") -> Bool {
        let parts = path.split(separator: ".", omittingEmptySubsequences: false)
        return Self.add(parts[...], Field(kind: kind, meaning: meaning), to: &root)
    }

    private static func add(_ path: ArraySlice<Substring>, _ field: Field, to parent: inout Field) -> Bool {
        guard let name = path.first, !name.isEmpty else { return false }
        guard path.count > 1 else {
            if parent.index(of: name) != nil { return false }
            parent.fields.append((String(name), field))
            return true
        }
        guard let index = parent.index(of: name) else { return false }
        return add(path.dropFirst(), field, to: &parent.fields[index].field)
    }
}
