import SourceText

/// A day of the Gregorian calendar, with the time of day as it was written.
package struct ArticleDate: Hashable, Sendable, Comparable {
    package var year: Int
    package var month: Int
    package var day: Int
    /// As in the file: `2026-11-21` or `2026-11-21T08:00:00Z`.
    package var text: String

    /// What is wrong with a text that is no date.
    package enum Fault: Error, Equatable {
        case notADate
        case noSuchMonth(Int)
        case noSuchDay(Int, lastDay: Int)
    }

    /// Reads RFC 3339: a date, or a date with a time after `T` or a space.
    package init(_ text: String) throws(Fault) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, bytes[4] == "-", bytes[7] == "-", bytes.count == 10 || bytes[10] == "T" || bytes[10] == " ",
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10]), bytes.count == 10 || Self.isTime(bytes[11...])
        else { throw .notADate }
        guard (1...12).contains(month) else { throw .noSuchMonth(month) }
        let lastDay = Self.days(in: month, of: year)
        guard (1...lastDay).contains(day) else { throw .noSuchDay(day, lastDay: lastDay) }
        (self.year, self.month, self.day, self.text) = (year, month, day, text)
    }

    package static func < (left: ArticleDate, right: ArticleDate) -> Bool {
        (left.year, left.month, left.day, left.text) < (right.year, right.month, right.day, right.text)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy(ASCII.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// `hh:mm`, optional seconds with a fraction, optional `Z` or offset.
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        let time = Array(bytes)
        guard time.count >= 5, time[2] == ":", let hour = number(time[0..<2]), let minute = number(time[3..<5]) else {
            return false
        }
        return hour < 24 && minute < 60
            && time[5...].allSatisfy { ASCII.isDigit($0) || $0 == ":" || $0 == "." || $0 == "Z" || $0 == "+" || $0 == "-" }
    }

    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
