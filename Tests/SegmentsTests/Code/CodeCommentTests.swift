import SourceText
import Testing

@testable import Segments

@Suite struct CodeCommentTests {
    @Test func `line comments of one place and mark are one text`() {
        let code = """
            // Greets everyone
            // who came.
            let a = 1 // The first
                      // of many
              // Deeper

            // Apart
            //
            // Divided
            /// Documented
            //! Inner
            """
        #expect(
            CodeSample(code, "swift").comments == [
                "Greets everyone\nwho came.", "The first\nof many", "Deeper", "Apart", "Divided", "Documented", "Inner",
            ])
    }

    @Test func `items and tags of a documentation comment are texts of their own`() {
        let code = """
            /**
             * Adds two
             * numbers.
             *
             * @param a the first
             *   of them
             * @param b the second
             * - one
             * - two
             **/
            /* short */ int x; /*! Brief. */ /**/ /***/
            /* no stars
               here */
            """
        #expect(
            CodeSample(code, "c").comments == [
                "Adds two\nnumbers.", "@param a the first\nof them", "@param b the second", "- one", "- two", "short",
                "Brief.", "no stars\nhere",
            ])
    }

    @Test(
        arguments: [
            ("swift", "/* a /* b */ c */ // d", ["a /* b */ c", "d"]),
            ("c", "/* a /* b */ c(); // d", ["a /* b", "d"]),
            ("rust", "fn f<'a>(x: &'a str) -> char { '\"' } // it's", ["it's"]),
            ("rust", "let s = r#\"a \"// b\"# ; // c", ["c"]),
            (
                "haskell", "foldl' '\"' x -- | The rest\ny --> z -- c\n{- a {- b -} c -}",
                ["The rest", "c", "a {- b -} c"]
            ),
            ("js", "x = a / b; y = /\\/\\/ \"[/]'/g; // c", ["c"]),
            ("js", "return /'/ // c", ["c"]),
            ("js", "fetch('https://x.y') // c", ["c"]),
            ("js", "`${a ? `// no` : '//'}` // c", ["c"]),
            ("scss", "a { b: url(https://x.y/z) } // c", ["c"]),
            ("python", "x = '#' # c\ny = \"\"\"# no\n# no\n\"\"\" # d", ["c", "d"]),
            ("sh", "echo $# ${#a} a#b \"# no\" '# no' \\# no # c", ["c"]),
            ("sh", "cat <<'EOF' # c\n# it's no comment\nEOF\n# d", ["c", "d"]),
            ("sh", "cat <<-END\n\t# no\n\tEND\necho # d", ["d"]),
            ("css", "a::after { content: '/*' } /* c */", ["c"]),
            ("html", "<p>don't -- <!-- c --> isn't <!-- d\n e -->", ["c", "d\ne"]),
            ("sql", "SELECT '--', 'it''s' -- c\n/* d */", ["c", "d"]),
            ("lisp", "(quote 'a) #\\; #\\\" ; c\n;;; d\n#| e #| f |# g |#", ["c", "d", "e #| f |# g"]),
            ("lua", "x = '--' -- c\n--[[ d\ne ]] y = [==[ -- ]] ]==] --[==[ f ]] g ]==]", ["c", "d\ne", "f ]] g"]),
            ("tex", "5\\% % c\n\\\\% d", ["c", "d"]),
            ("ini", "; c\na = b ; no\n# d", ["c", "d"]),
            ("yaml", "a: it's # c\nb: x#y\nc: '# no' # d\nd: \"# no\"", ["c", "d"]),
            ("toml", "a = '#' # c", ["c"]),
            ("dockerfile", "# c\nRUN echo # no\n", ["c"]),
            ("make", "a: b # c\n\techo \\# no", ["c"]),
            ("php", "<?php # c\n#[Attr]\n$a = '//'; // d\n/* e */", ["c", "d", "e"]),
            ("perl", "$#a; s#a#b#; # c\n\n=pod\n\nit's d\n\n=cut\n# e", ["c", "it's d", "e"]),
            ("ruby", "x = /#'/ # c\n=begin\nd\n=end\ns = \"#{\"#\"}\" # e", ["c", "d", "e"]),
            ("r", "x <- '#' # c\n#' d", ["c", "d"]),
            ("julia", "a = b' # it's c\n#= d #= e =# f =#", ["it's c", "d #= e =# f"]),
            ("elixir", "x = ?# + ?\" # c", ["c"]),
            ("erlang", "X = $\", % c", ["c"]),
            ("f#", "let x' = \"//\" // c\n(* d (* e *) f *)", ["c", "d (* e *) f"]),
            ("ocaml", "let f = (*) \"(*\" (* c *)", ["c"]),
            ("pascal", "s := 'it''s { no'; { c } (* d *) // e\n{$R+}", ["c", "d", "e"]),
            ("fortran", "s = 'it''s ! no' ! c\n!> d\n!$omp parallel", ["c", "d"]),
            ("matlab", "a = b'; % it's c\n%{\nd\n%}\ns = '% no';", ["it's c", "d"]),
            ("powershell", "<# c #> $a = '#' # d\n\"`\"# no\"", ["c", "d"]),
            ("batch", "REM c\n@rem d\n:: e\necho rem no", ["c", "d", "e"]),
            ("clojure", "\\\" ; c", ["c"]),
            ("cpp", "auto s = R\"x(// no )\" // no)x\"; int n = 1'000; // c", ["c"]),
            ("c#", "var s = @\"\\\"; // c\n$\"{a[\"//\"]}\"; // d", ["c", "d"]),
            ("go", "s := `// no\n// no` // c", ["c"]),
            ("kotlin", "val s = \"\"\"// no\\\"\"\" // c\n'\"'", ["c"]),
            ("cmake", "#[[ c\nd ]] set(a \"#\") # e", ["c\nd", "e"]),
            ("d", "/+ a /+ b +/ c +/ // d", ["a /+ b +/ c", "d"]),
            ("vb", "s = \"it's\" ' c", ["c"]),
            ("diff", "# no", []), ("text", "// no", []), ("console", "# no", []), ("", "// no", []),
        ] as [(String, String, [String])])
    func `each language has its own comments`(language: String, code: String, expected: [String]) {
        #expect(CodeSample(code, language).comments == expected)
    }

    @Test(
        arguments: [
            ("js", "// eslint-disable-next-line no-console"), ("ts", "// @ts-ignore"), ("go", "//go:build linux"),
            ("python", "#!/usr/bin/env python"), ("python", "# -*- coding: utf-8 -*-"),
            ("python", "x = 1  # type: ignore"),
            ("c", "/* SPDX-License-Identifier: MIT */"), ("swift", "// swift-tools-version: 6.1"),
            ("haskell", "{-# LANGUAGE GADTs #-}"), ("sql", "/*!40101 SET a */"), ("html", "<!--[if IE]>x<![endif]-->"),
            ("sh", "# shellcheck disable=SC2086"), ("c", "#pragma once"), ("c", "/* ---- */ // 123 -> 5"),
            ("dockerfile", "# syntax=docker/dockerfile:1"), ("ruby", "# frozen_string_literal: true"),
        ])
    func `what speaks to tools, or says nothing, is no text`(language: String, code: String) {
        #expect(CodeSample(code, language).sources == [])
    }

    @Test func `marks and banners leave the words`() {
        let code =
            "// MARK: - Life cycle\n// MARK: -\n// ==== Setup ====\n/////////////\n// C is -- well -- C\n// ESLint helps"
        #expect(CodeSample(code, "swift").comments == ["Life cycle", "Setup", "C is -- well -- C\nESLint helps"])
    }

    @Test func `an open comment goes to the end`() {
        #expect(CodeSample("a /* b\n c", "c").comments == ["b\nc"])
        #expect(CodeSample("a /* b *", "c").comments == ["b"])
        #expect(CodeSample("// a\r\n// b\r\n", "c").comments == ["a\nb"])
    }

    @Test(
        arguments: [
            ("swift", true), (" Swift ", true), ("{.python .numberLines}", true), ("{#id .js}", true),
            ("js {1,3}", true),
            ("js{1,3}", true), ("rust,ignore", true), ("python title=\"x\"", true), ("c++", true), ("C#", true),
            ("{r, echo=FALSE}", true), ("language-ts", true), ("objective-c", true), ("", false), ("{}", false),
            ("klingon", false), ("diff", false), ("c+", false),
        ])
    func `the name of a language is found in the info string`(info: String, isKnown: Bool) {
        #expect(CodeScanner.knows(language: .init(info)) == isKnown)
    }

    @Test func `no two languages share a name`() {
        var seen: Set<String> = []
        let doubles = CodeLanguage.table.flatMap(\.names).filter { !seen.insert($0).inserted }
        #expect(doubles == [])
    }
}
