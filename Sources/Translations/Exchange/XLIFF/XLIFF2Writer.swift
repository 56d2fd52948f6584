import Segments
import SourceText
import XMLSyntax

/// Writes XLIFF 2.0, 2.1 and 2.2: core, and the module of translation candidates for what is stale.
///
/// One unit an entry, with one segment. Every unit has a `<target>`: where there is no finished translation it is the
/// source with the state `initial`, since a target without the codes that must not be deleted breaks the standard's
/// own rule (XLIFF 2.1, section 4.3.1.11, `canDelete`), and OmegaT leaves a unit alone that has none.
/// An old translation is a candidate in `<mtc:matches>`.
struct XLIFF2Writer {
    private var writer = XMLWriter(indentation: 2)
    private let version: XLIFF2Version

    init(version: XLIFF2Version) { self.version = version }

    func bytes(of files: [ExchangeFile]) -> [UInt8] {
        var copy = self
        copy.write(files)
        return copy.writer.finished()
    }

    private mutating func write(_ files: [ExchangeFile]) {
        var attributes = [("xmlns", version.namespace)]
        if files.contains(where: { $0.units.contains { XLIFF2Writer.candidate(of: $0) != nil } }) {
            attributes.append(("xmlns:mtc", XLIFF2Module.matches.rawValue))
        }
        attributes += [("version", version.rawValue), ("srcLang", files.first?.sourceLanguage ?? "en")]
        if let target = files.first?.targetLanguage { attributes.append(("trgLang", target)) }
        writer.start("xliff", attributes.map { (name: $0.0, value: $0.1) })
        for (index, file) in files.enumerated() where !file.units.isEmpty {
            writer.start(
                "file", [("id", "f\(index + 1)"), ("original", file.catalog), ("xml:space", "preserve")])
            for unit in file.units { write(unit) }
            writer.end()
        }
        writer.end()
    }

    /// The old translation of a stale unit.
    private static func candidate(of unit: ExchangeUnit) -> (source: TextSlice, target: TextSlice)? {
        guard unit.state == .stale, let target = unit.target?.text, !target.isEmpty else { return nil }
        return (unit.previousSource ?? unit.source.text, target)
    }

    private mutating func write(_ unit: ExchangeUnit) {
        var attributes = [(name: "id", value: unit.id)]
        if let context = unit.context, !context.isEmpty { attributes.append(("name", context.description)) }
        writer.start("unit", attributes)
        if let candidate = Self.candidate(of: unit) {
            writer.start("mtc:matches")
            writer.start("mtc:match", [("ref", "#s"), ("origin", "previous translation"), ("type", "tm")])
            element("source", candidate.source)
            element("target", candidate.target)
            writer.end()
            writer.end()
        }
        writeNotes(of: unit)
        let target = unit.state >= .translated ? unit.target ?? unit.source : unit.source
        let data = XLIFF2OriginalData([unit.source, target])
        if !data.texts.isEmpty {
            writer.start("originalData")
            for (index, text) in data.texts.enumerated() { element("data", text, [("id", "d\(index + 1)")]) }
            writer.end()
        }
        writer.start("segment", [("id", "s")] + Self.state(of: unit))
        let needed = Self.neededCodes(unit.source, target)
        write(unit.source, as: "source", data, needed)
        write(target, as: "target", data, needed)
        writer.end()
        writer.end()
    }

    private static func state(of unit: ExchangeUnit) -> [(name: String, value: String)] {
        switch unit.state {
        case .untranslated: [("state", "initial")]
        case .stale: [("state", "initial"), ("subState", "parlance:stale")]
        case .translated: [("state", "translated")]
        case .reviewed: [("state", "reviewed")]
        }
    }

    private mutating func writeNotes(of unit: ExchangeUnit) {
        var notes: [(category: String, text: TextSlice)] = []
        if let place = unit.place, !place.isEmpty { notes.append(("place", place)) }
        notes += unit.notes.map { ("note", $0) }
        if let previous = unit.previousSource { notes.append(("previous-source", previous)) }
        if notes.isEmpty { return }
        writer.start("notes")
        for note in notes { element("note", note.text, [("category", note.category)]) }
        writer.end()
    }

