import Diagnostics
import SourceText
import XMLSyntax

/// Reads XLIFF 2.0, 2.1 and 2.2; a document that breaks a rule of the standard is refused.
///
/// The segments of a unit, which other tools may split and join, are joined again: sources in their order, targets in
/// the order that they name, with the white space of `<ignorable>` between them.
enum XLIFF2Reader {
    static func read(_ document: XMLDocument) -> ExchangeReading {
        var checker = XLIFF2Checker(document)
        checker.check()
        let version = document.root["version"].flatMap(XLIFF2Version.init(rawValue:))
        let format = version?.format ?? .xliff21
        guard checker.problems.isEmpty else {
            return ExchangeReading(format: format, files: [], diagnostics: checker.problems, file: document.file)
        }
        let broken = Dictionary(checker.targetProblems.map { ($0.unit, $0.problem.summary) }) { first, _ in first }
        let files = document.root.elements("file").map { element -> ExchangeFile in
            var file = ExchangeFile(
                catalog: element["original"] ?? element["id"] ?? "", sourceLanguage: document.root["srcLang"],
                targetLanguage: document.root["trgLang"])
            file.sourceLanguageRange = document.place(ofAttribute: "srcLang", in: document.root)
            file.targetLanguageRange = document.place(ofAttribute: "trgLang", in: document.root)
            var inherited = XLIFF2Checker.Inherited()
            inherited.read(document.root)
            collect(element, inherited, translates: true, broken, into: &file.units)
            return file
        }
        return ExchangeReading(
            format: format, files: files, diagnostics: [], targetDiagnostics: checker.targetProblems.map(\.problem),
            file: document.file)
    }

    private static func collect(
        _ parent: XMLElement, _ inherited: XLIFF2Checker.Inherited, translates: Bool,
        _ broken: [Int: String], into units: inout [ExchangeUnit]
    ) {
        var inherited = inherited
        inherited.read(parent)
        let translates = parent["translate"].map { $0 == "yes" } ?? translates
        for child in parent.elements where child.name.namespace == parent.name.namespace {
            if child.name.local == "group" {
                collect(child, inherited, translates: translates, broken, into: &units)
            } else if child.name.local == "unit", child["translate"].map({ $0 == "yes" }) ?? translates {
                var unit = unit(child, inherited)
                unit.problem = broken[child.range.start]
                units.append(unit)
            }
        }
    }

    private static func unit(_ element: XMLElement, _ inherited: XLIFF2Checker.Inherited) -> ExchangeUnit {
        var inherited = inherited
        inherited.read(element)
        let data = XLIFF2Data(element)
        let parts = XLIFF2UnitParts(element).segments
        var source = ExchangeContent()
        var targets: [(order: Int, content: ExchangeContent)] = []
        var state = TranslationState.reviewed
        var isAnyDone = false
        for (index, part) in parts.enumerated() {
            guard let sourceElement = part.first("source") else { continue }
            let own = data.content(of: sourceElement, inherited)
            source.pieces += own.pieces
            let targetElement = part.first("target")
            // The white space between segments need not be written twice.
            let target = targetElement.map { data.content(of: $0, inherited) } ?? own
            targets.append((targetElement?["order"].flatMap(Int.init) ?? index + 1, target))
            guard part.name.local == "segment" else { continue }
            let ownState = Self.state(of: part, source: own.text, target: targetElement.map { _ in target.text })
            state = min(state, ownState)
            isAnyDone = isAnyDone || (ownState > .untranslated && !own.text.isBlank)
        }
        // What is done of a unit is worth keeping, and for a person to finish.
        if state == .untranslated, isAnyDone { state = .stale }
        targets.sort { $0.order < $1.order }
        let target = ExchangeContent(targets.flatMap(\.content.pieces))
        let notes = element.first("notes")?.elements("note") ?? []
        func note(_ category: String) -> TextSlice? { notes.first { $0["category"] == category }?.text }
        return ExchangeUnit(
            id: element["id"] ?? "", context: element.attribute("name"), source: source,
            target: state == .untranslated ? nil : target, state: state,
            previousSource: note("previous-source"), place: note("place"),
            notes: notes.filter { $0["category"] != "place" && $0["category"] != "previous-source" }.map(\.text),
            range: element.startTag)
    }

