/// What may stand in an element of XLIFF 2, as the schemas of the standard have it.
struct XLIFF2Rule {
    enum Content {
        /// Nothing at all.
        case empty
        case text
        /// Text and inline elements.
        case inline
        /// Text and `<cp>`.
        case data
        /// Anything, also from other namespaces.
        case any
        /// Elements in this order.
        case sequence([Step])
    }

    /// A step of a sequence: elements that may stand there, in any order; `*` is any of another namespace.
    struct Step {
        var names: [String]
        var minimum = 0
        var maximum = Int.max

        init(_ names: String..., minimum: Int = 0, maximum: Int = .max) {
            self.names = names
            self.minimum = minimum
            self.maximum = maximum
        }
    }

    enum Foreign {
        case none
        /// Those of the modules that describe codes: format style, size and length, plural and gender.
        case modules
        case any
    }

    var required: [String]
    var attributes: [String: XLIFF2Value]
    /// Which attributes of other namespaces may stand there.
    var foreign: Foreign
    var content: Content

    init(
        _ attributes: [String: XLIFF2Value] = [:], required: [String] = [], foreign: Foreign = .none,
        _ content: Content
    ) {
        self.attributes = attributes
        self.required = required
        self.foreign = foreign
        self.content = content
    }
}

/// The elements of XLIFF 2's core, versions 2.0 to 2.2.
enum XLIFF2Grammar {
    private static let direction = XLIFF2Value.choice(["ltr", "rtl", "auto"])
    private static let codeTypes = XLIFF2Value.choice(["fmt", "ui", "quote", "link", "image", "other"])
    private static let reorder = XLIFF2Value.choice(["yes", "firstNo", "no"])

    private static let inherited: [String: XLIFF2Value] = [
        "id": .name, "canResegment": .yesNo, "translate": .yesNo, "srcDir": direction, "trgDir": direction,
    ]
    private static let named: [String: XLIFF2Value] = inherited.merging(["name": .any, "type": .userDefined]) { $1 }

    private static let code: [String: XLIFF2Value] = [
        "canCopy": .yesNo, "canDelete": .yesNo, "canReorder": reorder, "copyOf": .name, "id": .name,
        "subType": .userDefined, "type": codeTypes,
    ]
    private static let single: [String: XLIFF2Value] = code.merging([
        "disp": .any, "equiv": .any, "dataRef": .name, "subFlows": .names,
    ]) { $1 }
    private static let end: [String: XLIFF2Value] = single.merging([
        "canOverlap": .yesNo, "dir": direction, "isolated": .yesNo,
    ]) { $1 }
    private static let pair: [String: XLIFF2Value] = code.merging([
        "canOverlap": .yesNo, "dispStart": .any, "dispEnd": .any, "equivStart": .any, "equivEnd": .any,
        "dataRefStart": .name, "dataRefEnd": .name, "subFlowsStart": .names, "subFlowsEnd": .names, "dir": direction,
    ]) { $1 }
    private static let marker: [String: XLIFF2Value] = [
        "id": .name, "translate": .yesNo, "type": .markerType, "ref": .any, "value": .any,
    ]

    static func rule(of element: String) -> XLIFF2Rule? { rules[element] }

    static let inlineElements: Set<String> = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]

    private static let rules: [String: XLIFF2Rule] = [
        "xliff": XLIFF2Rule(
            ["version": .choice(XLIFF2Version.allCases.map(\.rawValue)), "srcLang": .language, "trgLang": .language],
            required: ["version", "srcLang"], foreign: .any,
            .sequence([.init("notes", maximum: 1), .init("metadata", maximum: 1), .init("file", minimum: 1)])),
        "file": XLIFF2Rule(
            inherited.merging(["original": .any]) { $1 }, required: ["id"], foreign: .any,
            .sequence([
                .init("skeleton", maximum: 1), .init("*"), .init("notes", maximum: 1),
                .init("unit", "group", minimum: 1),
            ])),
        "skeleton": XLIFF2Rule(["href": .any], .any),
        "group": XLIFF2Rule(
            named, required: ["id"], foreign: .any,
            .sequence([.init("*"), .init("notes", maximum: 1), .init("unit", "group")])),
        "unit": XLIFF2Rule(
            named, required: ["id"], foreign: .any,
            .sequence([
                .init("*"), .init("notes", maximum: 1), .init("originalData", maximum: 1),
                .init("segment", "ignorable", minimum: 1),
            ])),
        "segment": XLIFF2Rule(
            [
                "id": .name, "canResegment": .yesNo, "subState": .userDefined,
                "state": .choice(["initial", "translated", "reviewed", "final"]),
            ],
            .sequence([.init("source", minimum: 1, maximum: 1), .init("target", maximum: 1)])),
        "ignorable": XLIFF2Rule(
            ["id": .name],
            .sequence([.init("source", minimum: 1, maximum: 1), .init("target", maximum: 1)])),
        "notes": XLIFF2Rule([:], .sequence([.init("note", minimum: 1)])),
        "note": XLIFF2Rule(
            [
                "id": .name, "appliesTo": .choice(["source", "target"]), "category": .any, "priority": .priority,
                "ref": .any,
            ],
            foreign: .any, .text),
        "originalData": XLIFF2Rule([:], .sequence([.init("data", minimum: 1)])),
        "data": XLIFF2Rule(["id": .name, "dir": direction], required: ["id"], .data),
        "source": XLIFF2Rule([:], .inline),
        "target": XLIFF2Rule(["order": .positiveInteger], .inline),
        "cp": XLIFF2Rule(["hex": .hexadecimal], required: ["hex"], .empty),
        "ph": XLIFF2Rule(single, required: ["id"], foreign: .modules, .empty),
        "pc": XLIFF2Rule(pair, required: ["id"], foreign: .modules, .inline),
        "sc": XLIFF2Rule(end, required: ["id"], foreign: .modules, .empty),
        "ec": XLIFF2Rule(end.merging(["startRef": .name]) { $1 }, foreign: .modules, .empty),
        "mrk": XLIFF2Rule(marker, required: ["id"], foreign: .any, .inline),
        "sm": XLIFF2Rule(marker, required: ["id"], foreign: .any, .empty),
        "em": XLIFF2Rule(["startRef": .name], required: ["startRef"], .empty),
    ]
}
