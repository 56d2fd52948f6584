package import Locales
package import SourceText
package import Templates

/// The UI messages of one locale, parsed once and written with that locale's plurals, digits and dates.
///
/// Not `Sendable`, since ICU's formats are not: one per worker and locale.
package final class LocaleMessages {
    package let locale: LocaleTag
    /// Messages without arguments, under their keys: what templates find under `ui`.
    package let fixed: TemplateContext
    private let messages: [String: MessageFormat]
    private let formatter: MessageFormatter
    private let numbers: NumberStyle
    private let dates: DateStyle

    /// - Parameter texts: the messages by key, in the locale's language; those that ICU cannot read are left out.
    package init(_ locale: LocaleTag, texts: [String: TextSlice]) {
        self.locale = locale
        formatter = MessageFormatter(locale)
        numbers = NumberStyle(locale)
        dates = DateStyle(locale, length: .long)
        messages = texts.compactMapValues { try? MessageFormat(parsing: $0) }
        var fixed = TemplateContext()
        for (key, message) in messages where message.arguments.isEmpty {
            fixed[TemplateKey(key)] = .string(formatter.format(message, [:]))
        }
        self.fixed = fixed
    }

    /// The message under `key`, empty where there is none.
    package func text(_ key: String, _ arguments: [String: MessageArgument] = [:]) -> String {
        messages[key].map { formatter.format($0, arguments) } ?? ""
    }

    package func number(_ number: Int) -> String { numbers.format(number) }

    package func date(_ date: CalendarDate) -> String { dates.format(date) }
}
