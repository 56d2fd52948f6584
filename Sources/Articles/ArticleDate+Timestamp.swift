import Locales
import SourceText

extension ArticleDate {
    /// A date and a time with a zone as RFC 3339 has it: `2026-11-21T08:00:00+01:00`.
    ///
    /// Midnight where the text has no time or one that no clock shows, UTC where it has no zone; fractions of a second
    /// are left out.
    package var timestamp: String {
        let clock = Clock(text)
        return "\(day)T\(clock.hour.padded):\(clock.minute.padded):\(clock.second.padded)\(clock.zone)"
    }

    /// The date alone where the text has no time, else the timestamp: W3C's note "Date and Time Formats".
    package var lastModification: String { text.utf8.count == 10 ? day.description : timestamp }

    /// The moment of the timestamp, for comparing times of different zones.
    package var secondsSince1970: Int {
        let clock = Clock(text)
        return day.daysSince1970 * 86_400 + clock.hour * 3600 + (clock.minute - clock.offset) * 60 + clock.second
    }

    /// The time behind the day of a date's text.
    private struct Clock {
        var hour = 0
        var minute = 0
        var second = 0
        /// Minutes east of Greenwich.
        var offset = 0

        var zone: String {
            if offset == 0 { return "Z" }
            let size = abs(offset)
            return (offset < 0 ? "-" : "+") + (size / 60).padded + ":" + (size % 60).padded
        }

        init(_ text: String) {
            var rest = Array(text.utf8.dropFirst(11))[...]
            guard let hour = Self.pair(&rest), Self.mark(":", &rest), let minute = Self.pair(&rest) else { return }
            var second = 0
            if Self.mark(":", &rest) {
                guard let seconds = Self.pair(&rest) else { return }
                second = seconds
            }
            if Self.mark(".", &rest) { rest = rest.drop(while: ASCII.isDigit) }
            guard hour < 24, minute < 60, second < 60, let offset = Self.offset(&rest) else { return }
            (self.hour, self.minute, self.second, self.offset) = (hour, minute, second, offset)
        }

        /// Nothing, `Z`, `+01`, `+0100` or `+01:00`; nil for anything else.
        private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int? {
            if rest.isEmpty { return 0 }
            if mark("Z", &rest) { return rest.isEmpty ? 0 : nil }
            let isWest = mark("-", &rest)
            guard isWest || mark("+", &rest), let hours = pair(&rest), hours < 24 else { return nil }
            _ = mark(":", &rest)
            let minutes = rest.isEmpty ? 0 : pair(&rest)
            guard let minutes, minutes < 60, rest.isEmpty else { return nil }
            return (isWest ? -1 : 1) * (hours * 60 + minutes)
        }

        private static func pair(_ rest: inout ArraySlice<UInt8>) -> Int? {
            let digits = rest.prefix(2)
            guard digits.count == 2, digits.allSatisfy(ASCII.isDigit) else { return nil }
            rest = rest.dropFirst(2)
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }

        private static func mark(_ mark: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
            guard rest.first == UInt8(ascii: mark) else { return false }
            rest = rest.dropFirst()
            return true
        }
    }
}

extension Int {
    /// With two digits.
    fileprivate var padded: String { self < 10 ? "0\(self)" : "\(self)" }
}
