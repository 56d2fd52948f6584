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
    private let lists: ListStyle
    private let fixedTexts: [String: String]
    /// Messages in another language, which are marked.
    let foreign: ForeignWords

    /// - Parameters:
    ///   - texts: the messages by key, in the locale's language; those that ICU cannot read are left out.
    ///   - foreign: which of them are in another; only for pages, which take the marks away.
    package init(_ locale: LocaleTag, texts: [String: TextSlice], foreign: ForeignWords = .none) {
        self.locale = locale
        self.foreign = foreign
        formatter = MessageFormatter(locale)
        numbers = NumberStyle(locale)
        dates = DateStyle(locale, length: .long)
        lists = ListStyle(locale)
        messages = texts.compactMapValues { try? MessageFormat(parsing: $0) }
        var fixed = TemplateContext()
        var fixedTexts: [String: String] = [:]
        for (key, message) in messages where message.arguments.isEmpty {
            let text = foreign.marked(formatter.format(message, [:]), key)
            fixed[TemplateKey(key)] = .string(text)
            fixedTexts[key] = text
        }
        self.fixed = fixed
        self.fixedTexts = fixedTexts
    }

    /// The message under `key`, empty where there is none.
    package func text(_ key: String, _ arguments: [String: MessageArgument] = [:]) -> String {
        foreign.marked(unmarkedText(key, arguments), key)
    }

    /// The same for what is no page.
    func unmarkedText(_ key: String, _ arguments: [String: MessageArgument] = [:]) -> String {
        messages[key].map { formatter.format($0, arguments) } ?? ""
    }

    /// The message without arguments under `key`, empty where there is none.
    package func fixedText(_ key: String) -> String { fixedTexts[key] ?? "" }

    /// The message under `key` as HTML, its own text escaped and its arguments as they are; empty where there is none.
    package func html(_ key: String, _ arguments: KeyValuePairs<String, String>) -> [UInt8] {
        var marks: [String: MessageArgument] = [:]
        for (number, argument) in arguments.enumerated() { marks[argument.key] = .text(Self.mark(number)) }
        let bytes = Array(HTMLRenderer.escaped(text(key, marks)).utf8)
        var html: [UInt8] = []
        html.reserveCapacity(bytes.count + 256)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0xEE, index + 2 < bytes.count, bytes[index + 1] == 0x80,
                let argument = arguments.dropFirst(Int(bytes[index + 2]) - 0x80).first
            {
                html.append(contentsOf: argument.value.utf8)
                index += 3
            } else {
                html.append(bytes[index])
                index += 1
            }
        }
        return html
    }

    /// Stands for an argument while the rest of a message is escaped: a character for private use, `EE 80 80` and on.
    private static func mark(_ number: Int) -> String {
        Unicode.Scalar(0xE000 + UInt32(number)).map { String($0) } ?? ""
    }

    /// Texts as the locale lists them: `Ann and Li Wei`.
    package func list(_ items: [String]) -> String { lists.join(items) }

    /// Names as the locale lists them, in HTML, each isolated from the direction of the text around it.
    ///
    /// They are joined before they are marked up: Spanish joins by `e` instead of `y` before some letters.
    package func namesHTML(_ names: [String]) -> String {
        if names.count == 1 { return "<bdi>" + HTMLRenderer.escaped(names[0]) + "</bdi>" }
        var rest = lists.join(names)[...]
        var html = ""
        for name in names {
            guard let range = rest.firstRange(of: name) else { continue }
            html += HTMLRenderer.escaped(String(rest[..<range.lowerBound]))
            html += "<bdi>" + HTMLRenderer.escaped(name) + "</bdi>"
            rest = rest[range.upperBound...]
        }
        return html + HTMLRenderer.escaped(String(rest))
    }

    /// The plural forms of a message of one number, by selector in the message's order, with `#` for the number.
    ///
    /// For scripts, which choose the form themselves. A message without plural has the form `other` alone.
    func pluralForms(of key: String) -> [(selector: String, text: String)] {
        guard let message = messages[key] else { return [] }
        let plural = message.arguments.first { $0.kind == .plural }
        return (plural?.selectors ?? ["other"]).map { selector in
            (selector, Self.text(of: message.pieces, selector))
        }
    }

    private static func text(of pieces: [MessageFormat.Piece], _ selector: String) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .number: "#"
            case .argument(let argument):
                argument.variants.first { $0.selector == selector }.map { text(of: $0.pieces, selector) } ?? "#"
            }
        }.joined()
    }

    package func number(_ number: Int) -> String { numbers.format(number) }

    package func date(_ date: CalendarDate) -> String { dates.format(date) }
}
