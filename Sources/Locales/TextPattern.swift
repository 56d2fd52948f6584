import CICU

/// A regular expression in ICU's syntax, bounded in time and memory.
///
/// Not for several threads at once: it keeps the text and the match at hand; one for each worker. Offsets are UTF-16
/// units of the ``PatternText``. Opening costs some 5 µs, a test at one place some 0.1 µs and more.
package final class TextPattern {
    private let handle: OpaquePointer
    private var text: PatternText?

    /// Whether a match was given up because it took too long or too much memory; it then counts as none.
    package private(set) var hasGivenUp = false

    private enum Limits {
        /// ICU's steps are of about a millisecond.
        static let time: Int32 = 100
        static let stackBytes: Int32 = 4 << 20
    }

    /// Compiles a pattern; `.` does not match line ends, `^` and `$` match at the ends of the text alone, unless the
    /// pattern's own flags say otherwise.
    package init(_ pattern: String, ignoresCase: Bool = false) throws(TextPatternProblem) {
        let units = Array(pattern.utf16)
        var error = UParseError()
        var status = U_ZERO_ERROR
        let flags: UInt32 = ignoresCase ? UInt32(UREGEX_CASE_INSENSITIVE.rawValue) : 0
        // ICU refuses a pattern without characters.
        let source = units.isEmpty ? Array("(?:)".utf16) : units
        let opened = cicu_regex_open(source, Int32(source.count), flags, &error, &status)
        guard let opened, status.rawValue <= 0 else {
            if let opened { cicu_regex_close(opened) }
            throw TextPatternProblem(status, error, in: pattern)
        }
        handle = opened
        let _: Void? = icu { cicu_regex_set_limits(opened, Limits.time, Limits.stackBytes, $0) }
        let _: Void? = icu { cicu_regex_open_bounds(opened, $0) }
    }

    deinit { cicu_regex_close(handle) }

    /// Takes a text to be searched and keeps it; free where it is the same as before.
    package func search(in text: PatternText) {
        guard self.text !== text else { return }
        self.text = text
        // Never null: an empty allocation has an address too.
        let _: Void? = icu { cicu_regex_set_text(handle, text.units.baseAddress, Int32(text.count), $0) }
    }

    /// The first match that begins at or after an offset.
    package func find(from offset: Int) -> Range<Int>? {
        guard let text, offset <= text.count, attempt({ cicu_regex_find(handle, Int32(offset), $0) }),
            let start = icu({ cicu_regex_start(handle, $0) }), let end = icu({ cicu_regex_end(handle, $0) }),
            start >= 0, end >= start
        else { return nil }
        return Int(start)..<Int(end)
    }

    /// Whether a match begins at an offset; a look-behind sees what stands before it.
    package func matches(at offset: Int) -> Bool {
        guard let text, offset <= text.count else { return false }
        return attempt { cicu_regex_looking_at(handle, Int32(offset), $0) }
    }

    /// The end of a match that begins at an offset and ends at or before another; look-around sees all of the text.
    package func matchEnd(from offset: Int, atMost limit: Int) -> Int? {
        guard let text, offset <= limit, limit <= text.count,
            attempt({ cicu_regex_looking_within(handle, Int32(offset), Int32(limit), $0) })
        else { return nil }
        return icu { cicu_regex_end(handle, $0) }.map(Int.init)
    }

    /// Whether the whole text is one match.
    package func matchesWhole(_ text: String) -> Bool {
        search(in: PatternText(text))
        return attempt { cicu_regex_matches(handle, 0, $0) }
    }

    private func attempt(_ call: (UnsafeMutablePointer<UErrorCode>) -> Bool) -> Bool {
        var status = U_ZERO_ERROR
        let found = call(&status)
        if status == U_REGEX_TIME_OUT || status == U_REGEX_STACK_OVERFLOW { hasGivenUp = true }
        return found && status.rawValue <= 0
    }
}
