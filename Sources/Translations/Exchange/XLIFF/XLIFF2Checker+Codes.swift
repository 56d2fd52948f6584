import SourceText
import XMLSyntax

extension XLIFF2Checker {
    /// The inline elements of one unit's sources and targets.
    mutating func checkCodes(_ unit: XMLElement, _ parts: inout XLIFF2UnitParts, _ scope: XLIFF2FileScope) {
        let dataIDs = Set((unit.first("originalData")?.elements("data") ?? []).compactMap { $0["id"] })
        // An id stands for one thing in the sources of a unit and once more, for the same, in its targets.
        var ids: Set<String> = []
        for part in parts.segments { checkUnique(part, &ids, "part of the unit") }
        var sources = XLIFF2Inlines(parts.texts("source"))
        var targets = XLIFF2Inlines(parts.texts("target"))
        let segmentIDs = ids
        for inline in sources.elements where inline["id"] != nil { checkUnique(inline, &ids, "part of the unit") }
        var targetIDs = segmentIDs
        for inline in targets.elements where inline["id"] != nil {
            checkUnique(inline, &targetIDs, "part of the unit's targets")
        }
        for inline in sources.elements + targets.elements where !isFull {
            checkCode(inline, dataIDs, scope)
            checkAnnotation(inline, unit)
        }
        checkCopies(sources, targets)
        checkPairs(&sources)
        checkPairs(&targets)
        checkDeletion(unit, parts, targets)
        checkOrderOfCodes(unit, parts, sources)
        for inline in sources.elements + targets.elements {
            if let reference = inline["ref"] { checkReference(reference, inline, unit, ids.union(targetIDs), scope) }
        }
    }

    private mutating func checkCode(_ code: XMLElement, _ dataIDs: Set<String>, _ scope: XLIFF2FileScope) {
        for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
            guard let id = code[name], !dataIDs.contains(id) else { continue }
            report(
                "reference", code, attribute: name, "The unit has no data \"\(id)\"",
                help: dataIDs.isEmpty ? "write it in \"originalData\" of this unit" : nil)
        }
        for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
            for id in (code[name] ?? "").split(separator: " ") where scope.units[String(id)] == nil {
                report("reference", code, attribute: name, "The file has no unit \"\(id)\"")
            }
        }
        if let type = code["subType"], code.name.local != "mrk", code.name.local != "sm" {
            checkSubtype(type, code)
        }
        if let reorder = code["canReorder"], reorder != "yes", code["canCopy"] != "no" || code["canDelete"] != "no" {
            // An end may leave out what its start says; their equality is checked apart.
            report(
                "code", code, attribute: "canReorder",
                "A code with canReorder=\"\(reorder)\" must not be copied or deleted",
                help: "write canCopy=\"no\" and canDelete=\"no\"")
        }
    }

    /// XLIFF 2.1, section 4.3.1.36.
    private mutating func checkSubtype(_ subtype: String, _ code: XMLElement) {
        guard let type = code["type"] else {
            return report("attribute", code, attribute: "subType", "\"subType\" needs \"type\" beside it")
        }
        guard subtype.hasPrefix("xlf:") else { return }
        let needed: String? =
            switch subtype {
            case "xlf:lb", "xlf:pb", "xlf:b", "xlf:i", "xlf:u": "fmt"
            case "xlf:var": "ui"
            default: nil
            }
        if needed != type {
            report(
                "attribute", code, attribute: "subType",
                needed.map { "\"\(subtype)\" belongs to the type \"\($0)\"" } ?? "XLIFF has no \"\(subtype)\"")
        }
    }

    private mutating func checkCopies(_ sources: XLIFF2Inlines, _ targets: XLIFF2Inlines) {
        for inlines in [sources, targets] {
            for code in inlines.elements {
                guard let base = code["copyOf"] else { continue }
                guard let original = inlines.byID[base] ?? sources.byID[base] else {
                    report("reference", code, attribute: "copyOf", "The unit has no code \"\(base)\"")
                    continue
                }
                if original["canCopy"] == "no" {
                    report("code", code, attribute: "copyOf", "The code \"\(base)\" must not be copied")
                }
                let names = ["dataRef", "dataRefStart", "dataRefEnd"]
                if names.contains(where: { code[$0] != nil || original[$0] != nil }) {
                    report(
                        "code", code, attribute: "copyOf", "A copy of a code with original data names the data itself",
                        help: "write the data's id in place of \"copyOf\"")
                }
            }
        }
    }

    // MARK: Starts and ends

    private mutating func checkPairs(_ inlines: inout XLIFF2Inlines) {
        var starts: [String: XMLElement] = [:]
        var markers: [String: XMLElement] = [:]
        for inline in inlines.elements {
            switch inline.name.local {
            case "sc": if let id = inline["id"] { starts[id] = inline }
            case "sm": if let id = inline["id"] { markers[id] = inline }
            case "ec": checkEnd(inline, &starts)
            case "em":
                guard let id = inline["startRef"] else { continue }
                if markers.removeValue(forKey: id) == nil {
                    report("code", inline, "No \"sm\" with the id \"\(id)\" stands before this end")
                }
            default: break
            }
        }
        for (id, start) in starts.sorted(by: { $0.value.range.start < $1.value.range.start })
        where start["isolated"] != "yes" {
            report(
                "code", start, "The code \"\(id)\" has no end in this unit",
                help: "write \"ec\" with startRef=\"\(id)\", or isolated=\"yes\"")
        }
        for (id, start) in markers.sorted(by: { $0.value.range.start < $1.value.range.start }) {
            report(
                "code", start, "The annotation \"\(id)\" has no end in this unit",
                help: "write \"em\" with startRef=\"\(id)\"")
        }
    }

    private mutating func checkEnd(_ end: XMLElement, _ starts: inout [String: XMLElement]) {
        if end["isolated"] == "yes" {
            if end["id"] == nil || end["startRef"] != nil {
                report("code", end, "An isolated end has \"id\" and no \"startRef\"")
            }
            return
        }
        guard let id = end["startRef"], end["id"] == nil else {
            return report(
                "code", end, "An end has \"startRef\" and no \"id\"",
                help: "or write isolated=\"yes\", if its start is in another unit")
        }
        if end["dir"] != nil {
            report("code", end, attribute: "dir", "Only an isolated end has \"dir\"")
        }
        for attribute in end.attributes where XLIFF2Module(rawValue: attribute.name.namespace) != nil {
            report(
                "code", end, attribute: attribute.name.qualified,
                "Only an isolated end has \"\(attribute.name.qualified)\"")
        }
        guard let start = starts.removeValue(forKey: id) else {
            return report("code", end, "No \"sc\" with the id \"\(id)\" stands before this end")
        }
        if start["isolated"] == "yes" {
            report("code", start, attribute: "isolated", "An isolated code has no end in its unit")
        }
        for name in ["canCopy", "canDelete", "canOverlap"] where (start[name] ?? "yes") != (end[name] ?? "yes") {
            report("code", end, attribute: name, "Start and end differ in \"\(name)\"")
        }
        let needed = start["canReorder"] ?? "yes" == "yes" ? "yes" : "no"
        if end["canReorder"] ?? "yes" != needed {
            report("code", end, attribute: "canReorder", "The end of this code needs canReorder=\"\(needed)\"")
        }
    }

    // MARK: What a target may do with codes

    private mutating func checkDeletion(_ unit: XMLElement, _ parts: XLIFF2UnitParts, _ targets: XLIFF2Inlines) {
        for part in parts.segments {
            guard let source = part.first("source"), let target = part.first("target") else { continue }
            for code in XLIFF2Inlines([source]).elements where code["canDelete"] == "no" {
                guard let id = code["id"], targets.byID[id] == nil else { continue }
                reportTarget(target, of: unit, "The target lacks the code \"\(id)\", which must not be deleted")
            }
        }
    }

    /// Codes that must not be reordered follow a first one and stay together (XLIFF 2.1, section 4.7.2.4.4).
    private mutating func checkOrderOfCodes(_ unit: XMLElement, _ parts: XLIFF2UnitParts, _ sources: XLIFF2Inlines) {
        var hasFirst = false
        for code in sources.elements {
            if code["canReorder"] == "firstNo" { hasFirst = true }
            if code["canReorder"] == "no", code.name.local != "ec", !hasFirst {
                report(
                    "code", code, attribute: "canReorder", "No code with canReorder=\"firstNo\" stands before this one")
            }
        }
        for part in parts.segments {
            guard let source = part.first("source"), let target = part.first("target") else { continue }
            let wanted = XLIFF2Inlines([source])
            let found = XLIFF2Inlines([target])
            let (places, homes) = (found.places, wanted.places)
            for sequence in wanted.fixedSequences where !isFull {
                let now = sequence.compactMap { places[$0] }
                let then = sequence.compactMap { homes[$0] }
                guard let start = now.min(), let end = now.max(), let first = then.min(), let last = then.max() else {
                    continue
                }
                let own = Set(sequence)
                let movable = Set(wanted.marks[first...last]).subtracting(own)
                // A longer run than the source's holds a foreign code for sure.
                let shown = end - start > last - first ? [] : found.marks[start...end].filter { !movable.contains($0) }
                if shown != sequence {
                    reportTarget(target, of: unit, "Codes that must keep their order are in another order")
                }
            }
        }
    }
}

