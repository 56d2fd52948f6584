import Diagnostics
import SourceText
import XMLSyntax

/// Says what breaks the rules of XLIFF 2.0, 2.1 and 2.2, with the place of each.
///
/// Both what the schemas say and what stands in the standard's text alone ("Constraints", "Processing Requirements").
/// Linear in the document.
struct XLIFF2Checker {
    let document: XMLDocument
    private(set) var problems: [Diagnostic] = []
    /// What translators did to codes, by the place of the unit; the rest of the file can be used all the same.
    private(set) var targetProblems: [(unit: Int, problem: Diagnostic)] = []
    /// What is read of the root element.
    private(set) var sourceLanguage = ""
    private(set) var targetLanguage: String?
    private var namespace: String { document.root.name.namespace }
    /// What the module "Size and Length Restriction" declares anywhere in the document.
    private(set) var sizeProfiles: (general: String?, storage: String?) = (nil, nil)
    private(set) var sizeDataIDs: Set<String> = []
    private let fileIDs: Set<String>
    /// By the place of a file, group or unit: what references may name in it, `prefix=id`.
    private var leaves: [Int: Set<String>] = [:]

    init(_ document: XMLDocument) {
        self.document = document
        fileIDs = Set(document.root.elements("file").compactMap { $0["id"] })
        readSizes(document.root)
    }

    private mutating func readSizes(_ element: XMLElement) {
        for child in element.elements {
            if child.name.namespace == XLIFF2Module.sizes.rawValue {
                if child.name.local == "profiles" {
                    sizeProfiles = (child["generalProfile"], child["storageProfile"])
                } else if child.name.local == "data" {
                    sizeDataIDs.formUnion(child.elements.compactMap { $0["id"] })
                }
            } else if ["file", "group", "unit"].contains(child.name.local) {
                readSizes(child)
            }
        }
    }

    /// What elements inherit (XLIFF 2.1, section 4.3.2; XML 1.0, sections 2.10 and 2.12).
    struct Inherited {
        var language: String?
        var space = "default"

        mutating func read(_ element: XMLElement) {
            if let value = element.xmlAttribute("lang") { language = value }
            if let value = element.xmlAttribute("space") { space = value }
        }
    }

    func hasFile(_ id: String) -> Bool { fileIDs.contains(id) }

    /// Whether a note, data or element of a module directly below a file, group or unit has an id.
    ///
    /// Looked up in one set for each, so that many references into a long list cost no more than its length.
    mutating func has(_ leaf: String, in parent: XMLElement) -> Bool {
        if let known = leaves[parent.range.start] { return known.contains(leaf) }
        var found: Set<String> = []
        for child in parent.elements {
            if child.name.namespace == namespace {
                switch child.name.local {
                case "notes": found.formUnion(child.elements.compactMap { $0["id"].map { "n=" + $0 } })
                case "originalData": found.formUnion(child.elements.compactMap { $0["id"].map { "d=" + $0 } })
                default: break
                }
            } else if let module = XLIFF2Module(rawValue: child.name.namespace) {
                child.collectIDs(module.referencePrefix + "=", into: &found)
            }
        }
        leaves[parent.range.start] = found
        return found.contains(leaf)
    }

    var isFull: Bool { problems.count >= ExchangeLimits.diagnostics }

    /// A problem of one target alone.
    mutating func reportTarget(_ element: XMLElement, of unit: XMLElement, _ summary: String) {
        guard targetProblems.count < ExchangeLimits.diagnostics || targetProblems.last?.unit != unit.range.start else {
            return
        }
        let problem = Diagnostic("xliff-code", in: document.file, at: document.place(of: element), summary)
        targetProblems.append((unit.range.start, problem))
    }

    /// One problem at an attribute, or at the element's name.
    mutating func report(
        _ kind: StaticString, _ element: XMLElement, attribute: String? = nil, _ summary: String,
        help: String? = nil
    ) {
        guard !isFull else { return }
        let place = attribute.map { document.place(ofAttribute: $0, in: element) } ?? document.place(of: element)
        problems.append(Diagnostic("xliff-\(kind)", in: document.file, at: place, summary, help: help))
    }

    mutating func check() {
        let root = document.root
        sourceLanguage = root["srcLang"] ?? ""
        targetLanguage = root["trgLang"]
        checkElement(root)
        if namespace != XLIFF2Version.v22.namespace, root["version"] == "2.2" {
            report(
                "version", root, attribute: "version", "Version 2.2 has another namespace",
                help: "declare \"\(XLIFF2Version.v22.namespace)\"")
        }
        if namespace != XLIFF2Version.v22.namespace {
            for child in root.elements where child.name.local == "notes" || child.name.local == "metadata" {
                report("structure", child, "\"\(child.name.qualified)\" may stand in \"xliff\" from version 2.2 on")
            }
        }
        var inherited = Inherited()
        inherited.read(root)
        var ids: Set<String> = []
        for file in root.elements("file") where !isFull {
            checkUnique(file, &ids, "file")
            var scope = XLIFF2FileScope(file)
            checkParent(file, inherited, &scope)
        }
    }

