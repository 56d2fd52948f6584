// The languages, family by family. Sources: the lexical chapters of each language's own reference.
extension CodeLanguage {
    static let table: [CodeLanguage] = cFamily + webFamily + scriptFamily + functionalFamily + dataFamily + otherFamily

    static let slashBlock = BlockMark("/*", "*/")
    private static let nestedSlashBlock = BlockMark("/*", "*/", nests: true)
    static let quoted = StringRule("\"")
    static let single = StringRule("'")
    static let doubledQuotes = StringRule("\"", nil, .doubled, multiline: true)
    static let doubledSingle = StringRule("'", nil, .doubled, multiline: true)
    static let longQuoted = StringRule("\"", multiline: true)
    private static let cEscape = StringEscape.backslash("abefnrtv01234567\\\"'?xuU")
    private static let javaEscape = StringEscape.backslash("bfnrst01234567\\\"'u")
    private static let jsEscape = StringEscape.backslash("bfnrtv0\\\"'`$xu")

    private static let cFamily: [CodeLanguage] = [
        CodeLanguage(
            "c h objc objective-c m opencl glsl hlsl wgsl proto protobuf thrift solidity sol verilog systemverilog sv",
            lines: ["//"], blocks: [slashBlock], strings: [StringRule("\"", nil, cEscape)], traits: .characters),
        CodeLanguage(
            "c++ cpp cc cxx hpp hxx hh cuda cu objective-c++ objcpp mm arduino ino",
            lines: ["//"], blocks: [slashBlock],
            strings: [
                StringRule("\"", "\"", .none, multiline: true, prefixes: "r lr ur u8r", fence: .name),
                StringRule("\"", nil, cEscape),
            ], traits: .characters),
        CodeLanguage(
            "swift", lines: ["//"], blocks: [nestedSlashBlock],
            strings: [
                StringRule("#\"\"\"", "\"\"\"#", .none, multiline: true, code: ["\\#("], fence: .hashes),
                StringRule("#\"", "\"#", .none, code: ["\\#("], fence: .hashes),
                StringRule("\"\"\"", nil, .backslash("0\\tnr\"'u"), multiline: true, code: ["\\("]),
                StringRule("\"", nil, .backslash("0\\tnr\"'u"), code: ["\\("]),
            ]),
        CodeLanguage(
            "rust rs", lines: ["//"], blocks: [nestedSlashBlock],
            strings: [
                StringRule("#\"", "\"#", .none, multiline: true, prefixes: "r br cr", fence: .hashes),
                StringRule("\"", nil, .none, multiline: true, prefixes: "r br cr"),
                StringRule("\"", nil, .backslash("nrt\\0\"'xu"), multiline: true),
            ], traits: .characters),
        CodeLanguage(
            "go golang", lines: ["//"], blocks: [slashBlock],
            strings: [
                StringRule("`", nil, .none, multiline: true),
                StringRule("\"", nil, .backslash("abfnrtv\\\"01234567xuU")),
            ], traits: .characters),
        CodeLanguage(
            "java", lines: ["//"], blocks: [slashBlock],
            strings: [StringRule("\"\"\"", nil, javaEscape, multiline: true), StringRule("\"", nil, javaEscape)],
            traits: .characters),
        CodeLanguage(
            "kotlin kt kts", lines: ["//"], blocks: [nestedSlashBlock],
            strings: [
                StringRule("\"\"\"", nil, .none, multiline: true, code: ["${"]),
                StringRule("\"", nil, .backslash("tbnr'\"\\$u"), code: ["${"]),
            ], traits: .characters),
        CodeLanguage(
            "scala sc sbt", lines: ["//"], blocks: [nestedSlashBlock],
            strings: [
                StringRule("\"\"\"", nil, .none, multiline: true, code: ["${"], prefixes: "s f raw"),
                StringRule("\"\"\"", nil, .none, multiline: true),
                StringRule("\"", nil, javaEscape, code: ["${"], prefixes: "s f raw"),
                StringRule("\"", nil, javaEscape),
            ], traits: .characters),
        CodeLanguage(
            "groovy gradle jenkinsfile", lines: ["//"], blocks: [slashBlock],
            strings: [
                StringRule("\"\"\"", multiline: true, code: ["${"]), StringRule("'''", multiline: true),
                StringRule("\"", code: ["${"]), single,
            ], traits: .regex),
        CodeLanguage(
            "c# csharp cs", lines: ["//"], blocks: [slashBlock],
            strings: [
                StringRule("$@\"", "\"", .doubled, multiline: true, code: ["{"]),
                StringRule("@$\"", "\"", .doubled, multiline: true, code: ["{"]),
                StringRule("@\"", "\"", .doubled, multiline: true),
                StringRule("$\"\"\"", "\"\"\"", .none, multiline: true, code: ["{"]),
                StringRule("\"\"\"", nil, .none, multiline: true, fence: .quotes),
                StringRule("$\"", "\"", cEscape, code: ["{"]), StringRule("\"", nil, cEscape),
            ], traits: .characters),
        CodeLanguage(
            "dart", lines: ["//"], blocks: [nestedSlashBlock],
            strings: [
                StringRule("\"\"\"", nil, .none, multiline: true, prefixes: "r"),
                StringRule("'''", nil, .none, multiline: true, prefixes: "r"),
                StringRule("\"", nil, .none, prefixes: "r"), StringRule("'", nil, .none, prefixes: "r"),
                StringRule("\"\"\"", multiline: true, code: ["${"]), StringRule("'''", multiline: true, code: ["${"]),
                StringRule("\"", code: ["${"]), StringRule("'", code: ["${"]),
            ]),
        CodeLanguage(
            "d dlang", lines: ["//"], blocks: [BlockMark("/+", "+/", nests: true), slashBlock],
            strings: [
                StringRule("\"", nil, .none, multiline: true, prefixes: "r"),
                StringRule("`", nil, .none, multiline: true),
                longQuoted,
            ], traits: .characters),
        CodeLanguage("zig", lines: ["//"], strings: [quoted], traits: .characters),
    ]

