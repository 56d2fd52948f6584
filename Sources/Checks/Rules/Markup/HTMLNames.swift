/// The names of HTML's elements (HTML Living Standard, index of elements, with the obsolete ones that are in use).
enum HTMLNames {
    /// Whether a name in lower case is an element's; names with a hyphen are those of custom elements.
    static func isElement(_ name: String) -> Bool { names.contains(name) || name.utf8.contains(UInt8(ascii: "-")) }

    /// Whether it is a word, or words, that a program's help may have in angle brackets too.
    static func isCommonWord(_ name: String) -> Bool { words.contains(name) || name.utf8.contains(UInt8(ascii: "-")) }

    private static let words: Set<String> = [
        "address", "area", "base", "body", "code", "data", "header", "label", "link", "map", "mark", "object", "option",
        "output", "path", "script", "section", "slot", "source", "style", "template", "time", "title",
    ]

    private static let names: Set<String> = [
        "a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big",
        "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data",
        "datalist", "dd", "del", "details", "dfn", "dialog", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption",
        "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main",
        "map", "mark", "math", "menu", "meta", "meter", "nav", "nobr", "noscript", "object", "ol", "optgroup",
        "option", "output", "p", "param", "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script",
        "search", "section", "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary",
        "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr",
        "track", "tt", "u", "ul", "var", "video", "wbr",
    ]
}
