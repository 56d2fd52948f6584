package import Diagnostics
import Locales
package import SourceText
import XMLSyntax

extension SRXDocument {
    /// The XML namespace of SRX 2.0.
    static let namespace = "http://www.lisa.org/srx20"

    /// Reads a file; nil where there is no rule to be had from it.
    ///
    /// A rule or map with a mistake is reported and left out, the others are used. SRX 1.0 is read too, with a warning.
    package static func read(_ file: SourceFile) -> (document: SRXDocument?, [Diagnostic]) {
        let (xml, problems) = XMLParser.parse(file)
        guard let xml else { return (nil, problems) }
        var reader = SRXReader(xml: xml)
        let document = reader.read()
        return (document, reader.diagnostics)
    }
}

/// From the XML tree to a document, with a diagnostic for each mistake.
struct SRXReader {
    let xml: XMLDocument
    var diagnostics: [Diagnostic] = []
    /// Patterns that are known to compile, with what ICU gets; most `afterbreak` elements hold the same few.
    var readablePatterns = ["": ""]
    private var isVersion1 = false

    init(xml: XMLDocument) { self.xml = xml }

    mutating func read() -> SRXDocument? {
        let root = xml.root
        guard root.name.local == "srx" else {
            report(
                "srx-root", at: xml.place(of: root), "The file is not SRX but <\(root.name)>",
                help: "give an SRX 2.0 file")
            return nil
        }
        checkVersion(root)
        checkChildren(of: root, allowed: ["header", "body"])
        let header = header(required("header", in: root))
        guard let body = required("body", in: root) else { return nil }
        checkChildren(of: body, allowed: ["languagerules", "maprules"])
        let rules = languageRules(required("languagerules", in: body))
        let maps = languageMaps(required("maprules", in: body), names: rules.map(\.name))
        guard rules.contains(where: { !$0.rules.isEmpty }), !maps.isEmpty else { return nil }
        return SRXDocument(file: xml.file, header: header, languageRules: rules, languageMaps: maps)
    }

    private mutating func checkVersion(_ root: XMLElement) {
        let version = root["version"]
        isVersion1 = version?.hasPrefix("1") ?? false
        if isVersion1 {
            report(
                "srx-version", .warning, at: xml.place(ofValue: "version", in: root),
                "SRX \(version ?? "1.0") is outdated",
                help: "save the rules as SRX 2.0; until then the first map that matches is used alone")
            return
        }
        if version != "2.0" {
            report(
                "srx-version", .warning, at: xml.place(ofAttribute: "version", in: root),
                version == nil ? "The version is missing" : "Unknown version \"\(version ?? "")\"",
                help: "write version=\"2.0\"")
        }
        if root.name.namespace != SRXDocument.namespace {
            report(
                "srx-namespace", .warning, at: xml.place(ofAttribute: "xmlns", in: root),
                root.name.namespace.isEmpty
                    ? "The namespace of SRX 2.0 is missing"
                    : "\"\(root.name.namespace)\" is not the namespace of SRX 2.0",
                help: "write xmlns=\"\(SRXDocument.namespace)\"")
        }
    }

    private mutating func header(_ element: XMLElement?) -> SRXHeader {
        var header = SRXHeader()
        guard let element else { return header }
        header.segmentsSubflows = flag(
            "segmentsubflows", of: element, missing: header.segmentsSubflows, isRequired: true)
        header.cascades = flag("cascade", of: element, missing: header.cascades, isRequired: !isVersion1)
        checkChildren(of: element, allowed: ["formathandle"])
        for handle in element.elements("formathandle") {
            let type = handle["type"] ?? ""
            switch type {
            case "start": header.includesStartCodes = flag("include", of: handle, missing: false, isRequired: true)
            case "end": header.includesEndCodes = flag("include", of: handle, missing: true, isRequired: true)
            case "isolated":
                header.includesIsolatedCodes = flag("include", of: handle, missing: false, isRequired: true)
            default:
                report(
                    "srx-value", at: xml.place(ofValue: "type", in: handle), "Unknown type of formatting \"\(type)\"",
                    help: didYouMean(type, ["start", "end", "isolated"]))
            }
        }
        return header
    }

    private mutating func languageRules(_ element: XMLElement?) -> [SRXLanguageRule] {
        guard let element else { return [] }
        checkChildren(of: element, allowed: ["languagerule"])
        var found: [SRXLanguageRule] = []
        for child in element.elements("languagerule") {
            guard let name = name("languagerulename", of: child) else { continue }
            if found.contains(where: { $0.name == name }) {
                report(
                    "srx-duplicate", at: xml.place(ofValue: "languagerulename", in: child),
                    "Two lists of rules are named \"\(name)\"", help: "rename one; this one is not used")
                continue
            }
            checkChildren(of: child, allowed: ["rule"])
            found.append(SRXLanguageRule(name: name, rules: child.elements("rule").compactMap { rule($0) }))
        }
        return found
    }

    private mutating func rule(_ element: XMLElement) -> SRXRule? {
        checkChildren(of: element, allowed: ["beforebreak", "afterbreak"])
        let isBreak = flag("break", of: element, missing: true, isRequired: false)
        guard element["break"].map({ $0 == "yes" || $0 == "no" }) ?? true,
            let before = pattern("beforebreak", of: element), let after = pattern("afterbreak", of: element)
        else { return nil }
        if element.first("beforebreak") == nil, element.first("afterbreak") == nil {
            report(
                "srx-empty-rule", at: xml.place(of: element), "A rule without patterns",
                help: "write <beforebreak> or <afterbreak>")
            return nil
        }
        return SRXRule(isBreak: isBreak, before: before, after: after, range: element.range)
    }

    private mutating func languageMaps(_ element: XMLElement?, names: [String]) -> [SRXLanguageMap] {
        guard let element else { return [] }
        var maps: [SRXLanguageMap] = []
        // SRX 1.0 has lists of maps, of which the first is the one to use when none is asked for by name.
        let parent = isVersion1 ? element.first("maprule") ?? element : element
        checkChildren(of: parent, allowed: ["languagemap"])
        for child in parent.elements("languagemap") {
            guard let pattern = name("languagepattern", of: child), let rules = name("languagerulename", of: child),
                let code = readable(pattern, at: xml.place(ofValue: "languagepattern", in: child))
            else { continue }
            guard names.contains(rules) else {
                report(
                    "srx-unknown-rules", at: xml.place(ofValue: "languagerulename", in: child),
                    "No list of rules is named \"\(rules)\"", help: didYouMean(rules, names))
                continue
            }
            maps.append(SRXLanguageMap(languagePattern: code, ruleName: rules, range: child.range))
        }
        if maps.isEmpty, diagnostics.isEmpty {
            report(
                "srx-missing", at: xml.place(of: element), "No language has rules",
                help: "write <languagemap languagepattern=\".*\" languagerulename=\"…\"/>")
        }
        return maps
    }
}
