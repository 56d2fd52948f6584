package import SourceText

/// One start or end tag of HTML in a text.
package struct HTMLTag: Sendable {
    package struct Attribute: Sendable {
        package var name: ByteRange
        /// Without its quotation marks; nil for an attribute without a value.
        package var value: ByteRange?
        /// `"` or `'`, nil for a value without quotation marks.
        package var quote: UInt8?
    }

    package let range: ByteRange
    package let name: ByteRange
    package let isClosing: Bool
    package let isSelfClosing: Bool
    package private(set) var attributes: [Attribute] = []

    /// The tag that stands at `range` of `text`, which ``InlineScanner`` or ``HTMLScanner`` has found.
    package init(_ text: [UInt8], _ range: ByteRange) {
        self.range = range
        isClosing = text[range.start + 1] == "/"
        isSelfClosing = range.count > 2 && text[range.end - 2] == "/"
        var index = range.start + (isClosing ? 2 : 1)
        name = ByteRange(index, AngleScanner.nameEnd(text, from: index))
        index = name.end
        while index < range.end {
            let start = LinkTargetScanner.skipWhitespace(text, from: index)
            guard start < range.end, let attribute = Self.attribute(text, at: start, before: range.end) else { break }
            attributes.append(attribute.value)
            index = attribute.end
        }
    }

    private static func attribute(_ text: [UInt8], at start: Int, before end: Int) -> (value: Attribute, end: Int)? {
        guard let after = AngleScanner.attributeEnd(text, from: start), after < end else { return nil }
        var nameEnd = start + 1
        while nameEnd < after, text[nameEnd] != "=", !ASCII.isWhitespace(text[nameEnd]) { nameEnd += 1 }
        let name = ByteRange(start, nameEnd)
        let equals = LinkTargetScanner.skipWhitespace(text, from: nameEnd)
        guard equals < after, text[equals] == "=" else { return (Attribute(name: name), after) }
        let value = LinkTargetScanner.skipWhitespace(text, from: equals + 1)
        let isQuoted = text[value] == "\"" || text[value] == "'"
        return (
            Attribute(
                name: name, value: isQuoted ? ByteRange(value + 1, after - 1) : ByteRange(value, after),
                quote: isQuoted ? text[value] : nil), after
        )
    }

    /// Whether the tag's name is `expected`, given in lower case.
    package func isNamed(_ expected: StaticString, in text: [UInt8]) -> Bool {
        Self.matches(text, name, expected)
    }

    private static func matches(_ text: [UInt8], _ range: ByteRange, _ expected: StaticString) -> Bool {
        guard range.count == expected.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count where ASCII.lowercased(text[range.start + offset]) != expected.utf8Start[offset] {
            return false
        }
        return true
    }

    // MARK: What a reader sees

    /// The attributes whose values a reader sees or hears (HTML Living Standard; WAI-ARIA 1.2).
    ///
    /// The value of a button counts, that of another input does not.
    package func visibleAttributes(in text: [UInt8]) -> [Attribute] {
        if attributes.isEmpty { return [] }
        return attributes.filter { attribute in
            guard let value = attribute.value, !value.isEmpty else { return false }
            func named(_ name: StaticString) -> Bool { Self.matches(text, attribute.name, name) }
            if named("alt") || named("title") || named("placeholder") || named("aria-label") { return true }
            if named("aria-description") || named("aria-placeholder") || named("aria-valuetext") { return true }
            if named("label") { return ["track", "optgroup", "option"].contains(lowercasedName(in: text)) }
            return named("value") && isButton(in: text)
        }
    }

    private func isButton(in text: [UInt8]) -> Bool {
        isNamed("input", in: text)
            && attributes.contains { attribute in
                guard Self.matches(text, attribute.name, "type"), let value = attribute.value else { return false }
                return Self.matches(text, value, "submit") || Self.matches(text, value, "button")
                    || Self.matches(text, value, "reset")
            }
    }

    /// Whether the element's content is not to be translated: code and drawings, and `translate="no"`.
    package func isVerbatim(in text: [UInt8]) -> Bool {
        if isClosing || isSelfClosing { return false }
        if Self.verbatimNames.contains(lowercasedName(in: text)) { return true }
        return attributes.contains { attribute in
            guard let value = attribute.value else { return false }
            if Self.matches(text, attribute.name, "translate") { return Self.matches(text, value, "no") }
            return Self.matches(text, attribute.name, "class")
                && text[value.range].split(separator: ASCII.space).contains { $0.elementsEqual("notranslate".utf8) }
        }
    }

    package func lowercasedName(in text: [UInt8]) -> String {
        String(decoding: text[name.range].map(ASCII.lowercased), as: UTF8.self)
    }

    private static let verbatimNames: Set<String> = [
        "code", "pre", "samp", "tt", "var", "script", "style", "svg", "math", "textarea", "template", "iframe",
        "object",
    ]
}
