package import Locales
import SourceText

/// The date of an article: a day, with the text it was written as.
package struct ArticleDate: Hashable, Sendable, Comparable {
    package let day: CalendarDate
    /// As in the file, `2026-11-21` or `2026-11-21T08:00:00Z`, without a space before an offset.
    package let text: String

    /// What is wrong with a text that is no date.
    package enum Fault: Error, Equatable {
        case notADate
        case noSuchMonth
        case noSuchDay(lastDay: Int)
    }

    /// Reads RFC 3339: a date, or a date with a time after `T` or a space.
    ///
    /// Jekyll's `2026-11-21 08:00:00 +0200` is one too.
    package init(_ text: String) throws(Fault) {
        var bytes = Array(text.utf8)
        if let blank = bytes.lastIndex(of: UInt8(ascii: " ")), blank > 10,
            "+-".utf8.contains(bytes[min(blank + 1, bytes.count - 1)])
        {
            bytes.remove(at: blank)
        }
        guard bytes.count >= 10, bytes[4] == "-", bytes[7] == "-",
            bytes.count == 10 || bytes[10] == "T" || bytes[10] == " ",
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10]), bytes.count == 10 || Self.isTime(bytes[11...])
        else { throw .notADate }
        guard (1...12).contains(month) else { throw .noSuchMonth }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            let lastDay = (28...31).last { CalendarDate(year: year, month: month, day: $0) != nil }
            throw .noSuchDay(lastDay: lastDay ?? 28)
        }
        self.day = date
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    package static func < (left: ArticleDate, right: ArticleDate) -> Bool {
        (left.day, left.text) < (right.day, right.text)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy(ASCII.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// `hh:mm` or `h:mm`, optional seconds with a fraction, optional `Z` or offset, a blank before it.
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        var time = Array(bytes)
        if time.count > 1, time[1] == ":" { time.insert(UInt8(ascii: "0"), at: 0) }
        guard time.count >= 5, time[2] == ":", let hour = number(time[0..<2]), let minute = number(time[3..<5]) else {
            return false
        }
        return hour < 24 && minute < 60 && time[5...].allSatisfy { ASCII.isDigit($0) || ":.Z+- ".utf8.contains($0) }
    }
}