/// The inline elements of some texts in document order.
struct XLIFF2Inlines {
    /// Codes and annotations, `cp` left out.
    private(set) var elements: [XMLElement] = []
    private(set) var byID: [String: XMLElement] = [:]
    /// The id of each code where it begins, and `/` with the id where a pair ends.
    private(set) var marks: [String] = []
    private var fixed: [(mark: String, reorder: String)] = []

    init(_ texts: [XMLElement]) {
        for text in texts { collect(text) }
        for element in elements { if let id = element["id"] { byID[id] = element } }
    }

    private mutating func collect(_ parent: XMLElement) {
        for child in parent.elements where child.name.local != "cp" {
            elements.append(child)
            let name = child.name.local
            let isCode = name == "ph" || name == "pc" || name == "sc" || name == "ec"
            if isCode {
                let mark = child["id"] ?? "/" + (child["startRef"] ?? "")
                marks.append(mark)
                fixed.append((mark, child["canReorder"] ?? "yes"))
            }
            collect(child)
            if name == "pc", let id = child["id"] {
                marks.append("/" + id)
                fixed.append(("/" + id, child["canReorder"] ?? "yes" == "yes" ? "yes" : "no"))
            }
        }
    }

    /// Runs of marks that keep their order: from a `firstNo` over every `no` to the next `firstNo`.
    var fixedSequences: [[String]] {
        var sequences: [[String]] = []
        for (mark, reorder) in fixed {
            if reorder == "firstNo" { sequences.append([mark]) }
            if reorder == "no", !sequences.isEmpty { sequences[sequences.count - 1].append(mark) }
        }
        return sequences.filter { $0.count > 1 }
    }

    /// Where each mark is in ``marks``.
    var places: [String: Int] { Dictionary(zip(marks, marks.indices)) { first, _ in first } }
}
