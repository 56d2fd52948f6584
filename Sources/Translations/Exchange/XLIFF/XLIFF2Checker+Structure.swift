import SourceText
import XMLSyntax

extension XLIFF2Checker {
    /// One element against its rule, and all that is inside of it.
    mutating func checkElement(_ element: XMLElement) {
        guard let rule = XLIFF2Grammar.rule(of: element.name.local) else {
            return report("structure", element, "XLIFF has no element \"\(element.name.local)\"")
        }
        checkAttributes(of: element, rule)
        switch rule.content {
        case .empty: checkChildren(of: element, mixed: false) { _ in false }
        case .text: checkChildren(of: element, mixed: true) { _ in false }
        case .data: checkChildren(of: element, mixed: true) { $0 == "cp" }
        case .inline: checkChildren(of: element, mixed: true) { XLIFF2Grammar.inlineElements.contains($0) }
        case .any: return
        case .sequence(let steps): checkSequence(of: element, steps)
        }
        for child in element.elements where child.name.namespace == element.name.namespace && !isFull {
            checkElement(child)
        }
        if element.name.local == "cp" { checkCodePoint(element) }
    }

    private mutating func checkAttributes(of element: XMLElement, _ rule: XLIFF2Rule) {
        for name in rule.required where element.attribute(name) == nil {
            report("attribute", element, "\"\(element.name.local)\" needs the attribute \"\(name)\"")
        }
        for attribute in element.attributes {
            let name = attribute.name
            switch name.namespace {
            case "":
                guard let value = rule.attributes[name.local] else {
                    report(
                        "attribute", element, attribute: name.local,
                        "\"\(element.name.local)\" has no attribute \"\(name.local)\"")
                    continue
                }
                if !value.allows(attribute.value.description) {
                    report(
                        "attribute", element, attribute: name.local, "\"\(attribute.value)\" is no \"\(name.local)\"",
                        help: value.requirement)
                }
            case "http://www.w3.org/XML/1998/namespace": checkXMLAttribute(attribute, of: element)
            case let namespace:
                let isModule = XLIFF2Module(rawValue: namespace) != nil
                if rule.foreign == .none || rule.foreign == .modules && !isModule {
                    report(
                        "attribute", element, attribute: name.qualified,
                        "\"\(element.name.local)\" takes no attribute of another namespace")
                } else if isModule {
                    checkModuleAttribute(attribute, of: element)
                }
            }
        }
    }

    private mutating func checkXMLAttribute(_ attribute: XMLAttribute, of element: XMLElement) {
        let value = attribute.value.description
        if attribute.name.local == "space", value != "preserve", value != "default" {
            report(
                "attribute", element, attribute: attribute.name.qualified, "\"\(value)\" is no \"xml:space\"",
                help: "write \"preserve\" or \"default\"")
        } else if attribute.name.local == "lang", !XLIFF2Value.isLanguage(value) {
            report(
                "attribute", element, attribute: attribute.name.qualified, "\"\(value)\" is no language tag",
                help: XLIFF2Value.language.requirement)
        }
    }

    private mutating func checkChildren(of element: XMLElement, mixed: Bool, allows: (String) -> Bool) {
        for child in element.children {
            switch child {
            case .element(let inner):
                if inner.name.namespace != element.name.namespace || !allows(inner.name.local) {
                    report("structure", inner, "\"\(inner.name.qualified)\" may not stand in \"\(element.name.local)\"")
                }
            case .text(let text), .cdata(let text):
                if !mixed, !text.value.isBlank { reportText(in: element) }
            case .comment, .instruction: break
            }
        }
    }

    private mutating func reportText(in element: XMLElement) {
        report("structure", element, "No text may stand in \"\(element.name.local)\"")
    }

    private mutating func checkSequence(of element: XMLElement, _ steps: [XLIFF2Rule.Step]) {
        var step = 0
        var counts = [Int](repeating: 0, count: steps.count)
        for child in element.children {
            switch child {
            case .text(let text), .cdata(let text): if !text.value.isBlank { reportText(in: element) }
            case .comment, .instruction: break
            case .element(let inner):
                let isOwn = inner.name.namespace == element.name.namespace
                let isMetadata = inner.name.namespace == XLIFF2Module.metadata.rawValue
                let found = steps.indices.first { index in
                    steps[index].names.contains { name in
                        name == "*" ? !isOwn : name == inner.name.local && (isOwn || name == "metadata" && isMetadata)
                    }
                }
                guard let found else {
                    report("structure", inner, "\"\(inner.name.qualified)\" may not stand in \"\(element.name.local)\"")
                    continue
                }
                counts[found] += 1
                if found < step {
                    report(
                        "structure", inner, "\"\(inner.name.qualified)\" stands too late in \"\(element.name.local)\"")
                } else if counts[found] > steps[found].maximum {
                    report(
                        "structure", inner,
                        "\"\(element.name.local)\" takes one \"\(inner.name.qualified)\" only")
                }
                step = max(step, found)
            }
        }
        for (index, step) in steps.enumerated() where counts[index] < step.minimum {
            let names = step.names.map { "\"\($0)\"" }.joined(separator: " or ")
            report("structure", element, "\"\(element.name.local)\" needs \(names) inside")
        }
    }

    /// `<cp>` is for what XML cannot hold and for nothing else (XLIFF 2.1, section 4.2.3.1).
    private mutating func checkCodePoint(_ element: XMLElement) {
        guard let hex = element["hex"], let value = UInt32(hex, radix: 16) else { return }
        let isValid =
            value == 9 || value == 10 || value == 13 || 0x20...0xD7FF ~= value || 0xE000...0xFFFD ~= value
            || 0x10000...0x10FFFF ~= value
        if isValid || value > 0x10FFFF {
            report(
                "attribute", element, attribute: "hex", "U+\(hex.uppercased()) is no character that needs \"cp\"",
                help: "write the character itself")
        }
    }
}
