import Locales
import SourceText
import Testing

@testable import Translations

/// A generator with a fixed seed (SplitMix64), so that every run tests the same.
struct FixedGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

@Suite struct PORoundTripTests {
    @Test(arguments: POSamples.all)
    func `files of other tools come back byte for byte`(text: String) {
        let document = document(text)
        #expect(reassembled(document) == Array(text.utf8))
    }

    @Test func `a file of msgmerge is understood`() {
        let document = document(POSamples.msgmerge)
        #expect(document.diagnostics.isEmpty)
        #expect(document.entries.map(\.state) == [.translated, .translated, .stale, .translated, .stale])
        #expect(
            document.text(document.entries[1].source)
                == "A long paragraph that msgmerge wraps, since it goes far beyond eighty columns of text.")
        #expect(document.text(document.entries[2].previousSource) == "An older sentence in two lines")
    }

    @Test func `a file of Poedit is understood`() {
        let document = document(POSamples.poedit)
        #expect(document.diagnostics.isEmpty)
        #expect(document.entries.map { document.text($0.translation) }.dropFirst() == ["Hallo \"Welt\"", "Tschüs"])
        #expect(document.lineEnd == [0x0D, 0x0A])
    }

    @Test func `what is written is read back the same`() {
        let texts: [TextSlice] = [
            "plain", "\"quotes\" and \\", "two\nlines\r\n", "\u{1}\u{7F}\u{7}\u{8}\u{B}\u{C}1", "日本語 é\t",
        ]
        for text in texts {
            var message = POMessage(context: text, source: text)
            message.previousSource = text
            message.translations = [text]
            message.isObsolete = text.count % 2 == 0
            var writer = POWriter()
            writer.write(message)
            let document = PODocument(parsing: SourceFile(path: "a.po", bytes: writer.bytes))
            #expect(document.diagnostics.isEmpty)
            let back = document.message(of: document.entries[0])
            #expect(back.source == text && back.context == text && back.previousSource == text)
            #expect(back.translations == [text] && back.isObsolete == message.isObsolete)
        }
    }

    @Test(arguments: 0..<40)
    func `mutated files never lose a byte, and merging them is stable`(seed: Int) {
        var random = FixedGenerator(state: UInt64(seed))
        let snippets = [
            "\"", "\\", "\n", "\n\n", "#", "#~ ", "#| ", "#, fuzzy\n", "msgid \"x\"\n", "msgstr \"\"\n", "msgctxt ",
            "msgid_plural \"p\"\n", "msgstr[1] \"y\"\n", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "\0", "\u{FEFF}",
            "é",
            "\r", "# note\n", "msgid \"Kept\"\nmsgstr \"Tenuto\"\n",
        ]
        let merge = CatalogMerge(header: CatalogHeader(locale: "it", title: "T"), from: .english, to: italian)
        let segments = [segment("A newer sentence"), segment("Kept"), segment("d"), segment("Hello", context: "title")]
        for _ in 0..<50 {
            var bytes = Array(POSamples.all[Int.random(in: 0..<POSamples.all.count, using: &random)].utf8)
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...30, using: &random)))
                case 2:
                    bytes.insert(
                        contentsOf: snippets[Int.random(in: 0..<snippets.count, using: &random)].utf8, at: place)
                default: bytes.append(contentsOf: bytes[place..<min(bytes.count, place + 80)])
                }
                if bytes.isEmpty { bytes = [0x0A] }
            }
            let document = PODocument(parsing: SourceFile(path: "a.po", bytes: bytes))
            let once = merge.merged(document, with: segments).document
            let twice = merge.merged(once, with: segments).document
            let isWhole = reassembled(document) == bytes && reassembled(once) == once.bytes
            let isStable = twice.bytes == once.bytes
            #expect(isWhole, "\(document.string.debugDescription)")
            #expect(isStable, "\(document.string.debugDescription)")
        }
    }

    @Test(arguments: [
        "\"", "<<<<<<< a\n", "#\n", "msgid \"\n", "#~ msgid \"a\"\n", "\n# x", "msgid \"a\"\n#\n",
        "=======\nmsgid \"q\"\nmsgstr \"\"\n",
    ])
    func `long nonsense is read in bounded time`(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let time = processorSeconds { #expect(reassembled(document(text)) == Array(text.utf8)) }
        #expect(time < 20)
    }
}
