import SourceText

/// The character references of HTML by name, as far as texts have them (HTML Living Standard, section 13.5): what is
/// none of them is defined by a document type, `&product;`.
enum EntityNames {
    static func isCharacter(_ name: ArraySlice<UInt8>) -> Bool {
        if name.contains(where: { $0 == "-" || $0 == "." }) { return false }
        let text = String(decoding: name, as: UTF8.self)
        return signs.contains(text) || letters.contains { text.hasSuffix($0) && text.utf8.count <= $0.utf8.count + 2 }
    }

    /// The ends of the names of letters with marks, `eacute`.
    private static let letters = [
        "grave", "acute", "circ", "tilde", "uml", "ring", "caron", "cedil", "ogon", "breve", "macr", "slash", "strok",
        "elig", "lig", "cy",
    ]

    private static let signs: Set<String> = [
        "amp", "lt", "gt", "quot", "apos", "nbsp", "shy", "ensp", "emsp", "thinsp", "zwj", "zwnj", "lrm", "rlm",
        "mdash",
        "ndash", "horbar", "hellip", "mldr", "laquo", "raquo", "ldquo", "rdquo", "lsquo", "rsquo", "sbquo", "bdquo",
        "lsaquo", "rsaquo", "bull", "middot", "copy", "reg", "trade", "deg", "euro", "pound", "cent", "yen", "sect",
        "para",
        "times", "divide", "minus", "plus", "plusmn", "le", "ge", "ne", "equals", "asymp", "infin", "frac12", "frac14",
        "frac34", "sup1", "sup2", "sup3", "micro", "permil", "larr", "rarr", "uarr", "darr", "harr", "crarr", "iexcl",
        "iquest", "brvbar", "curren", "uml", "macr", "cedil", "ordf", "ordm", "not", "num", "dollar", "percnt", "lpar",
        "rpar", "ast", "comma", "period", "sol", "bsol", "colon", "semi", "commat", "lsqb", "rsqb", "lbrack", "rbrack",
        "lowbar", "lcub", "rcub", "lbrace", "rbrace", "verbar", "vert", "excl", "quest", "check", "cross", "star",
        "starf",
        "hearts", "spades", "clubs", "diams", "phone", "loz", "sum", "prod", "radic", "part", "int", "there4", "prime",
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi",
        "omicron", "pi", "rho", "sigma", "sigmaf", "tau", "upsilon", "phi", "chi", "psi", "omega", "eth", "thorn",
        "tab",
        "newline", "hyphen", "dash", "numsp", "puncsp", "hairsp", "inodot", "oline", "forall", "exist", "empty", "isin",
        "sub", "sup", "nsub", "cap", "cup", "and", "or", "sim", "cong", "equiv", "perp", "ang", "lang", "rang",
    ]
}
