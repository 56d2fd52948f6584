/// The elements of HTML that a book may have, and what may stand in each (HTML, section 4; EPUB 3.3, section 6.1).
///
/// It is stricter than HTML where readers are weak or the rules are intricate: `details` is a `div`, forms and scripts
/// are left out.
enum XHTMLVocabulary {
    /// What an element may hold.
    enum Content {
        case flow
        case phrasing
        /// Nothing: `br`.
        case none
        /// Nothing but these elements; others get the first of them around them.
        case only([String])
    }

    /// The name in the book of an element that has another one there.
    static let replacements: [String: String] = [
        "center": "div", "details": "div", "summary": "p", "main": "div", "header": "div", "footer": "div",
        "nav": "div", "address": "div", "hgroup": "div", "search": "div", "fieldset": "div", "legend": "p",
        "dialog": "div", "form": "div", "dir": "ul", "menu": "ul", "strike": "s", "tt": "code", "acronym": "abbr",
        "big": "span", "font": "span", "time": "span", "data": "span", "nobr": "span", "label": "span", "rb": "span",
        "listing": "pre", "plaintext": "pre",
    ]

    /// Elements that are left out with all that is in them.
    static let leftOut: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript", "object", "embed",
        "canvas", "svg", "math", "template", "select", "button", "audio", "video", "head", "applet", "map", "frameset",
        "datalist", "meter", "progress", "output",
    ]

    /// Elements without an end tag that are left out.
    static let leftOutVoids: Set<String> = [
        "link", "meta", "base", "frame", "source", "track", "param", "area", "input", "basefont", "bgsound", "keygen",
    ]

    /// Their absence is no loss.
    static let silentlyLeftOut: Set<String> = [
        "source", "track", "noscript", "html", "body", "picture", "head", "title",
    ]

    static func content(of name: String) -> Content? { contents[name] }

    /// Whether an element stands among blocks rather than in a line; nil for parts of lists and tables.
    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    /// The elements that a part of a list or a table must stand in.
    static func parents(of name: String) -> [String]? { parts[name] }

    private static let blocks: Set<String> = [
        "div", "section", "article", "aside", "blockquote", "figure", "pre", "p", "h1", "h2", "h3", "h4", "h5", "h6",
        "ul", "ol", "dl", "table", "hr",
    ]

    private static let parts: [String: [String]] = [
        "li": ["ul", "ol"], "dt": ["dl"], "dd": ["dl"], "caption": ["table"], "colgroup": ["table"],
        "col": ["colgroup", "table"], "thead": ["table"], "tbody": ["table"], "tfoot": ["table"],
        "tr": ["thead", "tbody", "tfoot", "table"], "td": ["tr", "thead", "tbody", "tfoot", "table"],
        "th": ["tr", "thead", "tbody", "tfoot", "table"], "figcaption": ["figure"], "rt": ["ruby"], "rp": ["ruby"],
    ]

    private static let contents: [String: Content] = {
        var contents: [String: Content] = [
            "ul": .only(["li"]), "ol": .only(["li"]), "dl": .only(["dd", "dt"]),
            "table": .only(["tbody", "caption", "colgroup", "thead", "tfoot"]), "thead": .only(["tr"]),
            "tbody": .only(["tr"]), "tfoot": .only(["tr"]), "tr": .only(["td", "th"]), "colgroup": .only(["col"]),
        ]
        for name in [
            "div", "section", "article", "aside", "blockquote", "figure", "figcaption", "li", "dd", "td", "th",
        ] {
            contents[name] = .flow
        }
        for name in [
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "caption", "a", "abbr", "b", "bdi", "bdo", "cite",
            "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "ruby", "rt", "rp", "s", "samp", "small",
            "span", "strong", "sub", "sup", "u", "var",
        ] { contents[name] = .phrasing }
        for name in ["br", "hr", "img", "wbr", "col"] { contents[name] = Content.none }
        return contents
    }()
}
