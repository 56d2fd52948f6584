package import Diagnostics
import SourceText

/// Options, paths and names of files and functions in prose are spelled as in the source.
///
///     Call it with --no-install   →   Rufen Sie es mit –no-install auf     a program knows --no-install
///
/// Found is a name of the source that the translation does not have, but has with another spelling: a dash or one hyphen
/// for the two of an option, blanks inside, other capitals, a letter lost, doubled or swapped with its neighbour. Names
/// are `--option`, `/usr/share`, `report.txt`, `main()`, `snake_case`, and words in tags for code of DocBook and POD.
/// Left alone: a name that is not there at all, for it may be said in other words, and another name (`immagine.png` for
/// `image.png`). Those in code spans and addresses are judged by `code-kept` and `addresses-kept`. A warning; the fix
/// writes the name.
package struct NamesKept: Rule {
    package let id = "names-kept"
    package let severity = Severity.warning
    package let summary = "Options, paths and names of files are spelled as in the source"
    package let concerns: TextTraits = [.dashes, .addressMarks, .emphasisMarks, .sentenceMarks, .angleBrackets]
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let names = pair.source.plainNames.ranges
        if names.isEmpty || pair.isCopy { return [] }
        var seen: Set<[UInt8]> = []
        var found: [Finding] = []
        for range in names where found.count < 8 {
            let name = Array(pair.source.bytes[range.range])
            guard seen.insert(name).inserted, !pair.target.bytes.holds(name),
                let place = damaged(name, pair)
            else { continue }
            let text = String(decoding: name, as: UTF8.self)
            found.append(
                Finding(
                    "A name is spelled otherwise than in the source",
                    evidence: "\(text) of the source is \(pair.target.text(place)) here", help: "write \(text)",
                    range: place, fix: [TextEdit(place, text)]))
        }
        return found
    }

    /// Where the translation has the name in another spelling that the source does not have.
    private func damaged(_ name: [UInt8], _ pair: TranslationPair) -> ByteRange? {
        if name.starts(with: "--".utf8), let place = option(name, pair) { return place }
        if let place = divided(name, pair.target.bytes) { return place }
        return PlainNames.tokens(in: pair.target.bytes, ByteRange(0, pair.target.count)).first { token in
            let written = pair.target.bytes[token.range]
            return abs(written.count - name.count) <= 2
                && (DamagedSpelling.isDamaged(written, of: name[...], long: 6) || Self.isSwapped(written, name))
                && !pair.source.bytes.holds(written)
        }
    }

    /// An option with a dash, one hyphen, or a blank behind its hyphens.
    private func option(_ name: [UInt8], _ pair: TranslationPair) -> ByteRange? {
        let word = Array(name.dropFirst(2))
        for mark in ["\u{2013}", "\u{2014}", "\u{2212}", "-- ", "- -", "-"] {
            let written = Array(mark.utf8) + word
            for place in pair.target.bytes.places(of: written) {
                if Self.isWhole(ByteRange(place, place + written.count), pair.target.bytes),
                    !pair.source.bytes.places(of: written).contains(where: {
                        Self.isWhole(ByteRange($0, $0 + written.count), pair.source.bytes)
                    })
                {
                    return ByteRange(place, place + written.count)
                }
            }
        }
        return nil
    }

    /// Whether no letter, digit or hyphen stands beside a word.
    private static func isWhole(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
        func isPart(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == "-" }
        return (range.start == 0 || !isPart(bytes[range.start - 1]))
            && (range.end == bytes.count || !isPart(bytes[range.end]))
    }

    /// Whether two neighbours of a name changed places.
    private static func isSwapped(_ written: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
        guard written.count == name.count, let head = zip(written, name).enumerated().first(where: { $1.0 != $1.1 })
        else { return false }
        let (index, place) = (head.offset, written.startIndex + head.offset)
        return index + 1 < name.count && written[place] == name[index + 1] && written[place + 1] == name[index]
            && written[(place + 2)...].elementsEqual(name[(index + 2)...])
    }

    /// A path with a blank behind one of its slashes.
    private func divided(_ name: [UInt8], _ bytes: [UInt8]) -> ByteRange? {
        for index in name.indices.dropLast() where name[index] == "/" {
            let written = name[...index] + [ASCII.space] + name[(index + 1)...]
            if let place = bytes.places(of: written).first { return ByteRange(place, place + written.count) }
        }
        return nil
    }
}