    /// Many tools do not keep `state`: a target that differs from its source is a translation in any state.
    private static func state(of segment: XMLElement, source: TextSlice, target: TextSlice?) -> TranslationState {
        guard let target, !target.isEmpty else { return source.isBlank ? .reviewed : .untranslated }
        switch segment["state"] ?? "initial" {
        case "initial": return target == source ? .untranslated : .translated
        case "translated": return .translated
        default: return .reviewed
        }
    }
}

/// The original data of a unit, and what its texts are with it.
struct XLIFF2Data {
    private let texts: [String: TextSlice]

    init(_ unit: XMLElement) {
        let data = unit.first("originalData")?.elements("data") ?? []
        texts = Dictionary(
            data.compactMap { element in element["id"].map { ($0, Self.text(of: element)) } }
        ) { first, _ in first }
    }

    /// Text with `<cp>` as the characters that they stand for.
    private static func text(of element: XMLElement) -> TextSlice {
        if element.elements.isEmpty { return element.text }
        var bytes: [UInt8] = []
        for child in element.children {
            switch child {
            case .text(let text), .cdata(let text): bytes += text.value.bytes
            case .element(let inner): bytes += codePoint(inner)
            case .comment, .instruction: break
            }
        }
        return TextSlice(bytes)
    }

    private static func codePoint(_ element: XMLElement) -> [UInt8] {
        guard element.name.local == "cp", let value = element["hex"].flatMap({ UInt32($0, radix: 16) }),
            let scalar = Unicode.Scalar(value)
        else { return [] }
        return Array(String(scalar).utf8)
    }

    func content(of element: XMLElement, _ inherited: XLIFF2Checker.Inherited) -> ExchangeContent {
        var inherited = inherited
        inherited.read(element)
        var content = ExchangeContent()
        append(element, to: &content)
        return inherited.space == "preserve" ? content : content.withPlainSpaces
    }

    private func append(_ element: XMLElement, to content: inout ExchangeContent) {
        content.append(textOf: element) { inner, content in
            let id = inner["id"] ?? ""
            func data(_ name: String) -> TextSlice? { inner[name].flatMap { texts[$0] } }
            switch inner.name.local {
            case "cp": content.append(TextSlice(Self.codePoint(inner)))
            case "ph": content.pieces.append(.code(.init(id, .single, data: data("dataRef"))))
            case "sc": content.pieces.append(.code(.init(id, .start, data: data("dataRef"))))
            case "ec":
                content.pieces.append(.code(.init(inner["startRef"] ?? id, .end, data: data("dataRef"))))
            case "pc":
                content.pieces.append(.code(.init(id, .start, data: data("dataRefStart"))))
                append(inner, to: &content)
                content.pieces.append(.code(.init(id, .end, data: data("dataRefEnd"))))
            case "mrk": append(inner, to: &content)
            default: break
            }
        }
    }
}

extension ExchangeContent {
    /// White space as one space, none at the ends: what `xml:space="default"` leaves to the reader.
    var withPlainSpaces: ExchangeContent {
        var result = ExchangeContent()
        var endsInSpace = true
        for piece in pieces {
            guard case .text(let text) = piece else {
                result.pieces.append(piece)
                endsInSpace = false
                continue
            }
            var bytes: [UInt8] = []
            for byte in text.bytes {
                let isSpace = ASCII.isWhitespace(byte)
                if !(isSpace && endsInSpace) { bytes.append(isSpace ? ASCII.space : byte) }
                endsInSpace = isSpace
            }
            result.append(TextSlice(bytes))
        }
        return result
    }
}
