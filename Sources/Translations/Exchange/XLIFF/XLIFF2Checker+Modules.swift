import SourceText
import XMLSyntax

extension XLIFF2Checker {
    /// The elements of other namespaces in a file, group or unit: modules by their rules, extensions by their ids.
    mutating func checkExtensions(of parent: XMLElement, _ scope: XLIFF2FileScope) {
        var ids: Set<String> = []
        var singles: Set<String> = []
        for child in parent.elements where child.name.namespace != parent.name.namespace && !isFull {
            guard let module = XLIFF2Module(rawValue: child.name.namespace) else {
                if !child.name.namespace.hasPrefix("urn:oasis:names:tc:xliff:") { checkIDs(of: child, &ids) }
                continue
            }
            if !singles.insert(child.name.namespace + child.name.local).inserted, module != .changes {
                report("structure", child, "Another \"\(child.name.qualified)\" stands beside this one")
            }
            checkModuleElement(child, module)
            checkModuleRules(of: child, module, parent, scope)
        }
    }

    /// Ids of extensions are unique in the element that the extension stands in (XLIFF 2.1, section 4.3.1.18).
    private mutating func checkIDs(of element: XMLElement, _ ids: inout Set<String>) {
        for (id, name) in [(element["id"], "id"), (element.xmlAttribute("id"), "xml:id")] {
            guard let id else { continue }
            if !ids.insert(element.name.namespace + " " + id).inserted {
                report("id", element, attribute: name, "Another element of this extension has the id \"\(id)\"")
            }
        }
        for child in element.elements { checkIDs(of: child, &ids) }
    }

    private mutating func checkModuleElement(_ element: XMLElement, _ module: XLIFF2Module) {
        guard let rule = XLIFF2ModuleGrammar.rule(of: element.name.local, in: module) else {
            return report("structure", element, "This module has no element \"\(element.name.local)\"")
        }
        for name in rule.required where element.attribute(name) == nil {
            report("attribute", element, "\"\(element.name.local)\" needs the attribute \"\(name)\"")
        }
        for attribute in element.attributes where attribute.name.namespace.isEmpty {
            let name = attribute.name.local
            guard let value = rule.attributes[name] else {
                report("attribute", element, attribute: name, "\"\(element.name.local)\" has no attribute \"\(name)\"")
                continue
            }
            if !value.allows(attribute.value.description) {
                report(
                    "attribute", element, attribute: name, "\"\(attribute.value)\" is no \"\(name)\"",
                    help: value.requirement)
            }
        }
        for attribute in element.attributes where attribute.name.qualified.hasPrefix("xml:") {
            if !rule.takesLanguage || attribute.name.local != "lang" {
                report(
                    "attribute", element, attribute: attribute.name.qualified,
                    "\"\(element.name.local)\" has no attribute \"\(attribute.name.qualified)\"")
            }
        }
        for needed in rule.needed where !element.elements.contains(where: { $0.name.local == needed }) {
            report("structure", element, "\"\(element.name.local)\" needs \"\(needed)\" inside")
        }
        if !rule.takesText, !rule.takesAnything, !element.text.isBlank {
            report("structure", element, "No text may stand in \"\(element.name.local)\"")
        }
        for child in element.elements where !isFull {
            let isCore = XLIFF2Version.namespaces.contains(child.name.namespace)
            if child.name.namespace == element.name.namespace {
                if rule.children.contains(child.name.local) {
                    checkModuleElement(child, module)
                } else {
                    report("structure", child, "\"\(child.name.qualified)\" may not stand in \"\(element.name.local)\"")
                }
            } else if rule.takesAnything {
                continue
            } else if isCore {
                guard rule.core.contains(child.name.local) else {
                    report("structure", child, "\"\(child.name.qualified)\" may not stand in \"\(element.name.local)\"")
                    continue
                }
                checkElement(child)
            } else if let other = XLIFF2Module(rawValue: child.name.namespace) {
                if other == .metadata {
                    checkModuleElement(child, other)
                } else {
                    report("structure", child, "\"\(child.name.qualified)\" may not stand in \"\(element.name.local)\"")
                }
            } else if !rule.isExtensible {
                report("structure", child, "\"\(child.name.qualified)\" may not stand in \"\(element.name.local)\"")
            }
        }
    }

    /// What a module's text says beyond its schema.
    private mutating func checkModuleRules(
        of element: XMLElement, _ module: XLIFF2Module, _ parent: XMLElement, _ scope: XLIFF2FileScope
    ) {
        switch module {
        case .matches, .glossary: checkCandidates(of: element, parent, scope)
        case .metadata:
            var ids: Set<String> = []
            checkMetadata(element, &ids)
        case .resources: checkResources(element)
        case .validation: for rule in element.elements { checkRule(rule) }
        case .changes: checkChanges(element, of: parent)
        default: break
        }
    }

