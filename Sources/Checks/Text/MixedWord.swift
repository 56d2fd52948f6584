import Locales
import SourceText

/// A word of letters of several scripts, and which of them are at home in it.
struct MixedWord {
    let range: ByteRange
    /// The script of most of its letters; where two have as many, the locale's.
    let script: Script
    /// Its other letters.
    let foreign: [(scalar: Unicode.Scalar, range: ByteRange)]
    private let letters: [(scalar: Unicode.Scalar, range: ByteRange, script: Script)]

    init?(_ word: TextWord, in text: CheckedText, _ locale: LocaleKnowledge) {
        var counts: [(script: Script, count: Int)] = []
        var letters: [(scalar: Unicode.Scalar, range: ByteRange, script: Script)] = []
        let start = word.range.start + Self.escapeLength(text.bytes, word.range)
        for (scalar, range) in text.scalars(in: word.range) where range.start >= start {
            let traits = locale.scalars[scalar]
            guard traits.isLetter, !traits.script.isShared else { continue }
            letters.append((scalar, range, traits.script))
            if let place = counts.firstIndex(where: { $0.script == traits.script }) {
                counts[place].count += 1
            } else {
                counts.append((traits.script, 1))
            }
        }
        guard counts.count > 1, let most = counts.map(\.count).max() else { return nil }
        let main = counts.filter { $0.count == most }.map(\.script)
        let script = main.first { locale.scripts.contains($0) } ?? main[0]
        range = word.range
        self.script = script
        self.letters = letters
        foreign = letters.filter { $0.script != script }.map { ($0.scalar, $0.range) }
    }

    /// Whether people write such words on purpose.
    ///
    /// Arabic and Hebrew put particles before a foreign word, Cyrillic languages endings behind one; Greek letters are
    /// signs of science at the head of a word or in a unit (`Δt`, `kΩ`, `μm`).
    ///
    /// - Parameter looksAlike: Whether the foreign letters look like the word's own; then no particle is believed.
    func isUsual(in pair: TranslationPair, looksAlike: Bool) -> Bool {
        if pair.source.contains(Array(pair.target.bytes[range.range])) { return true }
        let scripts = Set(letters.map(\.script))
        if scripts == [.greek, .latin] { return isScience(looksAlike) }
        guard !looksAlike, scripts.count == 2, scripts.contains(.latin) else { return false }
        let seams = zip(letters, letters.dropFirst()).filter { $0.script != $1.script }.count
        guard seams == 1, let first = letters.first else { return false }
        let latin = letters.filter { $0.script == .latin }
        let native = letters.count - latin.count
        // "بـF-Droid", "вAndroid" and "APIшный": one seam, and a foreign part that can stand for itself.
        if first.script != .latin, !(first.script == .cyrillic) { return native <= 4 && latin.count > 1 }
        // Endings belong to a language of that script.
        if let own = letters.first(where: { $0.script != .latin })?.script, !pair.locale.writes(own) { return false }
        guard latin.count >= 2, let start = latin.first?.range.start, let end = latin.last?.range.end, native <= 4
        else { return false }
        return pair.source.contains(Array(pair.target.bytes[start..<end])) || (latin.count >= 3 && native <= 2)
    }

    /// The digits of an escape at the beginning of a word, as of the line break in `%0AПустая`; 0 for none.
    private static func escapeLength(_ bytes: [UInt8], _ word: ByteRange) -> Int {
        func isHex(_ byte: UInt8) -> Bool { ASCII.isDigit(byte) || 0x41...0x46 ~= byte || 0x61...0x66 ~= byte }
        guard word.start > 0, bytes[word.start - 1] == "%", word.count > 2, isHex(bytes[word.start]),
            isHex(bytes[word.start + 1])
        else { return 0 }
        return 2
    }

    private func isScience(_ looksAlike: Bool) -> Bool {
        let greek = letters.filter { $0.script == .greek }
        guard greek.count == 1 else { return false }
        if letters.count <= 3 { return true }
        return !looksAlike && letters.first?.script == .greek && letters.count <= 6
    }
}
