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
    ///
    /// - Parameter traits: What is in the text, by which most pages explain nothing.
    static func runs(in bytes: [UInt8], _ locale: LocaleKnowledge, _ traits: TextTraits = .all) -> [Mojibake] {
        for page in locale.codePages where !page.leadTraits.isDisjoint(with: traits) {
            if !page.sign.isEmpty, !bytes.holds(page.sign[...]) { continue }
            // What is sure in one place makes the doubtful ones sure.
            if !runs(in: bytes, page, locale, isSure: false).isEmpty {
                return runs(in: bytes, page, locale, isSure: true)
            }
        }
        return []
    }

    /// - Parameter isSure: Whether the text is known to be garbled, so that `Ã` and a mark behind a capital is a letter.
    private static func runs(
        in bytes: [UInt8], _ page: CodePage, _ locale: LocaleKnowledge, isSure: Bool
    ) -> [Mojibake] {
        var result: [Mojibake] = []
        var run: (start: Int, end: Int, scalars: [Unicode.Scalar])?
        func close() {
            if let run, run.scalars.count >= page.leastRun {
                var text = String(String.UnicodeScalarView(run.scalars))
                // Garbled twice or thrice.
                for _ in 0..<3 {
                    let again = runs(in: Array(text.utf8), page, locale, isSure: false)
                    if again.isEmpty { break }
                    text = restored(text, again)
                }
                result.append(Mojibake(range: ByteRange(run.start, run.end), restored: text, page: page))
            }
            run = nil
        }
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            var previous = 0
            let leads = page.leads
            var hasRun = false
            while index < buffer.count {
                let start = index
                // Nearly all characters are passed by their first bytes, and by the character behind.
                let byte = buffer[start]
                let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                let next = start + width
                if byte < 0x80 || !leads[Int(byte)] || next >= buffer.count || !page.mayTrail(buffer, at: next) {
                    if hasRun {
                        close()
                        hasRun = false
                    }
                    previous = start
                    index = min(next, buffer.count)
                    continue
                }
                let doubt = !isSure && start > 0 && isCapital(at: previous, buffer, locale)
                previous = start
                if let scalar = garbled(buffer, at: &index, page, locale, doubt) {
                    if run == nil { run = (start, start, []) }
                    run?.scalars.append(scalar)
                    run?.end = index
                    hasRun = true
                } else if hasRun {
                    close()
                    hasRun = false
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
        _ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int, _ page: CodePage, _ locale: LocaleKnowledge,
        _ isDoubtful: Bool
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
        var last: UInt32 = 0
        for _ in 0..<count {
            guard next < bytes.count, bytes[next] >= 0x80 else { return nil }
            last = nextScalar(bytes, at: &next)
            guard let byte = page.byte(of: last), byte >= 0x80, byte < 0xC0 else { return nil }
            units.append(byte)
        }
        guard let scalar = String(decoding: units, as: UTF8.self).unicodeScalars.first, scalar != "\u{FFFD}",
            isPlausible(scalar, lead: leadScalar, last: isDoubtful ? last : nil, count, locale)
        else { return nil }
        index = next
        return scalar
    }

    /// Whether the text would have this character: the end of `«IRMÃ»` is no `û`.
    ///
    /// - Parameter last: The last garbled character, where it stands behind a capital: a mark may be one there.
    private static func isPlausible(
        _ scalar: Unicode.Scalar, lead: UInt32, last: UInt32?, _ count: Int, _ locale: LocaleKnowledge
    ) -> Bool {
        let traits = locale.scalars[scalar]
        if scalar.value < 0xA0 || traits.isUnassigned { return false }
        let isLeadForeign = !locale.letters.isMain(lead)
        if count == 1, !isLeadForeign, let last {
            let mark = locale.scalars[last]
            if mark.isPunctuation || mark.isSpace { return false }
        }
        if locale.letters.isMain(scalar.value) { return true }
        if isLeadForeign, locale.letters.contains(scalar) { return true }
        if traits.script != .latin, locale.scripts.contains(traits.script) { return true }
        if count > 1 { return traits.script.isShared && !traits.isControl }
        return isLeadForeign
            && (traits.isSymbol || traits.isPunctuation || traits.isSpace || (traits.isLetter && scalar.value < 0x180))
    }

    private static func isCapital(
        at index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ locale: LocaleKnowledge
    ) -> Bool {
        if bytes[index] < 0x80 { return ASCII.isUppercase(bytes[index]) }
        var next = index
        return locale.scalars[nextScalar(bytes, at: &next)].isUppercase
    }
}
