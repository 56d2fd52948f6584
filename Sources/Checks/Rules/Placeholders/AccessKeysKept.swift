package import Diagnostics
import SourceText

/// Labels of a program keep their access key: `_File`, `&File`.
///
///     &File   →   Datei      no letter is marked, so that the key does nothing
///
/// Found is a label whose mark is lost, stands twice or before no letter, where nearly all labels of the catalog have it.
/// Which mark a catalog uses is counted; where its labels often have none, as in Arabic, nothing is asked. The letter may
/// be any, at any place: `ファイル(_F)`. `&&` and `__` are characters of the text. A warning.
package struct AccessKeysKept: Rule {
    package let id = "access-keys-kept"
    package let severity = Severity.warning
    package let summary = "Labels keep their access key"
    package let concerns: TextTraits = [.ampersand, .emphasisMarks]
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        for mark in [UInt8(ascii: "_"), UInt8(ascii: "&")] {
            let trait: TextTraits = mark == "_" ? .emphasisMarks : .ampersand
            guard pair.source.traits.contains(trait), AccessKey.isLabel(pair.source.bytes[...]),
                AccessKey.count(mark, in: pair.source.prose[...]) == 1,
                !AccessKey.isPartOfName(mark, pair), pair.habits.keepsAccessKeys(mark)
            else { continue }
            let count = AccessKey.count(mark, in: pair.target.bytes[...])
            if count == 1 { continue }
            let name = String(decoding: [mark], as: UTF8.self)
            let loose = pair.target.bytes.firstIndex(of: mark)
            if count == 0 {
                return [
                    Finding(
                        loose == nil ? "The access key is lost" : "The access key marks no letter",
                        evidence: "\(name) marks a letter of the source", help: "write \(name) before a letter",
                        range: loose.map { ByteRange($0, $0 + 1) })
                ]
            }
            return [
                Finding(
                    "A label has two access keys", evidence: "\(name) marks one letter of the source",
                    help: "mark one letter", range: loose.map { ByteRange($0, $0 + 1) })
            ]
        }
        return []
    }
}

/// Marks of access keys in labels.
enum AccessKey {
    /// Whether a text may be a label, by its length.
    static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count <= 100 }

    /// Whether the mark stands in a word that both texts have, `snake_case`, or before a capital, `Page_Up`.
    static func isPartOfName(_ mark: UInt8, _ pair: TranslationPair) -> Bool {
        let bytes = pair.source.bytes
        guard let place = bytes.firstIndex(of: mark) else { return false }
        if !beginsWord(place, bytes[...]), place + 1 < bytes.count, ASCII.isUppercase(bytes[place + 1]) { return true }
        func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == mark }
        let start = bytes[..<place].lastIndex { !isWord($0) }.map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex { !isWord($0) } ?? bytes.count
        return end - start > 2 && pair.target.bytes.holds(bytes[start..<end])
    }

    /// Whether no letter or digit stands at once before a place.
    static func beginsWord(_ place: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
        place == bytes.startIndex || !ASCII.isAlphanumeric(bytes[place - 1])
    }

    /// How many letters or digits the mark stands before.
    static func count(_ mark: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            defer { index += 1 }
            guard bytes[index] == mark, index + 1 < bytes.endIndex else { continue }
            let next = bytes[index + 1]
            if next == mark {
                index += 1
                continue
            }
            guard ASCII.isAlphanumeric(next) || next >= 0xC3 else { continue }
            if mark == "&", isReference(bytes[(index + 1)...]) { continue }
            count += 1
        }
        return count
    }

    /// `amp;` of `&amp;`.
    private static func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        let name = bytes.prefix { ASCII.isAlphanumeric($0) }
        return name.endIndex < bytes.endIndex && bytes[name.endIndex] == UInt8(ascii: ";")
    }
}

extension CatalogHabits {
    /// Whether nearly all labels of the catalog have an access key where their source has one.
    func keepsAccessKeys(_ mark: UInt8) -> Bool { mark == "_" ? keepsUnderscoreKeys : keepsAmpersandKeys }

    func countsAccessKeys(_ mark: UInt8) -> Bool {
        var (kept, lost) = (0, 0)
        forEachPair { source, target in
            // `_File` tells of keys; `snake_case` may be a name.
            guard AccessKey.isLabel(source), AccessKey.count(mark, in: source) == 1,
                let place = source.firstIndex(of: mark), AccessKey.beginsWord(place, source)
            else { return }
            if AccessKey.count(mark, in: target) == 1 { kept += 1 } else { lost += 1 }
        }
        // One may be the very fault.
        return kept >= 8 && (lost - 1) * 12 <= kept
    }
}
