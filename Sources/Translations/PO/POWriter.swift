package import SourceText

/// Writes messages in Parlance's form of PO: one line a string, no wrapping, an order of comments as GNU gettext's.
package struct POWriter {
    package private(set) var bytes: [UInt8] = []
    private let lineEnd: [UInt8]

    package init(lineEnd: [UInt8] = [ASCII.lineFeed]) { self.lineEnd = lineEnd }

    /// Writes the lines of one message, without a blank line around them.
    package mutating func write(_ message: POMessage) {
        for comment in message.translatorComments { line(comment.bytes) }
        for comment in message.extractedComments { extractedComment(comment) }
        for reference in message.references { line(reference.bytes) }
        if !message.flags.isEmpty {
            append("#, ")
            for (index, flag) in message.flags.enumerated() {
                if index > 0 { append(", ") }
                bytes += flag.bytes
            }
            bytes += lineEnd
        }
        let previous: StaticString = message.isObsolete ? "#~| " : "#| "
        field(previous, "msgctxt", message.previousContext)
        field(previous, "msgid", message.previousSource)
        field(previous, "msgid_plural", message.previousPlural)
        let prefix: StaticString = message.isObsolete ? "#~ " : ""
        field(prefix, "msgctxt", message.context)
        field(prefix, "msgid", message.source)
        field(prefix, "msgid_plural", message.plural)
        if message.source.isEmpty, message.context == nil, message.translations.count == 1 {
            header(prefix, message.translations[0])
            return
        }
        guard message.plural != nil else {
            field(prefix, "msgstr", message.translations.first ?? .empty)
            return
        }
        for (index, translation) in message.translations.enumerated() {
            append(prefix)
            append("msgstr[")
            bytes += Array(String(index).utf8)
            append("] ")
            string(translation)
            bytes += lineEnd
        }
    }

    /// A field of the header a line, as every tool writes it.
    private mutating func header(_ prefix: StaticString, _ text: TextSlice) {
        field(prefix, "msgstr", .empty)
        var rest = text.bytes
        while !rest.isEmpty {
            let end = rest.firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? rest.endIndex
            append(prefix)
            string(TextSlice(rest[..<end]))
            bytes += lineEnd
            rest = rest[end...]
        }
    }

    package mutating func extractedComment(_ text: TextSlice) {
        append(text.isEmpty ? "#." : "#. ")
        line(text.bytes)
    }

    private mutating func field(_ prefix: StaticString, _ keyword: StaticString, _ text: TextSlice?) {
        guard let text else { return }
        append(prefix)
        append(keyword)
        append(" ")
        string(text)
        bytes += lineEnd
    }

    private mutating func line(_ text: ArraySlice<UInt8>) {
        bytes += text
        bytes += lineEnd
    }

    /// A text in quotes.
    ///
    /// Control characters without a letter of their own become octal numbers, as in gettext.
    package mutating func string(_ text: TextSlice) {
        bytes.append(ASCII.quote)
        text.bytes.withUnsafeBufferPointer { source in
            var start = 0
            while start < source.count {
                var end = start
                while end < source.count, !needsEscape(source[end]) { end += 1 }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
                if end < source.count { escape(source[end]) }
                start = end + 1
            }
        }
        bytes.append(ASCII.quote)
    }

    private func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == ASCII.quote || byte == ASCII.backslash || byte == 0x7F
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(ASCII.backslash)
        switch byte {
        case 0x07: append("a")
        case 0x08: append("b")
        case 0x09: append("t")
        case 0x0A: append("n")
        case 0x0B: append("v")
        case 0x0C: append("f")
        case 0x0D: append("r")
        case ASCII.quote, ASCII.backslash: bytes.append(byte)
        default: bytes += [0x30 + (byte >> 6), 0x30 + (byte >> 3 & 7), 0x30 + (byte & 7)]
        }
    }

    private mutating func append(_ text: StaticString) {
        bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
