import Diagnostics

/// The names of character references that people write (HTML 4.01, section 24, and those of HTML's own list for ASCII).
enum ReferenceNames {
    static func isKnown(_ name: String) -> Bool { names.contains(name) }

    /// The known name that differs by a letter or by two swapped ones.
    static func nearest(to name: String) -> String? {
        guard 2...8 ~= name.utf8.count, !name.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        guard let near = nearestName(to: name, in: frequent), near.utf8.count > 2 else { return nil }
        return near
    }

    private static let frequent = [
        "nbsp", "amp", "quot", "apos", "copy", "mdash", "ndash", "hellip", "laquo", "raquo", "ldquo", "rdquo", "lsquo",
        "rsquo", "bdquo", "times", "middot", "bull", "euro", "trade", "thinsp", "larr", "rarr",
    ]

    private static let names: Set<String> = Set(
        frequent + [
            "lt", "gt", "LT", "GT", "AMP", "QUOT", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml",
            "ordf", "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "cedil",
            "sup1", "ordm", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml",
            "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH",
            "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml",
            "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil",
            "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve",
            "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute",
            "thorn", "yuml", "OElig", "oelig", "Scaron", "scaron", "Yuml", "fnof", "circ", "tilde", "ensp", "emsp",
            "zwnj", "zwj", "lrm", "rlm", "sbquo", "dagger", "Dagger", "permil", "prime", "Prime", "lsaquo", "rsaquo",
            "oline", "frasl", "uarr", "darr", "harr", "lArr", "rArr", "uArr", "dArr", "hArr", "forall", "part", "exist",
            "empty", "nabla", "isin", "notin", "ni", "prod", "sum", "minus", "lowast", "radic", "prop", "infin", "ang",
            "and", "or", "cap", "cup", "int", "there4", "sim", "cong", "asymp", "ne", "equiv", "le", "ge", "sub", "sup",
            "nsub", "sube", "supe", "oplus", "otimes", "perp", "sdot", "loz", "spades", "clubs", "hearts", "diams",
            "alpha", "beta", "gamma", "delta", "epsilon", "lambda", "mu", "pi", "sigma", "omega", "Omega", "Delta",
            "colon", "comma", "period", "num", "excl", "quest", "semi", "lpar", "rpar", "lsqb", "rsqb", "lbrack",
            "rbrack", "lcub", "rcub", "lbrace", "rbrace", "vert", "bsol", "sol", "lowbar", "grave", "Hat", "ast",
            "midast", "plus", "equals", "percnt", "dollar", "commat", "Tab", "NewLine", "check", "cross", "starf",
            "phone", "numsp", "puncsp", "hairsp", "NoBreak", "horbar", "hyphen", "dash",
        ])
}
