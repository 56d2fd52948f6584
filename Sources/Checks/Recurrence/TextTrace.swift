import SourceText
import Translations

/// What is kept of an entry to compare it with those of other catalogs: sixteen bytes, however long its texts are.
///
/// There are two kinds. That of a text has the source, with the context that tells its meaning, as its key and the
/// translation as its value. That of a rare letter has the letter as its key and the entry as its value.
package struct TextTrace: Hashable, Sendable {
    package let key: UInt64
    package let value: UInt64

    package init(key: UInt64, value: UInt64) {
        self.key = key
        self.value = value
    }

    /// The letter that it is the trace of; nil for that of a text.
    var letter: Unicode.Scalar? { key & 1 == 0 ? Unicode.Scalar(UInt32(truncatingIfNeeded: key >> 1)) : nil }

    static func letter(_ scalar: UInt32, in entry: CatalogEntry) -> TextTrace {
        TextTrace(
            key: UInt64(scalar) << 1, value: mixed(hash(of: entry.source), hash(of: entry.translation)))
    }

    /// Nil for texts that are not compared: those of one word, those with plural forms, and copies of the source.
    ///
    /// A gettext context is another meaning; the key of a UI message is none.
    static func text(of entry: CatalogEntry, isMessage: Bool) -> TextTrace? {
        guard entry.forms.isEmpty, !entry.source.isEmpty, mayBeWords(entry.source), entry.source != entry.translation
        else { return nil }
        var key = hash(of: entry.source)
        if !isMessage, let context = entry.context { key = mixed(key, hash(of: context)) }
        return TextTrace(key: key | 1, value: hash(of: entry.translation))
    }

    /// Quick: whether there may be two words or four characters of a script without blanks.
    private static func mayBeWords(_ text: TextSlice) -> Bool {
        text.count >= 5 && (text.bytes.contains(ASCII.space) || text.bytes.contains { $0 >= 0xE0 })
    }

    /// Eight bytes at a time; the same on every machine.
    private static func hash(of text: TextSlice) -> UInt64 {
        text.bytes.withUnsafeBytes { bytes in
            var hash = UInt64(bytes.count)
            var index = 0
            while index + 8 <= bytes.count {
                hash = mixed(hash, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index += 8
            }
            var rest: UInt64 = 0
            while index < bytes.count {
                rest = rest << 8 | UInt64(bytes[index])
                index += 1
            }
            return mixed(hash, rest)
        }
    }

    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = (left ^ right) &* 0x9E37_79B9_7F4A_7C15 &+ left
        return product ^ product >> 32
    }
}
