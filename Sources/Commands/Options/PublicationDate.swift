import ArgumentParser
import Glibc
import Locales

/// The day for which a site is made.
struct PublicationDate: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Leave out articles of later days.",
            discussion: "Without it, the day of SOURCE_DATE_EPOCH where that is set, else dates hold nothing back.",
            valueName: "YYYY-MM-DD"),
        transform: { text in
            guard let day = CalendarDate(text) else {
                throw ValidationError("\"\(text)\" is not a day; write it as YYYY-MM-DD, for example 2026-11-21")
            }
            return day
        })
    var date: CalendarDate?

    /// The clock is never asked: the same call makes the same site on any day.
    var day: CalendarDate? {
        date
            ?? getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }.flatMap {
                CalendarDate(daysSince1970: $0 / 86_400)
            }
    }
}
