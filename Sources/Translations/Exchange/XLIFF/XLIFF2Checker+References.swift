import SourceText
import XMLSyntax

extension XLIFF2Checker {
    mutating func checkAnnotation(_ marker: XMLElement, _ unit: XMLElement) {
        guard marker.name.local == "mrk" || marker.name.local == "sm", marker["type"] == "comment" else { return }
        let reference = marker["ref"]
        if (reference == nil) == (marker["value"] == nil) {
            return report("attribute", marker, "A comment has either \"value\" or \"ref\"")
        }
        guard let reference else { return }
        let id = reference.split(separator: "/").last.flatMap { part -> String? in
            let leaf = part.hasPrefix("#") ? part.dropFirst() : part
            return leaf.hasPrefix("n=") ? String(leaf.dropFirst(2)) : nil
        }
        let isOfUnit =
            reference.hasPrefix("#n=") || reference.contains("/u=\(unit["id"] ?? "")/")
            || reference.hasPrefix("#u=\(unit["id"] ?? "")/")
        if !isOfUnit || !(id.map { has("n=" + $0, in: unit) } ?? false) {
            report(
                "reference", marker, attribute: "ref", "A comment refers to a note of its own unit",
                help: "write \"#n=\" and the note's id")
        }
    }

    /// A fragment identifier (XLIFF 2.1, section 4.4): its grammar, its order, and that it leads somewhere.
    mutating func checkReference(
        _ reference: String, _ element: XMLElement, _ unit: XMLElement?, _ inlineIDs: Set<String>,
        _ scope: XLIFF2FileScope
    ) {
        guard reference.hasPrefix("#") else { return }
        guard let fragment = XLIFF2Fragment(reference) else {
            return report(
                "reference", element, attribute: "ref", "\"\(reference)\" is no reference into an XLIFF document",
                help: "write the ids from the outside in, such as \"#f=1/u=2/n=3\"")
        }
        // What is in another file or unit is looked up as far as that one.
        if let file = fragment.file, file != scope.id {
            if !hasFile(file) {
                report("reference", element, attribute: "ref", "The document has no file \"\(file)\"")
            }
            return
        }
        if let id = fragment.group, scope.groups[id] == nil {
            return report("reference", element, attribute: "ref", "The file has no group \"\(id)\"")
        }
        var own = fragment.file == nil && fragment.group == nil && !fragment.isAbsolute ? unit : nil
        var isOwnUnit = own != nil
        if let id = fragment.unit {
            guard let found = scope.units[id] else {
                return report("reference", element, attribute: "ref", "The file has no unit \"\(id)\"")
            }
            isOwnUnit = id == unit?["id"]
            own = found
        }
        guard let leaf = fragment.leaf else { return }
        let parent = own ?? fragment.group.flatMap { scope.groups[$0] } ?? scope.file
        let isThere: Bool
        switch leaf.prefix {
        case "", "t": isThere = isOwnUnit ? inlineIDs.contains(leaf.id) : own != nil
        // What registered extensions name is theirs.
        case "its", "itsm", "tbx": return
        default: isThere = has(leaf.prefix + "=" + leaf.id, in: parent)
        }
        if !isThere { report("reference", element, attribute: "ref", "\"\(reference)\" leads to nothing") }
    }
}

extension XMLElement {
    func holds(id: String) -> Bool { self["id"] == id || elements.contains { $0.holds(id: id) } }

    /// Its own id and those of all elements inside, with a prefix.
    func collectIDs(_ prefix: String, into ids: inout Set<String>) {
        if let id = self["id"] { ids.insert(prefix + id) }
        for child in elements { child.collectIDs(prefix, into: &ids) }
    }
}

/// A reference into an XLIFF document, taken apart.
struct XLIFF2Fragment {
    private(set) var file: String?
    private(set) var group: String?
    private(set) var unit: String?
    /// What is inside of these: the prefix is empty for a segment or inline element of a source.
    private(set) var leaf: (prefix: String, id: String)?
    private(set) var isAbsolute = false

    /// Nil for what breaks the grammar.
    init?(_ reference: String) {
        var text = Substring(reference).dropFirst()
        if text.hasPrefix("/") {
            isAbsolute = true
            text = text.dropFirst()
        }
        let selectors = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !text.isEmpty else { return nil }
        var level = 0
        for selector in selectors {
            let parts = selector.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let prefix = parts.count == 2 ? String(parts[0]) : ""
            guard let last = parts.last, case let id = String(last), XLIFF2Value.isName(id), level < 4 else {
                return nil
            }
            let rank: Int
            switch (parts.count, prefix) {
            case (2, "f"):
                rank = 1
                file = id
            case (2, "g"):
                rank = 2
                group = id
            case (2, "u"):
                rank = 3
                unit = id
            case (1, _), (2, "n"), (2, "d"), (2, "t"):
                rank = 4
                leaf = (prefix, id)
            default:
                guard Self.knownPrefixes.contains(prefix) else { return nil }
                rank = 4
                leaf = (prefix, id)
            }
            guard rank > level else { return nil }
            level = rank
        }
    }

    /// Prefixes of modules and of registered extensions.
    private static let knownPrefixes = Set(XLIFF2Module.allCases.map(\.referencePrefix)).union(["its", "itsm", "tbx"])
}
