import CICU
package import SourceText

/// Counts words as ICU's word breaks for a locale find them, in Japanese, Chinese and Thai by their dictionaries.
///
/// A word is a run that has a letter, a digit, kana or an ideograph (ICU's rule status); spaces and punctuation are
/// none. Not for several threads at once: one for each worker.
package final class WordCounter {
    private let handle: OpaquePointer?
    private let isTailored: Bool
    private var text = UTF16Text()

    package init(_ tag: LocaleTag) {
        let handle = icuOpen { cicu_break_open(UBRK_WORD, tag.icuName, $0) }
        self.handle = handle
        isTailored = breakRulesLocale(handle) != "root"
    }

    deinit {
        if let handle { cicu_break_close(handle) }
    }

    /// The number of words; ASCII about 3 ns a byte, other text about 10, up to 30 with a dictionary.
    package func count(_ slice: TextSlice) -> Int {
        slice.bytes.withUnsafeBufferPointer { bytes in
            if !isTailored, let count = asciiWordCount(bytes) { return count }
            return countByICU(bytes)
        }
    }

    func countByICU(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let handle, bytes.count > 0, bytes.count <= Int(Int32.max) else { return 0 }
        text.load(bytes)
        return text.units.withUnsafeBufferPointer { units in
            let isSet: Void? = icu { cicu_break_set_text(handle, units.baseAddress, Int32(units.count), $0) }
            guard isSet != nil else { return 0 }
            var count = 0
            _ = cicu_break_first(handle)
            while cicu_break_next(handle) >= 0 {
                if cicu_break_rule_status(handle) >= UBRK_WORD_NONE_LIMIT.rawValue { count += 1 }
            }
            return count
        }
    }
}

/// The locale whose break rules an iterator works by, `root` for the untailored ones.
func breakRulesLocale(_ handle: OpaquePointer?) -> String {
    guard let handle, let name = icu({ cicu_break_locale(handle, $0) }) ?? nil else { return "root" }
    let text = String(cString: name)
    return text.isEmpty ? "root" : text
}

/// The count by the untailored rules (UAX #29, WB5 to WB12, with CLDR's colon), or nil where ASCII does not suffice.
///
/// The underscore and, in CLDR 42, the at sign join words and may stand alone as one: left to ICU.
func asciiWordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        if byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@") { return nil }
        index += 1
        guard ASCII.isAlphanumeric(byte) else { continue }
        count += 1
        while index < bytes.count {
            let byte = bytes[index]
            if ASCII.isAlphanumeric(byte) {
                index += 1
            } else if index + 1 < bytes.count, joins(byte, bytes[index - 1], bytes[index + 1]) {
                index += 2
            } else {
                break
            }
        }
    }
    return count
}

/// Whether a mark holds the word together: `can't`, `e.g`, `3,5`.
@inline(__always)
private func joins(_ mark: UInt8, _ before: UInt8, _ after: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: "."), UInt8(ascii: "'"):
        (ASCII.isLetter(before) && ASCII.isLetter(after)) || (ASCII.isDigit(before) && ASCII.isDigit(after))
    case UInt8(ascii: ","), UInt8(ascii: ";"):
        ASCII.isDigit(before) && ASCII.isDigit(after)
    default: false
    }
}
