import Locales
import SourceText

/// UTF-8 that was read as another encoding and written again: `Ã©` for `é`.
struct Mojibake {
    /// The garbled bytes of the text.
    let range: ByteRange
    /// What they were before.
    let restored: String
    let page: CodePage

    /// The garbled runs of a text, by the first code page that explains any.
    static func runs(in bytes: [UInt8], _ locale: LocaleKnowledge) -> [Mojibake] {
        for page in locale.codePages {
            let found = runs(in: bytes, page, locale)
            if !found.isEmpty { return found }
        }
        return []
    }

    private static func runs(in bytes: [UInt8], _ page: CodePage, _ locale: LocaleKnowledge) -> [Mojibake] {
        var result: [Mojibake] = []
        var run: (start: Int, end: Int, scalars: [Unicode.Scalar])?
        func close() {
            if let run, run.scalars.count >= page.leastRun {
                var text = String(String.UnicodeScalarView(run.scalars))
                // Garbled twice or thrice.
                for _ in 0..<3 {
                    let again = runs(in: Array(text.utf8), page, locale)
                    if again.isEmpty { break }
                    text = restored(text, again)
                }
                result.append(Mojibake(range: ByteRange(run.start, run.end), restored: text, page: page))
            }
            run = nil
        }
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let start = index
                if let scalar = garbled(buffer, at: &index, page, locale) {
                    if run == nil { run = (start, start, []) }
                    run?.scalars.append(scalar)
                    run?.end = index
                } else {
                    close()
                }
            }
        }
        close()
        return result
    }

    /// The text with all runs put right.
    static func restored(_ text: String, _ runs: [Mojibake]) -> String {
        var bytes = Array(text.utf8)
        for run in runs.reversed() { bytes.replaceSubrange(run.range.range, with: run.restored.utf8) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The character whose UTF-8 bytes stand here as characters of the page; moves past them, or past one scalar.
    private static func garbled(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int, _ page: CodePage, _ locale: LocaleKnowledge
    ) -> Unicode.Scalar? {
        if bytes[index] < 0x80 {
            index += 1
            return nil
        }
        let leadScalar = nextScalar(bytes, at: &index)
        guard let lead = page.byte(of: leadScalar), lead >= 0xC2, lead <= 0xF4 else { return nil }
        let count = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
        var units = [lead]
        var next = index
        for _ in 0..<count {
            guard next < bytes.count, bytes[next] >= 0x80,
                let byte = page.byte(of: nextScalar(bytes, at: &next)), byte >= 0x80, byte < 0xC0
            else { return nil }
            units.append(byte)
        }
        guard let scalar = String(decoding: units, as: UTF8.self).unicodeScalars.first, scalar != "\u{FFFD}",
            isPlausible(scalar, lead: leadScalar, count, locale)
        else { return nil }
        index = next
        return scalar
    }

    /// Whether the text would have this character: `Ä“` is no Latvian ē at the end of a German quotation.
    private static func isPlausible(
        _ scalar: Unicode.Scalar, lead: UInt32, _ count: Int, _ locale: LocaleKnowledge
    ) -> Bool {
        let traits = locale.scalars[scalar]
        if scalar.value < 0xA0 || traits.isUnassigned { return false }
        let isLeadForeign = !locale.letters.contains(lead)
        if scalar.value == 0xA0 { return isLeadForeign }
        if locale.letters.contains(scalar) { return true }
        if traits.script != .latin, locale.scripts.contains(traits.script) { return true }
        if count > 1 { return traits.script.isShared && !traits.isControl }
        return traits.isSymbol || traits.isPunctuation || (isLeadForeign && traits.isLetter && scalar.value < 0x180)
    }
}
