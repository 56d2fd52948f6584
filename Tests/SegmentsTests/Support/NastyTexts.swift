import SourceText

/// Translations that would break the Markdown or YAML around them if they were put in as they are.
struct NastyTexts: CustomStringConvertible {
    let description: String
    let translation: @Sendable (TextSlice) -> TextSlice

    static let all: [NastyTexts] =
        [
            "1. ", "1) ", "123456789. ", "# ", "###### ", "- ", "+ ", "* ", "> ", "| ", "|", "a | b ", "[x]: y",
            "[^x]: y",
            "[x]: <y> 'z'\n", "```", "~~~ ", "`", "<div>", "</div>", "<!-- ", "<?php ", "<script>", "<pre", "   ",
            "      ", "\t", "===", "---", "***", "_ _ _ ", ": ", "- : ", "漢字。", "مرحبا ", "\u{A0}", "\u{200B}", "\\",
            "'",
            "\"", "%", "@", "&x ", "!", "{", "~", "",
        ].map { mark in NastyTexts(description: "«\(mark)» before") { TextSlice(mark + $0.description) } }
        + [" #", " ##", "  ", "\\", " |", "|", "\n", "\r\n", ":", " # no", "'", "\"", " ---", "\t"].map { mark in
            NastyTexts(description: "«\(mark)» after") { TextSlice($0.description + mark) }
        }
        + [
            "-", "#", "##", "1.", "===", "---", "=", "***", "|", "||", "|---|", ":-", "~", "null", "true", "12",
            "[x]: y",
            "```", "<div>", "<b>", "<!-- -->", ">", "\n", " ", "", "\\", "`", "x\n\ny", "x\n# y", "x\n- y\n1. z",
            "x\n===",
            "x\n---", "x\n    y", "x\n> y", "x\n<div>", "x\n```\ny", "x\r# y", "a|b\n-|-", "a\n|-|", "[x]:\ny",
            "[x]: y\nz",
            "\n\n# x", "x  \ny", "x\\\ny", "x\n[y]: z", "[ ] x", "[x] y", "[X] y", "---\nx", "x\n...\ny",
            "[x\\]: y", "[a\nb]: c", "漢字。\n# 字", "x\u{2028}# y", "x\u{85}y",
        ].map { text in NastyTexts(description: "«\(text)» alone") { _ in TextSlice(text) } }
}
