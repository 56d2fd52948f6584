// Functional languages, queries, settings and the rest; sources as in the first part of the table.
extension CodeLanguage {
    static let functionalFamily: [CodeLanguage] = [
        CodeLanguage(
            "haskell hs purescript idris agda", lines: [LineMark("--", notBefore: haskellSymbols)],
            blocks: [BlockMark("{-", "-}", nests: true)], strings: [quoted], traits: .characters),
        CodeLanguage(
            "elm", lines: ["--"], blocks: [BlockMark("{-", "-}", nests: true)],
            strings: [StringRule("\"\"\"", multiline: true), quoted], traits: .characters),
        CodeLanguage(
            "ocaml ml mli reason sml", blocks: [BlockMark("(*", "*)", nests: true)],
            strings: [StringRule("{|", "|}", .none, multiline: true), longQuoted], traits: .characters),
        CodeLanguage(
            "f# fsharp fs fsx fsi", lines: ["//"], blocks: [BlockMark("(*", "*)", nests: true)],
            strings: [
                StringRule("\"\"\"", nil, .none, multiline: true), StringRule("@\"", "\"", .doubled, multiline: true),
                StringRule("$\"", "\"", .backslash, multiline: true, code: ["{"]), longQuoted,
            ], traits: .characters),
        CodeLanguage(
            "lisp cl common-lisp scheme scm racket rkt elisp emacs-lisp el", lines: [";"],
            blocks: [BlockMark("#|", "|#", nests: true)],
            strings: [StringRule("\"", nil, .backslash("\\\"nt"), multiline: true)], traits: .quotingBackslash),
        CodeLanguage(
            "clojure clj cljs cljc edn fennel janet", lines: [";"], strings: [longQuoted], traits: .quotingBackslash),
        CodeLanguage(
            "elixir ex exs", lines: ["#"],
            strings: [
                StringRule("\"\"\"", multiline: true, code: ["#{"]), StringRule("'''", multiline: true, code: ["#{"]),
                StringRule("\"", multiline: true, code: ["#{"]), StringRule("'", multiline: true, code: ["#{"]),
            ], traits: .markedCharacters),
        CodeLanguage(
            "erlang erl hrl", lines: ["%"], strings: [longQuoted, single], traits: .markedCharacters),
        CodeLanguage("gleam", lines: ["//"], strings: [longQuoted]),
        CodeLanguage("prolog", lines: ["%"], blocks: [slashBlock], strings: [quoted, single]),
        CodeLanguage(
            "nix", lines: ["#"], blocks: [slashBlock],
            strings: [
                StringRule("''", nil, .none, multiline: true, code: ["${"]),
                StringRule("\"", multiline: true, code: ["${"]),
            ]),
    ]

    private static let haskellSymbols = "!#$%&*+./<=>?@\\^|~:"

    static let dataFamily: [CodeLanguage] = [
        CodeLanguage(
            "sql mysql pgsql plsql postgres postgresql psql sqlite sqlite3 tsql mssql mariadb hql", lines: ["--"],
            blocks: [slashBlock], strings: [doubledSingle, doubledQuotes]),
        CodeLanguage(
            "yaml yml", lines: [.word("#")],
            strings: [StringRule("\"", nil, .backslash("0abtnvfre \"/\\N_LPxuU"), multiline: true), doubledSingle],
            traits: .valueQuotes),
        CodeLanguage(
            "toml", lines: ["#"],
            strings: [
                StringRule("\"\"\"", nil, .backslash("btnfr\"\\uU"), multiline: true),
                StringRule("'''", nil, .none, multiline: true), StringRule("\"", nil, .backslash("btnfr\"\\uU")),
                StringRule("'", nil, .none),
            ]),
        CodeLanguage("ini cfg conf dosini desktop editorconfig gitconfig", lines: [.line(";"), .line("#")]),
        CodeLanguage("properties", lines: [.line("#"), .line("!")]),
        CodeLanguage("env dotenv gitignore gitattributes crontab", lines: [.line("#")]),
        CodeLanguage("dockerfile docker containerfile", lines: [.line("#")], strings: [quoted], traits: .hereDocs),
        CodeLanguage("makefile make mk gnumake", lines: [.word("#")], traits: .quotingBackslash),
        CodeLanguage("nginx nginxconf apache apacheconf", lines: [.word("#")], strings: [quoted]),
        CodeLanguage(
            "cmake", lines: ["#"], blocks: [BlockMark("#[", "]", levels: true)],
            strings: [longQuoted], traits: .quotingBackslash),
        CodeLanguage(
            "hcl terraform tf tfvars", lines: ["#", "//"], blocks: [slashBlock],
            strings: [StringRule("\"", code: ["${"])], traits: .hereDocs),
        CodeLanguage("dot graphviz gv", lines: ["//", .line("#")], blocks: [slashBlock], strings: [longQuoted]),
        CodeLanguage("mermaid", lines: [.line("%%")]),
    ]

    static let otherFamily: [CodeLanguage] = [
        CodeLanguage("tex latex bibtex context", lines: ["%"], traits: .quotingBackslash),
        CodeLanguage(
            "pascal delphi objectpascal", lines: ["//"], blocks: [BlockMark("{", "}"), BlockMark("(*", "*)")],
            strings: [StringRule("'", nil, .doubled)]),
        CodeLanguage(
            "fortran f90 f95 f03 f08", lines: ["!"],
            strings: [StringRule("\"", nil, .doubled), StringRule("'", nil, .doubled)]),
        CodeLanguage("ada adb ads vhdl vhd", lines: ["--"], strings: [StringRule("\"", nil, .doubled)]),
        CodeLanguage(
            "matlab octave", lines: ["%", .word("#")], blocks: [BlockMark("%{", "%}", lineBound: true)],
            strings: [StringRule("\"", nil, .doubled), StringRule("'", nil, .doubled)], traits: .transposes),
        CodeLanguage(
            "vb vbnet vba vbscript visualbasic basic", lines: ["'", .line("rem ")],
            strings: [StringRule("\"", nil, .doubled)]),
        CodeLanguage("asm nasm assembly masm", lines: [";"], strings: [StringRule("\"", nil, .none)]),
        CodeLanguage("wat wasm", lines: [";;"], blocks: [BlockMark("(;", ";)", nests: true)], strings: [quoted]),
    ]
}