    private static let webFamily: [CodeLanguage] = [
        CodeLanguage(
            "js javascript jsx mjs cjs ts typescript tsx mts cts node ecmascript es6 qml",
            lines: ["//"], blocks: [slashBlock],
            strings: [
                StringRule("`", nil, jsEscape, multiline: true, code: ["${"]),
                StringRule("\"", nil, jsEscape), StringRule("'", nil, jsEscape),
            ], traits: .regex),
        CodeLanguage("json", strings: [StringRule("\"", nil, .backslash("\"\\/bfnrtu"))]),
        CodeLanguage(
            "jsonc json5 hjson", lines: ["//"], blocks: [slashBlock],
            strings: [StringRule("\"", nil, .backslash("\"\\/bfnrtu")), single]),
        CodeLanguage("css", blocks: [slashBlock], strings: [quoted, single]),
        CodeLanguage("scss sass less stylus styl", lines: ["//"], blocks: [slashBlock], strings: [quoted, single]),
        CodeLanguage(
            "html htm xhtml xml svg vue svelte astro xsl xslt xsd plist rss atom xaml html5 mathml",
            blocks: [BlockMark("<!--", "-->", breakers: ["--!>"])]),
        CodeLanguage(
            "php php3 php7 php8",
            lines: [LineMark("//", breakers: ["?>"]), LineMark("#", notBefore: "[", breakers: ["?>"])],
            blocks: [slashBlock],
            strings: [
                StringRule("\"", nil, .backslash("nrtvef\\$\"01234567xu"), multiline: true, code: ["{$", "${"]),
                StringRule("'", nil, .backslash("\\'"), multiline: true),
            ], traits: .hereDocs),
        CodeLanguage("graphql gql", lines: ["#"], strings: [StringRule("\"\"\"", multiline: true), quoted]),
    ]

