import SourceText

/// Comments that speak to tools: compilers, linters, formatters, editors, licence scanners.
enum CodeDirectives {
    /// Whether a comment that begins with `text` is none for people.
    ///
    /// - Parameter glued: No blank stands between the mark and the text, as Go and Haskell demand of theirs.
    static func isDirective(_ bytes: [UInt8], _ text: ByteRange, glued: Bool) -> Bool {
        if glued, openings(gluedOpenings, in: bytes, at: text) { return true }
        return openings(freeOpenings, in: bytes, at: text)
    }

    /// What follows `MARK:` and its dash, the heading of a part of a file; nil where there is none.
    static func label(_ bytes: [UInt8], _ text: ByteRange) -> ByteRange? {
        guard bytes.matches(Array("MARK:".utf8), at: text.start, end: text.end) else { return nil }
        var rest = ByteRange(text.start + 5, text.end).trimmed(in: bytes)
        if !rest.isEmpty, bytes[rest.start] == "-" {
            rest = ByteRange(rest.start + 1, rest.end).trimmed(in: bytes)
        }
        return rest
    }

    private static func openings(_ table: [UInt8: [[UInt8]]], in bytes: [UInt8], at text: ByteRange) -> Bool {
        guard !text.isEmpty, let candidates = table[ASCII.lowercased(bytes[text.start])] else { return false }
        return candidates.contains { opening in
            guard text.count >= opening.count else { return false }
            return bytes[text.range].prefix(opening.count).map(ASCII.lowercased) == opening
        }
    }

    private static func table(_ lines: String) -> [UInt8: [[UInt8]]] {
        let openings = lines.utf8.split(separator: ASCII.lineFeed).map { Array($0) }
        return Dictionary(grouping: openings) { $0[0] }
    }

    /// Only right after the mark: `//go:build`, `{-# LANGUAGE`, `{$I+}`, `!$omp`, `/*+ hint`, `/*!40101`, `<!--[if`.
    private static let gluedOpenings = table(
        """
        go:
        +build
        export\u{20}
        nolint
        #
        $
        !
        +
        [if
        [endif
        region
        endregion
        """)

    /// From the manuals of the tools, in lower case.
    private static let freeOpenings = table(
        """
        spdx-
        !/
        -*-
        vim:
        vi:
        coding: utf
        coding:utf
        coding=
        encoding: utf
        encoding: ascii
        encoding:utf
        cspell:
        spell-checker:
        spellchecker:
        codespell:
        language=
        noinspection
        @formatter:
        editorconfig-
        pragma:
        pragma mark
        iwyu pragma
        nosonar
        nosemgrep
        nosec
        eslint-
        tslint:
        jshint
        jslint
        prettier-ignore
        biome-ignore
        deno-lint-ignore
        deno-fmt-ignore
        oxlint-
        stylelint-
        istanbul ignore
        c8 ignore
        v8 ignore
        webpackchunkname
        webpackignore
        webpackmode
        webpackprefetch
        webpackpreload
        @vite-ignore
        @ts-
        @flow
        @jsx
        #__pure__
        @__pure__
        # sourcemappingurl
        # sourceurl
        @ sourcemappingurl
        <reference
        <amd-
        type: ignore
        noqa
        pylint:
        flake8:
        mypy:
        pyright:
        ruff:
        fmt:
        isort:
        yapf:
        bandit:
        /// script
        swift-tools-version
        swift-format-ignore
        swiftlint:
        swiftformat:
        sourcery:
        clang-format off
        clang-format on
        nolint
        cppcheck-suppress
        clang diagnostic
        rustfmt::
        golangci-lint
        +build
        checkstyle:
        ktlint-
        detekt:
        rubocop:
        frozen_string_literal:
        shareable_constant_value:
        warn_indent:
        typed:
        shellcheck disable
        shellcheck enable
        shellcheck shell
        shellcheck source
        hadolint ignore
        hadolint global
        syntax=
        check=
        escape=
        yamllint disable
        yamllint enable
        yamllint rule:
        yaml-language-server:
        tflint-ignore
        checkov:
        tfsec:
        phpcs:
        phpstan-
        @phpstan
        @psalm
        perlcritic
        """)
}
