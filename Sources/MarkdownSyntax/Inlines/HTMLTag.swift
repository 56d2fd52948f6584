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

    /// From `<` to the byte after `>`.
    package let range: ByteRange
    package let name: ByteRange
    package let isClosing: Bool
    package let isSelfClosing: Bool
    package let attributes: [Attribute]

    /// The tag at the beginning of `range` in `text`, where ``InlineScanner`` or ``HTMLScanner`` has found one.
    package init(_ text: [UInt8], _ range: ByteRange) {
        isClosing = text[range.start + 1] == "/"
        var index = range.start + (isClosing ? 2 : 1)
        let nameStart = index
        while index < range.end, !ASCII.isWhitespace(text[index]), text[index] != ">", text[index] != "/" { index += 1 }
        name = ByteRange(nameStart, index)
        var attributes: [Attribute] = []
        var isSelfClosing = false
        while index < range.end, text[index] != ">" {
            if ASCII.isWhitespace(text[index]) || text[index] == "/" {
                isSelfClosing = text[index] == "/"
                index += 1
                continue
            }
            isSelfClosing = false
            index = Self.attribute(text, at: index, before: range.end, &attributes)
        }
        self.isSelfClosing = isSelfClosing
        self.attributes = attributes
        self.range = ByteRange(range.start, min(index + 1, range.end))
    }

    /// Reads an attribute as browsers do (HTML Living Standard, sections 13.2.5.32 to 13.2.5.39), and returns its end.
    private static func attribute(
        _ text: [UInt8], at start: Int, before end: Int, _ attributes: inout [Attribute]
    ) -> Int {
        var index = start + 1
        while index < end, text[index] != "=", text[index] != ">", text[index] != "/", !ASCII.isWhitespace(text[index])
        {
            index += 1
        }
        let name = ByteRange(start, index)
        var equals = index
        while equals < end, ASCII.isWhitespace(text[equals]) { equals += 1 }
        guard equals < end, text[equals] == "=" else {
            attributes.append(Attribute(name: name))
            return index
        }
        index = equals + 1
        while index < end, ASCII.isWhitespace(text[index]) { index += 1 }
        guard index < end, text[index] != ">" else {
            attributes.append(Attribute(name: name))
            return index
        }
        let quote = text[index]
        if quote == "\"" || quote == "'", let close = text[(index + 1)..<end].firstIndex(of: quote) {
            attributes.append(Attribute(name: name, value: ByteRange(index + 1, close), quote: quote))
            return close + 1
        }
        let value = index
        var depth = 0
        while index < end, depth > 0 || !(ASCII.isWhitespace(text[index]) || text[index] == ">") {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" { depth -= 1 }
            index += 1
        }
        // An expression of JSX is code.
        if quote != "{" { attributes.append(Attribute(name: name, value: ByteRange(value, index))) }
        return index
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
            if isComponent(in: text) { return Self.componentTexts.contains(where: named) }
            if named("label") { return ["track", "optgroup", "option"].contains(lowercasedName(in: text)) }
            return named("value") && isButton(in: text)
        }
    }

    /// Whether the tag is no element of HTML but a component of a page: `<TabItem>` of MDX and Vue, or a custom
    /// element, `<my-card>` (HTML Living Standard, section 4.13.2).
    private func isComponent(in text: [UInt8]) -> Bool {
        if name.isEmpty { return false }
        // `<DIV>` is HTML in capitals.
        return ASCII.isUppercase(text[name.start]) && text[name.range].contains { $0 >= UInt8(ascii: "a") }
            || text[name.range].contains(UInt8(ascii: "-"))
    }

    /// What components commonly call the attributes whose values they show.
    private static let componentTexts: [StaticString] = [
        "label", "caption", "description", "summary", "heading", "subtitle", "text", "tooltip",
    ]

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

    /// Whether nothing but its closing tag ends the element's text.
    package func hidesRest(of text: [UInt8]) -> Bool {
        isNamed("script", in: text) || isNamed("style", in: text) || isNamed("textarea", in: text)
            || isNamed("pre", in: text)
    }

    package func lowercasedName(in text: [UInt8]) -> String {
        String(decoding: text[name.range].map(ASCII.lowercased), as: UTF8.self)
    }

    private static let verbatimNames: Set<String> = [
        "code", "pre", "samp", "tt", "var", "script", "style", "svg", "math", "textarea", "template", "iframe",
        "object",
    ]
}
