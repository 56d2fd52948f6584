package import SourceText

/// What a template can be given under a name.
///
/// Lists repeat a section, contexts open a scope for it, and everything else shows it or not. Empty text, empty
/// lists, `flag(false)` and names that nobody set are false; all else is true.
package enum TemplateValue: Sendable {
    /// Text as people wrote it; `{{name}}` escapes `&`, `<`, `>` and `"`, `{{{name}}}` does not.
    case text(TextSlice)
    /// Finished HTML; it is never escaped, whichever way a template asks for it.
    case html(TextSlice)
    /// Shows or hides a section, and is empty as text.
    case flag(Bool)
    case list([TemplateValue])
    case context(TemplateContext)

    package static func string(_ text: String) -> TemplateValue { .text(TextSlice(text)) }
    package static func html(bytes: [UInt8]) -> TemplateValue { .html(TextSlice(bytes)) }
    package static func contexts(_ items: [TemplateContext]) -> TemplateValue { .list(items.map { .context($0) }) }

    var isTrue: Bool {
        switch self {
        case .text(let text), .html(let text): !text.isEmpty
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        case .context: true
        }
    }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
    package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (TemplateKey, TemplateValue)...) {
        self = .context(TemplateContext(elements))
    }
}
