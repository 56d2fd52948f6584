import SourceText
import XMLSyntax

/// An element of a module of XLIFF 2.
struct XLIFF2ModuleRule {
    var attributes: [String: XLIFF2Value] = [:]
    var required: [String] = []
    /// Elements of the same module that may, and those that must, stand inside.
    var children: Set<String> = []
    var needed: [String] = []
    /// Elements of the core that may stand inside.
    var core: Set<String> = []
    var takesLanguage = false
    /// Whether elements of unknown namespaces may stand inside.
    var isExtensible = false
    var takesText = false
    /// Whether anything may stand inside.
    var takesAnything = false
}

/// The elements of the modules, as their schemas have them.
enum XLIFF2ModuleGrammar {
    static func rule(of element: String, in module: XLIFF2Module) -> XLIFF2ModuleRule? { rules[module]?[element] }

    private static let normalization = XLIFF2Value.choice(["none", "nfc", "nfd"])

    private static let rules: [XLIFF2Module: [String: XLIFF2ModuleRule]] = [
        .matches: [
            "matches": XLIFF2ModuleRule(children: ["match"], needed: ["match"]),
            "match": XLIFF2ModuleRule(
                attributes: [
                    "id": .name, "matchQuality": .percentage, "matchSuitability": .percentage, "origin": .any,
                    "ref": .any, "reference": .yesNo, "similarity": .percentage, "subType": .userDefined,
                    "type": .choice(["am", "mt", "icm", "idm", "tb", "tm", "other"]),
                ], required: ["ref"], needed: ["source", "target"], core: ["originalData", "source", "target"],
                isExtensible: true),
        ],
        .glossary: [
            "glossary": XLIFF2ModuleRule(children: ["glossEntry"], needed: ["glossEntry"]),
            "glossEntry": XLIFF2ModuleRule(
                attributes: ["id": .name, "ref": .any], children: ["term", "translation", "definition"],
                needed: ["term"], isExtensible: true),
            "term": XLIFF2ModuleRule(attributes: ["source": .any], takesText: true),
            "translation": XLIFF2ModuleRule(attributes: ["id": .name, "ref": .any, "source": .any], takesText: true),
            "definition": XLIFF2ModuleRule(attributes: ["source": .any], takesText: true),
        ],
        .metadata: [
            "metadata": XLIFF2ModuleRule(
                attributes: ["id": .name], children: ["metaGroup"], needed: ["metaGroup"]),
            "metaGroup": XLIFF2ModuleRule(
                attributes: [
                    "id": .name, "category": .any, "appliesTo": .choice(["source", "target", "ignorable"]),
                ], children: ["metaGroup", "meta"]),
            "meta": XLIFF2ModuleRule(attributes: ["type": .any], required: ["type"], takesText: true),
        ],
        .resources: [
            "resourceData": XLIFF2ModuleRule(children: ["resourceItemRef", "resourceItem"]),
            "resourceItemRef": XLIFF2ModuleRule(attributes: ["id": .name, "ref": .name], required: ["ref"]),
            "resourceItem": XLIFF2ModuleRule(
                attributes: ["id": .name, "mimeType": .any, "context": .yesNo],
                children: ["source", "target", "reference"], core: ["notes"]),
            "source": XLIFF2ModuleRule(attributes: ["href": .any], takesLanguage: true, takesAnything: true),
            "target": XLIFF2ModuleRule(attributes: ["href": .any], takesLanguage: true, takesAnything: true),
            "reference": XLIFF2ModuleRule(attributes: ["href": .any], required: ["href"], takesLanguage: true),
        ],
        .sizes: [
            "profiles": XLIFF2ModuleRule(
                attributes: ["generalProfile": .any, "storageProfile": .any], children: ["normalization"],
                isExtensible: true),
            "normalization": XLIFF2ModuleRule(attributes: ["general": normalization, "storage": normalization]),
            "data": XLIFF2ModuleRule(attributes: ["profile": .any], required: ["profile"], isExtensible: true),
        ],
        .validation: [
            "validation": XLIFF2ModuleRule(children: ["rule"], needed: ["rule"]),
            "rule": XLIFF2ModuleRule(
                attributes: [
                    "isPresent": .any, "occurs": .positiveInteger, "isNotPresent": .any, "startsWith": .any,
                    "endsWith": .any, "existsInSource": .yesNo, "caseSensitive": .yesNo,
                    "normalization": normalization, "disabled": .yesNo,
                ]),
        ],
        .changes: [
            "changeTrack": XLIFF2ModuleRule(children: ["revisions"], needed: ["revisions"]),
            "revisions": XLIFF2ModuleRule(
                attributes: ["appliesTo": .name, "ref": .name, "currentVersion": .name], required: ["appliesTo"],
                children: ["revision"], needed: ["revision"]),
            "revision": XLIFF2ModuleRule(
                attributes: ["author": .any, "datetime": .any, "version": .name], children: ["item"],
                needed: ["item"]),
            "item": XLIFF2ModuleRule(attributes: ["property": .any], required: ["property"], takesAnything: true),
        ],
    ]
}

