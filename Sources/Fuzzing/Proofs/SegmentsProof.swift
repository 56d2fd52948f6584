import Articles
import Locales
import Segments
import SourceText

/// Cutting and filling: an article comes back byte for byte, and no translation changes its blocks.
enum SegmentsProof {
    private static let before = [
        "1. ", "# ", "- ", "> ", "| ", "a | b ", "[x]: y ", "```", "~~~ ", "<div>", "<!-- ", "<?php ", "    ", "===",
        "---", "***", ": ", "漢字。", "\u{A0}", "\\", "'", "\"", "%", "{", "[^x]: y ",
    ]
    private static let after = [" #", "  ", "\\", "|", "\n", ":", " # no", "'", " ---"]
    private static let alone = [
        "-", "===", "|---|", "~", "null", "[x]: y", "<b>", "x\n\ny", "x\n===", "x\n    y", "a\n|-|", "[a\nb]: c",
    ]

    /// A translation that would break the Markdown or YAML around it if it were put in as it is.
    private static func nasty(_ choice: Int, _ text: TextSlice) -> TextSlice {
        let choice = choice % (before.count + after.count + alone.count)
        if choice < before.count { return TextSlice(before[choice] + text.description) }
        if choice < before.count + after.count { return TextSlice(text.description + after[choice - before.count]) }
        return TextSlice(alone[choice - before.count - after.count])
    }

    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        try proveFilling(bytes)
        // Most bytes have no front matter: this makes all of them a body.
        try proveFilling(Array("---\ntitle: A title\n---\n".utf8) + bytes)
    }

    private static func proveFilling(_ bytes: [UInt8]) throws(BrokenInvariant) {
        guard let article = article(bytes) else { return }
        let skeleton = Segmenter(source: .english).skeleton(of: article)
        try require(skeleton.filled { _ in nil } == bytes, "\(shown(bytes)) comes back with no translation")
        try require(skeleton.filled { $0.text } == bytes, "\(shown(bytes)) comes back with its own texts")
        var position = 0
        for slot in skeleton.slots {
            try require(slot.range.start >= position && slot.range.end <= bytes.count, "slot \(slot.range) is in order")
            position = slot.range.end
        }
        let shape = BlockShape(of: article)
        for step in 0..<2 {
            // Which text is tried depends on the input, so that each run stays short.
            let choice = bytes.count + Int(bytes.last ?? 0) + step * 17
            let woven = skeleton.filled { nasty(choice, $0.text) }
            guard let found = Self.article(woven) else {
                throw BrokenInvariant("\(shown(bytes)) became \(shown(woven)), which cannot be read")
            }
            let difference = BlockShape(of: found).difference(from: shape)
            try require(difference == nil, "\(shown(bytes)) became \(shown(woven)): \(difference ?? "")")
        }
    }

    private static func article(_ bytes: [UInt8]) -> Article? {
        ArticleParser.article(from: SourceFile(path: "a.md", bytes: bytes), id: "a").article
    }
}
