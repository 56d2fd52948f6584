import Locales
import Segments
import SourceText

/// Rules for sentences: any SRX file is read or reported, and whatever rules are asked, sentences lie in the text, in
/// order and apart, and only blanks are left out.
enum SentenceRulesProof {
    private static let text = Array("Mr. A went to St. B. He (she?) paid $3.50! „Ja.“ Then 1. x 2. y… 好。「是。」と".utf8)

    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let (document, diagnostics) = SRXDocument.read(SourceFile(path: "a.srx", bytes: bytes))
        try require(document != nil || !diagnostics.isEmpty, "\(shown(bytes)) is read or reported")
        if let document {
            try prove(SentenceCutter(SRXRules(document, language: .english)), text)
        }
        guard SourceFile(path: "a.txt", bytes: bytes).textFault == nil else { return }
        for language in ["en", "de", "ja", "ar", "nl"] {
            guard let tag = try? LocaleTag(language) else { continue }
            try prove(SentenceCutter(tag), bytes)
        }
    }

    private static func prove(_ cutter: SentenceCutter, _ text: [UInt8]) throws(BrokenInvariant) {
        var position = 0
        for sentence in cutter.sentences(of: text) {
            try require(
                sentence.start >= position && sentence.end <= text.count, "\(shown(text)): sentences are in order")
            try require(
                text[position..<sentence.start].allSatisfy(ASCII.isWhitespace), "\(shown(text)): nothing is left out")
            position = sentence.end
        }
        try require(text[position...].allSatisfy(ASCII.isWhitespace), "\(shown(text)): nothing is left out at the end")
    }
}