extension XLIFF2Checker {
    /// An attribute of a module on an element of the core.
    mutating func checkModuleAttribute(_ attribute: XMLAttribute, of element: XMLElement) {
        guard let module = XLIFF2Module(rawValue: attribute.name.namespace) else { return }
        let name = attribute.name.qualified
        let value = attribute.value.description
        func sibling(_ local: String) -> String? {
            element.attribute(local, namespace: module.rawValue)?.description
        }
        switch (module, attribute.name.local) {
        case (.formatStyle, "fs"):
            if !XLIFF2Formats.elements.contains(value) {
                report("attribute", element, attribute: name, "\"\(value)\" is no element of HTML that may stand here")
            }
        case (.formatStyle, "subFs"):
            if sibling("fs") == nil {
                report("attribute", element, attribute: name, "\"\(name)\" needs \"fs\" beside it")
            }
        case (.sizes, "equivStorage"):
            if !XLIFF2Value.nonNegativeInteger.allows(value) || value.isEmpty {
                report("attribute", element, attribute: name, "\"\(value)\" is no size")
            }
        case (.sizes, "sizeInfo"):
            // Profiles of the standard measure in whole numbers; what a profile of others writes is its own.
            if value.first?.isNumber ?? false, !XLIFF2Value.nonNegativeInteger.allows(value) {
                report("attribute", element, attribute: name, "\"\(value)\" is no size")
            }
            if sibling("sizeInfoRef") != nil {
                report("attribute", element, attribute: name, "An element has either \"sizeInfo\" or \"sizeInfoRef\"")
            }
        case (.sizes, "sizeRestriction"), (.sizes, "storageRestriction"): checkRestriction(value, name, element)
        case (.sizes, "sizeInfoRef"):
            if !sizeDataIDs.contains(value) {
                report("reference", element, attribute: name, "No size data has the id \"\(value)\"")
            }
        case (.plurals, _): break
        default:
            report("attribute", element, attribute: name, "This module has no attribute \"\(attribute.name.local)\"")
        }
    }
}

extension XLIFF2Checker {
    /// `*`, `255`, `1,255` or `1,*`, where the profile is one of the standard (XLIFF 2.1, section 5.7.2.1).
    private mutating func checkRestriction(_ value: String, _ name: String, _ element: XMLElement) {
        let profile = name.hasSuffix("sizeRestriction") ? sizeProfiles.general : sizeProfiles.storage
        guard profile?.hasPrefix("xliff:") ?? false else { return }
        let parts = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        func isNumber(_ text: String) -> Bool { !text.isEmpty && XLIFF2Value.nonNegativeInteger.allows(text) }
        let isRight =
            parts.count == 1
            ? value == "*" || isNumber(value)
            : parts.count == 2 && isNumber(parts[0])
                && (parts[1] == "*" || isNumber(parts[1]))
        if !isRight {
            report(
                "attribute", element, attribute: name, "\"\(value)\" is no restriction of a size",
                help: "write \"255\", \"1,255\", \"1,*\" or \"*\"")
        }
    }
}

/// Elements of HTML that the module "Format Style" may name (XLIFF 2.1, section 5.3.5.1).
enum XLIFF2Formats {
    static let elements: Set<String> = Set(
        """
        a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 \
        h6 head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td \
        tfoot th thead title tr tt u ul
        """.split(separator: " ").map(String.init))
}
