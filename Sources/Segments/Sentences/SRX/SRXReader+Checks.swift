import Diagnostics
import Locales
import SourceText
import XMLSyntax

extension SRXReader {
    /// The one child of a name, or nil and a diagnostic.
    mutating func required(_ name: String, in element: XMLElement) -> XMLElement? {
        let found = element.elements(name)
        if found.isEmpty {
            report(
                "srx-missing", at: xml.place(of: element), "<\(element.name.local)> holds no <\(name)>",
                help: "add <\(name)>")
        } else if found.count > 1 {
            report(
                "srx-duplicate", at: xml.place(of: found[1]), "A second <\(name)>", help: "put all into the first one")
        }
        return found.first
    }

    /// Reports elements of SRX that do not belong here.
    mutating func checkChildren(of element: XMLElement, allowed: [String]) {
        for child in element.elements where child.name.namespace == element.name.namespace {
            guard !allowed.contains(child.name.local) else { continue }
            report(
                "srx-unknown-element", at: xml.place(of: child),
                "<\(child.name.local)> does not belong into <\(element.name.local)>",
                help: didYouMean(child.name.local, allowed))
        }
    }

    /// An attribute that is `yes` or `no`.
    mutating func flag(_ name: String, of element: XMLElement, missing: Bool, isRequired: Bool) -> Bool {
        switch element[name] {
        case "yes": return true
        case "no": return false
        case nil:
            if isRequired {
                report(
                    "srx-missing", .note, at: xml.place(of: element),
                    "<\(element.name.local)> has no attribute \"\(name)\"",
                    help: "write \(name)=\"\(missing ? "yes" : "no")\"")
            }
        case let value?:
            report(
                "srx-value", at: xml.place(ofValue: name, in: element), "\"\(value)\" is neither yes nor no",
                help: "write \(name)=\"yes\" or \(name)=\"no\"")
        }
        return missing
    }

    /// An attribute that must be there and hold something.
    mutating func name(_ name: String, of element: XMLElement) -> String? {
        if let value = element[name], !value.isEmpty { return value }
        report(
            "srx-missing", at: xml.place(ofAttribute: name, in: element),
            "<\(element.name.local)> has no attribute \"\(name)\"", help: "write \(name)=\"…\"")
        return nil
    }

    /// The pattern in a child element, empty where there is none; nil and a diagnostic for a bad one.
    mutating func pattern(_ name: String, of rule: XMLElement) -> String? {
        let found = rule.elements(name)
        guard let element = found.first else { return "" }
        if found.count > 1 {
            report("srx-duplicate", at: xml.place(of: found[1]), "A second <\(name)>", help: "write two rules")
            return nil
        }
        if let child = element.elements.first {
            report(
                "srx-unknown-element", at: xml.place(of: child), "A pattern holds no elements",
                help: "write \"&lt;\" for \"<\"")
            return nil
        }
        let text = element.text.description
        // Where text has no references, offsets in it are offsets in the file.
        let runs = element.children.map(\.range)
        let range = runs.count == 1 ? runs[0] : element.range
        return readable(text, at: range)
    }

    /// The pattern as ICU can compile it; nil where it cannot, with the place of the fault where that can be known.
    mutating func readable(_ pattern: String, at range: ByteRange) -> String? {
        if let known = readablePatterns[pattern] { return known }
        do {
            let readable = try SRXPattern.readable(pattern)
            readablePatterns[pattern] = readable
            return readable
        } catch {
            let isVerbatim = range.count == pattern.utf8.count
            let place = isVerbatim ? ByteRange(range.start + error.offset, range.end) : range
            report(
                "srx-pattern", at: place, "The pattern cannot be read because \(error.reason)",
                evidence: "\"\(pattern)\"", help: "write it as ICU's regular expressions are written")
            return nil
        }
    }

    func didYouMean(_ name: String, _ candidates: [String]) -> String {
        if let near = nearestName(to: name, in: candidates) { return "did you mean \"\(near)\"?" }
        return "write one of \(candidates.map { "\"\($0)\"" }.joined(separator: ", "))"
    }

    mutating func report(
        _ id: String, _ severity: Severity = .error, at place: ByteRange, _ summary: String, evidence: String? = nil,
        help: String
    ) {
        diagnostics.append(
            Diagnostic(id, severity, in: xml.file, at: place, summary, evidence: evidence, help: help))
    }
}
