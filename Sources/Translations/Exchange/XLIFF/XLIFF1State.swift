import SourceText
import XMLSyntax

/// How far a unit of XLIFF 1 is, by the attributes of the standard and those of the programs that keep their own.
enum XLIFF1State {
    /// As in XLIFF 2: a target that differs from its source is a translation, unless it is said to be looked at.
    ///
    /// - Parameter element: the target.
    static func of(
        _ element: XMLElement?, in unit: XMLElement, _ source: TextSlice, _ target: TextSlice?
    ) -> TranslationState {
        guard let element, let target, !target.isEmpty else { return .untranslated }
        let state = standard(element, unit, isCopy: target == source)
        guard state > .stale else { return state }
        return isHalf(element, of: unit) || isDoubted(unit) ? .stale : state
    }

    private static func standard(_ target: XMLElement, _ unit: XMLElement, isCopy: Bool) -> TranslationState {
        if unit["approved"] == "yes" { return .reviewed }
        switch target["state"] ?? "" {
        case "translated": return .translated
        case "final", "signed-off": return .reviewed
        case let state where state.hasPrefix("needs-review"): return .stale
        default: return isCopy ? .untranslated : .translated
        }
    }

    /// Whether a segment of `seg-source` has no translation (XLIFF 1.2, "seg-source").
    private static func isHalf(_ target: XMLElement, of unit: XMLElement) -> Bool {
        guard let source = unit.first("seg-source") else { return false }
        let translated = segments(of: target).filter { !$0.deepText.isBlank }.compactMap { $0["mid"] }
        return segments(of: source).contains { segment in
            guard !segment.deepText.isBlank, let id = segment["mid"] else { return false }
            return !translated.contains(id)
        }
    }

    private static func segments(of element: XMLElement) -> [XMLElement] {
        element.elements.flatMap { $0.name.local == "mrk" && $0["mtype"] == "seg" ? [$0] : segments(of: $0) }
    }

    /// Whether Trados (`conf` of `sdl:seg`) or memoQ (`mq:status`) says that a person is not done with the unit.
    private static func isDoubted(_ unit: XMLElement) -> Bool {
        if let status = unit.attributes.first(where: { $0.name.local == "status" && !$0.name.namespace.isEmpty }) {
            return unconfirmed.contains(status.value.description)
        }
        return unit.elements.filter { $0.name.local == "seg-defs" }.flatMap(\.elements).contains { segment in
            segment["conf"].map { unconfirmed.contains($0) } ?? false
        }
    }

    private static let unconfirmed: Set<String> = [
        // Trados
        "Unspecified", "Draft", "RejectedTranslation", "RejectedSignOff",
        // memoQ
        "NotStarted", "Rejected", "Edited", "PartiallyEdited", "Pretranslated", "AssembledFromFragments",
        "MachineTranslated",
    ]
}