    /// The codes that stand in both texts and that a translation must keep; `canDelete` has to be equal in both.
    private static func neededCodes(_ source: ExchangeContent, _ target: ExchangeContent) -> Set<String> {
        let kept = Set(target.codes.map(\.id))
        return Set(source.codes.filter { !($0.kind?.isOptional ?? false) && kept.contains($0.id) }.map(\.id))
    }

    private mutating func write(
        _ content: ExchangeContent, as name: String, _ data: XLIFF2OriginalData, _ needed: Set<String>
    ) {
        writer.start(name, mixed: true)
        var ends: [String: TextSlice] = [:]
        for code in content.codes where code.role == .end { ends[code.id] = code.data ?? .empty }
        for piece in content.pieces {
            switch piece {
            case .text(let text): write(text)
            case .code(let code):
                let deletion = needed.contains(code.id) ? [(name: "canDelete", value: "no")] : []
                switch code.role {
                case .single:
                    let reference = data.reference(code.data).map { [(name: "dataRef", value: $0)] } ?? []
                    writer.start("ph", [("id", code.id)] + deletion + reference + Self.type(of: code), mixed: true)
                    writer.end()
                case .start:
                    let start = data.reference(code.data).map { [(name: "dataRefStart", value: $0)] } ?? []
                    let end = data.reference(ends[code.id]).map { [(name: "dataRefEnd", value: $0)] } ?? []
                    writer.start("pc", [("id", code.id)] + deletion + start + end + Self.type(of: code), mixed: true)
                case .end: writer.end()
                }
            }
        }
        writer.end()
    }

    /// `type` and `subType`, the standard's own where it has one (XLIFF 2.1, section 4.3.1.41).
    private static func type(of code: ExchangeContent.Code) -> [(name: String, value: String)] {
        guard let kind = code.kind else { return [] }
        switch kind {
        case .emphasis: return [("type", "fmt"), ("subType", "xlf:i")]
        case .strong: return [("type", "fmt"), ("subType", "xlf:b")]
        case .lineBreak: return [("type", "fmt"), ("subType", "xlf:lb")]
        case .strike, .code: return [("type", "fmt"), ("subType", "parlance:\(kind.rawValue)")]
        case .link, .address: return [("type", "link"), ("subType", "parlance:\(kind.rawValue)")]
        case .image: return [("type", "image"), ("subType", "parlance:image")]
        default: return [("type", "other"), ("subType", "parlance:\(kind.rawValue)")]
        }
    }

    private mutating func element(
        _ name: String, _ text: TextSlice, _ attributes: [(name: String, value: String)] = []
    ) {
        writer.start(name, attributes, mixed: true)
        if name == "note" { writer.text(text) } else { write(text) }
        writer.end()
    }

    /// Text with `<cp>` for what XML cannot hold (XLIFF 2.1, section 4.2.3.1).
    private mutating func write(_ text: TextSlice) {
        var rest = text.bytes
        while let at = rest.firstIndex(where: Self.isControl) {
            if at > rest.startIndex { writer.text(TextSlice(rest[..<at])) }
            let digits = String(rest[at], radix: 16, uppercase: true)
            writer.start("cp", [("hex", String(repeating: "0", count: 4 - digits.count) + digits)], mixed: true)
            writer.end()
            rest = rest[(at + 1)...]
        }
        if !rest.isEmpty { writer.text(TextSlice(rest)) }
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }
}

/// The bytes of the marks of one unit, each once.
struct XLIFF2OriginalData {
    private(set) var texts: [TextSlice] = []
    private var numbers: [TextSlice: Int] = [:]

    init(_ contents: [ExchangeContent]) {
        for code in contents.flatMap(\.codes) {
            guard let data = code.data, !data.isEmpty, numbers[data] == nil else { continue }
            texts.append(data)
            numbers[data] = texts.count
        }
    }

    func reference(_ data: TextSlice?) -> String? { data.flatMap { numbers[$0] }.map { "d\($0)" } }
}