    private static let scriptFamily: [CodeLanguage] = [
        CodeLanguage(
            "python py python3 py3 python2 pyi pyw pycon sage starlark bazel bzl gdscript gd",
            lines: ["#"],
            strings: ["\"\"\"", "'''", "\"", "'"].flatMap { (quote: String) -> [StringRule] in
                let isLong = quote.utf8.count == 3
                return [
                    StringRule(quote, nil, .rawBackslash, multiline: isLong, code: ["{"], prefixes: "rf fr"),
                    StringRule(quote, nil, .rawBackslash, multiline: isLong, prefixes: "r br rb ur"),
                    StringRule(quote, nil, pythonEscape, multiline: isLong, code: ["{"], prefixes: "f t"),
                    StringRule(quote, nil, pythonEscape, multiline: isLong, prefixes: "b u"),
                    StringRule(quote, nil, pythonEscape, multiline: isLong),
                ]
            }),
        CodeLanguage(
            "sh bash zsh shell ksh dash fish shellscript bats",
            lines: [.word("#")],
            strings: [
                StringRule("$'", "'", .backslash, multiline: true),
                StringRule("\"", nil, .backslash("$`\"\\"), multiline: true, code: ["$(", "${", "`"]),
                StringRule("'", nil, .reopened, multiline: true),
            ], traits: [.hereDocs, .quotingBackslash, .gluedQuotes]),
        CodeLanguage(
            "ruby rb rake gemfile podfile fastfile crystal cr", lines: [.word("#")],
            blocks: [BlockMark("=begin", "=end", lineBound: true)],
            strings: [
                StringRule("\"", multiline: true, code: ["#{"]),
                StringRule("'", nil, .backslash("\\'"), multiline: true),
                StringRule("`", multiline: true, code: ["#{"]),
            ], traits: [.regex, .hereDocs, .markedCharacters]),
        CodeLanguage(
            "perl pl pm raku", lines: [.word("#")],
            blocks: ["=pod", "=head", "=over", "=item", "=begin", "=for"].map {
                BlockMark($0, "=cut", lineBound: true)
            },
            strings: [longQuoted, StringRule("'", nil, .backslash("\\'"), multiline: true)],
            traits: [.regex, .hereDocs]),
        CodeLanguage(
            "lua luau", lines: ["--"], blocks: [BlockMark("--[", "]", levels: true)],
            strings: [StringRule("[[", "]]", .none, multiline: true, fence: .equals), quoted, single]),
        CodeLanguage(
            "r rscript splus", lines: ["#"],
            strings: [
                StringRule("\"", "\"", .none, multiline: true, prefixes: "r", fence: .name), longQuoted,
                StringRule("'", multiline: true),
            ]),
        CodeLanguage(
            "julia jl", lines: ["#"], blocks: [BlockMark("#=", "=#", nests: true)],
            strings: [
                StringRule("\"\"\"", nil, .rawBackslash, multiline: true, prefixes: "r raw"),
                StringRule("\"", nil, .rawBackslash, multiline: true, prefixes: "r raw"),
                StringRule("\"\"\"", multiline: true, code: ["$("]), StringRule("\"", multiline: true, code: ["$("]),
            ], traits: [.characters, .transposes]),
        CodeLanguage(
            "powershell pwsh ps1 posh", lines: [.word("#")], blocks: [BlockMark("<#", "#>")],
            strings: [
                StringRule("@\"", "\n\"@", .none, multiline: true, code: ["$("]),
                StringRule("@'", "\n'@", .none, multiline: true),
                StringRule(
                    "\"", nil, .byte(0x60, valid: Array("0abefnrtuv`\"'$#".utf8)), multiline: true, code: ["$("]),
                doubledSingle,
            ]),
        CodeLanguage("batch bat cmd dosbatch", lines: [.line("rem "), .line("@rem "), .line("::")]),
        CodeLanguage("tcl", lines: [.word("#")], strings: [longQuoted], traits: .quotingBackslash),
        CodeLanguage(
            "nim", lines: ["#"], blocks: [BlockMark("#[", "]#", nests: true)],
            strings: [
                StringRule("\"\"\"", nil, .none, multiline: true), StringRule("\"", nil, .doubled, prefixes: "r"),
                quoted,
            ], traits: .characters),
        CodeLanguage(
            "coffeescript coffee", lines: ["#"], blocks: [BlockMark("###", "###")],
            strings: [
                StringRule("\"\"\"", multiline: true, code: ["#{"]), StringRule("'''", multiline: true),
                StringRule("\"", multiline: true, code: ["#{"]), StringRule("'", multiline: true),
            ], traits: .regex),
        CodeLanguage("awk gawk", lines: [.word("#")], strings: [quoted], traits: .regex),
    ]

    private static let pythonEscape = StringEscape.backslash("abfnrtv\\\"'01234567xuUN")
}
