/// A value for an argument of a message.
package enum MessageArgument: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case date(CalendarDate)
}

/// Writes messages for one locale: its plural rules, digits and date formats, opened once.
///
/// Not for several threads at once: one for each worker.
package final class MessageFormatter {
    package let locale: LocaleTag

    private let cardinals: PluralRules
    private lazy var ordinals = PluralRules(locale, ordinal: true)
    private let numbers: NumberStyle
    private var dates: [DateStyle.Length: DateStyle] = [:]

    package init(_ locale: LocaleTag) {
        self.locale = locale
        cardinals = PluralRules(locale)
        numbers = NumberStyle(locale)
    }

    /// The message with its arguments filled in.
    ///
    /// As in ICU an argument without a value stays as `{name}`. A text given to a plural takes `other`, unless it
    /// is a whole number in ASCII digits.
    package func format(_ message: MessageFormat, _ arguments: [String: MessageArgument]) -> String {
        var result = ""
        write(message.pieces, arguments, number: nil, to: &result)
        return result
    }

    private func write(
        _ pieces: [MessageFormat.Piece], _ values: [String: MessageArgument], number: Int?, to result: inout String
    ) {
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .number: result += number.map(numbers.format) ?? "#"
            case .argument(let argument): write(argument, values, to: &result)
            }
        }
    }

    private func write(
        _ argument: MessageFormat.Argument, _ values: [String: MessageArgument], to result: inout String
    ) {
        guard let value = values[argument.name] else {
            result += "{\(argument.name)}"
            return
        }
        switch argument.kind {
        case .none: result += plain(value)
        case .simple: result += simple(value, argument)
        case .select:
            let key = keyword(value)
            let variant =
                argument.variants.first { $0.selector == key } ?? argument.variants.first { $0.selector == "other" }
            write(variant?.pieces ?? [], values, number: nil, to: &result)
        case .plural, .selectordinal:
            let whole = integer(value)
            let shown = whole.map { $0.subtractingReportingOverflow(argument.offset).partialValue }
            let variant = pluralVariant(of: argument, whole: whole, shown: shown)
            var inner = ""
            write(variant?.pieces ?? [], values, number: shown, to: &inner)
            result += inner
        }
    }

    /// An explicit value matches the number itself; a category matches the number less the offset.
    private func pluralVariant(
        of argument: MessageFormat.Argument, whole: Int?, shown: Int?
    ) -> MessageFormat.Variant? {
        if let whole, let exact = argument.variants.first(where: { $0.value == Double(whole) }) { return exact }
        let rules = argument.kind == .plural ? cardinals : ordinals
        let category = shown.map(rules.category(of:)) ?? "other"
        return argument.variants.first { $0.value == nil && $0.selector == category }
            ?? argument.variants.first { $0.selector == "other" }
    }

    private func simple(_ value: MessageArgument, _ argument: MessageFormat.Argument) -> String {
        switch (argument.type, value) {
        case ("number", .integer(let number)):
            argument.style == "percent" ? numbers.percent(Double(number)) : numbers.format(number)
        case ("date", .date(let date)):
            dateStyle(DateStyle.Length(rawValue: argument.style) ?? .medium).format(date)
        default: plain(value)
        }
    }

    private func plain(_ value: MessageArgument) -> String {
        switch value {
        case .text(let text): text
        case .integer(let number): numbers.format(number)
        case .date(let date): dateStyle(.medium).format(date)
        }
    }

    /// What a select compares with its selectors.
    private func keyword(_ value: MessageArgument) -> String {
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        case .date(let date): date.description
        }
    }

    private func integer(_ value: MessageArgument) -> Int? {
        switch value {
        case .text(let text): Int(text)
        case .integer(let number): number
        case .date: nil
        }
    }

    private func dateStyle(_ length: DateStyle.Length) -> DateStyle {
        if let style = dates[length] { return style }
        let style = DateStyle(locale, length: length)
        dates[length] = style
        return style
    }
}

extension MessageFormat {
    /// The message in a locale.
    ///
    /// Opens ICU anew (some 30 microseconds): keep a ``MessageFormatter`` for many messages.
    package func format(_ arguments: [String: MessageArgument], in locale: LocaleTag) -> String {
        MessageFormatter(locale).format(self, arguments)
    }
}