    private mutating func checkCandidates(
        of element: XMLElement, _ unit: XMLElement, _ scope: XLIFF2FileScope
    ) {
        let parts = XLIFF2UnitParts(unit)
        var known = Set(parts.segments.compactMap { $0["id"] })
        known.formUnion(XLIFF2Inlines(parts.texts("source")).byID.keys)
        known.formUnion(XLIFF2Inlines(parts.texts("target")).byID.keys)
        var ids: Set<String> = []
        for entry in element.elements {
            checkUnique(entry, &ids, entry.name.local == "match" ? "match" : "entry of the glossary")
            if entry.name.local == "glossEntry" {
                let inner = entry.elements("translation")
                for translation in inner { checkUnique(translation, &ids, "entry of the glossary") }
                if inner.isEmpty, entry.first("definition") == nil {
                    report("structure", entry, "An entry of the glossary needs a translation or a definition")
                }
            }
            if entry["subType"] != nil, entry["type"] == nil {
                report("attribute", entry, attribute: "subType", "\"subType\" needs \"type\" beside it")
            }
            guard let reference = entry["ref"] else { continue }
            guard reference.hasPrefix("#") else {
                if entry.name.local == "match" {
                    report(
                        "reference", entry, attribute: "ref", "\"\(reference)\" is no reference into this unit",
                        help: XLIFF2Value.matchReference.requirement)
                }
                continue
            }
            checkReference(reference, entry, unit, known, scope)
        }
    }

    private mutating func checkMetadata(_ element: XMLElement, _ ids: inout Set<String>) {
        for child in element.elements {
            checkUnique(child, &ids, "group of this metadata")
            checkMetadata(child, &ids)
        }
    }

    private mutating func checkResources(_ element: XMLElement) {
        var ids: Set<String> = []
        for item in element.elements {
            checkUnique(item, &ids, "resource")
            for text in item.elements where text.name.local == "source" || text.name.local == "target" {
                let hasContent = !text.elements.isEmpty || !text.text.isBlank
                if hasContent == (text["href"] != nil) {
                    report("structure", text, "A resource has either \"href\" or content")
                }
                // Targets of other languages stand in the standard's own valid examples.
                let wanted = text.name.local == "source" ? sourceLanguage : nil
                if let own = text.xmlAttribute("lang"), let wanted, own.lowercased() != wanted.lowercased() {
                    report("language", text, attribute: "xml:lang", "The document's language is \"\(wanted)\"")
                }
            }
        }
    }

    /// An item of a revision names `content` or an attribute; what it says must be a value of that (5.6.5.6).
    private mutating func checkChanges(_ element: XMLElement, of parent: XMLElement) {
        for revisions in element.elements("revisions") {
            checkTarget(of: revisions, in: parent)
            let rule = XLIFF2Grammar.rule(of: revisions["appliesTo"] ?? "")
            for revision in revisions.elements("revision") {
                var seen: Set<String> = []
                for item in revision.elements("item") {
                    guard let property = item["property"] else { continue }
                    if !seen.insert(property).inserted {
                        report("attribute", item, attribute: "property", "Another item is about \"\(property)\"")
                    } else if property != "content", let rule, let value = rule.attributes[property] {
                        if !value.allows(item.text.description) {
                            report("attribute", item, "\"\(item.text)\" is no \"\(property)\"", help: value.requirement)
                        }
                    } else if property != "content", rule != nil, !property.contains(":") {
                        report("attribute", item, attribute: "property", "There is no attribute \"\(property)\"")
                    }
                }
            }
        }
    }

    /// Revisions name the one element that they are about where there are several (XLIFF 2.1, section 5.6.4.3).
    private mutating func checkTarget(of revisions: XMLElement, in parent: XMLElement) {
        guard let name = revisions["appliesTo"] else { return }
        let candidates = name == parent.name.local ? [parent] : parent.descendants(name)
        if let reference = revisions["ref"] {
            if !parent.holds(id: reference) {
                report("reference", revisions, attribute: "ref", "Nothing here has the id \"\(reference)\"")
            }
        } else if candidates.count > 1, candidates.contains(where: { $0["id"] != nil }) {
            report("attribute", revisions, "The revisions need \"ref\", since there are several \"\(name)\"")
        }
    }

    private mutating func checkRule(_ rule: XMLElement) {
        let kinds = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { rule[$0] != nil }
        let isExtended = rule.attributes.contains { !$0.name.namespace.isEmpty }
        if kinds.count != 1, !(kinds.isEmpty && isExtended) {
            report("attribute", rule, "A rule has just one of isPresent, isNotPresent, startsWith and endsWith")
        }
        if rule["occurs"] != nil, rule["isPresent"] == nil {
            report("attribute", rule, attribute: "occurs", "\"occurs\" belongs to \"isPresent\"")
        }
        if rule["existsInSource"] == "yes", rule["isNotPresent"] != nil {
            report("attribute", rule, attribute: "existsInSource", "\"existsInSource\" needs a text that is present")
        }
    }
}

extension XMLElement {
    /// The elements of this name at any depth, of this element's namespace.
    fileprivate func descendants(_ local: String) -> [XMLElement] {
        elements.filter { $0.name.namespace == name.namespace }.flatMap { child in
            (child.name.local == local ? [child] : []) + child.descendants(local)
        }
    }
}
