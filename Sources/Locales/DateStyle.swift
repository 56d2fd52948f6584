import CICU

/// Writes dates as a locale does, in the Gregorian calendar: `21 novembre 2026`.
///
/// Digits are the locale's default ones (CLDR): `ar` writes `٢١ نوفمبر ٢٠٢٦`, `ar-u-nu-latn` writes `21`. Not for
/// several threads at once: one for each worker.
package final class DateStyle {
    package enum Length: String, Sendable, CaseIterable {
        /// With the weekday.
        case full
        /// With the month's name.
        case long
        /// With the month abbreviated, or as a number where that is the habit.
        case medium
        /// In numbers.
        case short
    }

    private let handle: OpaquePointer?

    package init(_ tag: LocaleTag, length: Length = .long) {
        let style =
            switch length {
            case .full: UDAT_FULL
            case .long: UDAT_LONG
            case .medium: UDAT_MEDIUM
            case .short: UDAT_SHORT
            }
        let name = gregorianName(tag)
        let zone = Array("UTC".utf16)
        handle = icuOpen { cicu_date_open(style, name, zone, Int32(zone.count), $0) }
        guard let handle, let calendar = icuOpen({ cicu_date_clone_calendar(handle, $0) }) else { return }
        // ICU changes to the Julian calendar before 1582 unless told otherwise; ISO 8601 dates never do.
        let isGregorian: Void? = icu { cicu_calendar_set_gregorian_change(calendar, -1e18, $0) }
        if isGregorian != nil { cicu_date_set_calendar(handle, calendar) }
        cicu_calendar_close(calendar)
    }

    deinit {
        if let handle { cicu_date_close(handle) }
    }

    package func format(_ date: CalendarDate) -> String {
        guard let handle else { return date.description }
        let milliseconds = Double(date.daysSince1970) * 86_400_000
        return icuText { cicu_date_write(handle, milliseconds, $0, $1, $2) } ?? date.description
    }
}

/// The locale with the Gregorian calendar in place of its own default, such as Thailand's Buddhist one.
private func gregorianName(_ tag: LocaleTag) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard tag.icuName.utf8.count < 200 else { return tag.icuName }
    for (index, byte) in tag.icuName.utf8.enumerated() { buffer[index] = CChar(bitPattern: byte) }
    let length = icu { cicu_set_keyword("calendar", "gregorian", &buffer, 256, $0) }
    guard let length, length < 256 else { return tag.icuName }
    return String(decoding: buffer.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
}