    /// A file or group: its notes, extensions, groups and units.
    private mutating func checkParent(_ parent: XMLElement, _ inherited: Inherited, _ scope: inout XLIFF2FileScope) {
        var inherited = inherited
        inherited.read(parent)
        checkNotes(of: parent)
        checkExtensions(of: parent, scope)
        for child in parent.elements where child.name.namespace == namespace && !isFull {
            switch child.name.local {
            case "skeleton":
                let isEmpty = child.children.isEmpty
                if isEmpty, child["href"] == nil {
                    report("structure", child, "A skeleton needs \"href\" or content")
                } else if !isEmpty, child["href"] != nil {
                    report("structure", child, attribute: "href", "A skeleton has either \"href\" or content, not both")
                }
            case "group":
                checkUnique(child, &scope.checkedGroups, "group")
                checkParent(child, inherited, &scope)
            case "unit":
                checkUnique(child, &scope.checkedUnits, "unit")
                checkUnit(child, inherited, scope)
            default: break
            }
        }
    }

    mutating func checkUnique(_ element: XMLElement, _ ids: inout Set<String>, _ noun: String) {
        guard let id = element["id"] else { return }
        if !ids.insert(id).inserted {
            report("id", element, attribute: "id", "Another \(noun) has the id \"\(id)\"", help: "give each its own id")
        }
    }

    private mutating func checkNotes(of parent: XMLElement) {
        for notes in parent.elements("notes") {
            var ids: Set<String> = []
            for note in notes.elements("note") { checkUnique(note, &ids, "note") }
        }
    }

    // MARK: One unit

    private mutating func checkUnit(_ unit: XMLElement, _ inherited: Inherited, _ scope: XLIFF2FileScope) {
        var inherited = inherited
        inherited.read(unit)
        checkNotes(of: unit)
        checkExtensions(of: unit, scope)
        var parts = XLIFF2UnitParts(unit)
        if parts.segments.allSatisfy({ $0.name.local != "segment" }) {
            report("structure", unit, "A unit needs at least one segment")
        }
        var dataIDs: Set<String> = []
        for data in unit.first("originalData")?.elements("data") ?? [] { checkUnique(data, &dataIDs, "data element") }
        checkLanguages(parts, inherited)
        checkOrder(parts)
        checkCodes(unit, &parts, scope)
    }

    private static let missingLanguage = "A target needs the language of the targets"

    private mutating func checkLanguages(_ parts: XLIFF2UnitParts, _ inherited: Inherited) {
        for part in parts.segments {
            if part["subState"] != nil, part["state"] == nil {
                report("attribute", part, attribute: "subState", "\"subState\" needs \"state\" beside it")
            }
            guard let source = part.first("source") else { continue }
            var own = inherited
            own.read(source)
            if let language = own.language, !Self.isSame(language, sourceLanguage) {
                report(
                    "language", source, attribute: "xml:lang",
                    "The language of this source is \"\(language)\", the document's is \"\(sourceLanguage)\"")
            }
            guard let target = part.first("target") else { continue }
            var other = inherited
            other.read(target)
            guard let targetLanguage else {
                // Said once, though every target lacks it.
                if problems.contains(where: { $0.summary == Self.missingLanguage }) { continue }
                report(
                    "language", target, Self.missingLanguage,
                    help: "write \"trgLang\" in the root element")
                continue
            }
            if let language = other.language, !Self.isSame(language, targetLanguage) {
                report(
                    "language", target, attribute: "xml:lang",
                    "The language of this target is \"\(language)\", the document's is \"\(targetLanguage)\"")
            }
            if own.space != other.space {
                report("attribute", target, attribute: "xml:space", "Source and target differ in \"xml:space\"")
            }
        }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool { left.lowercased() == right.lowercased() }

    /// Targets stand at the places that their `order` names, or at their own (XLIFF 2.1, section 4.3.1.26).
    private mutating func checkOrder(_ parts: XLIFF2UnitParts) {
        var taken: [Int: XMLElement] = [:]
        for (index, part) in parts.segments.enumerated() {
            guard let target = part.first("target") else { continue }
            let order = target["order"].flatMap(Int.init) ?? index + 1
            if order > parts.segments.count {
                report(
                    "order", target, attribute: "order", "The unit has no place \(order)",
                    help: "count from 1 to \(parts.segments.count)")
            } else if taken.updateValue(target, forKey: order) != nil {
                report("order", target, attribute: "order", "Two targets of the unit stand at place \(order)")
            }
        }
    }
}

extension XMLElement {
    /// `xml:lang`, `xml:space`, `xml:id`.
    func xmlAttribute(_ local: String) -> String? {
        attribute(local, namespace: "http://www.w3.org/XML/1998/namespace")?.description
    }
}

/// The ids of one file that references may name.
struct XLIFF2FileScope {
    var id: String?
    /// By id, the element.
    private(set) var units: [String: XMLElement] = [:]
    private(set) var groups: [String: XMLElement] = [:]
    let file: XMLElement
    var checkedGroups: Set<String> = []
    var checkedUnits: Set<String> = []

    init(_ file: XMLElement) {
        self.file = file
        id = file["id"]
        collect(file)
    }

    private mutating func collect(_ parent: XMLElement) {
        for child in parent.elements where child.name.namespace == file.name.namespace {
            if child.name.local == "unit", let id = child["id"] { units[id] = child }
            if child.name.local == "group" {
                if let id = child["id"] { groups[id] = child }
                collect(child)
            }
        }
    }
}

/// The segments and ignorables of a unit in their order, and what is inside of them.
struct XLIFF2UnitParts {
    let segments: [XMLElement]

    init(_ unit: XMLElement) {
        segments = unit.elements.filter {
            $0.name.namespace == unit.name.namespace && ($0.name.local == "segment" || $0.name.local == "ignorable")
        }
    }

    /// All sources, or all targets, of the unit in document order.
    func texts(_ name: String) -> [XMLElement] { segments.compactMap { $0.first(name) } }
}
