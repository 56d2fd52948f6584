import CICU
import CICUMessage

/// The letters under which a locale's readers look words up: `A B C`, `А Б В`, `あ か さ`, the first letters of pinyin.
///
/// They are CLDR's index characters (UTS #35 part 2, "Index Characters"), with the Latin alphabet for names from
/// abroad. Buckets follow the order of ``Collator``: sorted texts come bucket by bucket. Japanese words that begin with
/// an ideograph sort after all kana, since writing does not tell how they are read; they share one bucket.
package final class IndexLetters {
    private let handle: OpaquePointer?
    private let tag: LocaleTag

    package init(_ tag: LocaleTag) {
        self.tag = tag
        handle = cicu_index_open(tag.icuName)
    }

    deinit { cicu_index_close(handle) }

    /// The letter of a text; `#` for one that begins with none: digits, signs, emoji.
    package func letter(of text: String) -> String {
        guard let handle else { return text.first.map { uppercased(String($0), in: tag) } ?? Self.rest }
        let units = Array(text.utf16.prefix(64))
        let bucket = cicu_index_bucket(handle, units, Int32(units.count))
        guard bucket >= 0 else { return Self.rest }
        var isLetter: Int8 = 0
        let label = [UInt16](unsafeUninitializedCapacity: 16) { buffer, count in
            count = Int(min(16, max(0, cicu_index_label(handle, bucket, buffer.baseAddress, 16, &isLetter))))
        }
        if isLetter != 0, !label.isEmpty { return String(utf16: label) }
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return Self.rest }
        if first.properties.isIdeographic { return tag.language == "ja" ? "漢字" : "汉字" }
        // A script that is not the locale's: its own letter serves better than a dot.
        return uppercased(String(first), in: tag)
    }

    /// Stands for what begins with no letter.
    private static let rest = "#"
}
