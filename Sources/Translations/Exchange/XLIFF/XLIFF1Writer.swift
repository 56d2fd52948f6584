import Segments
import SourceText
import XMLSyntax

/// Writes XLIFF 1.2 (strict schema).
///
/// Marks are `<bpt>`, `<ept>` and `<ph>` with their bytes inside, so that a file holds all that it takes to read it
/// back; OmegaT and Translate Toolkit show them as tags. Every unit has a `<target>`: OmegaT 3 shows its content, not
/// that of `<source>`, as the text to translate, and passes over a unit where it is empty or missing. So it is the
/// source until there is a finished translation, and an old translation is in `<alt-trans>`.
struct XLIFF1Writer {
    static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

    private var writer = XMLWriter(indentation: 2)

    static func bytes(of files: [ExchangeFile]) -> [UInt8] {
        var writer = XLIFF1Writer()
        writer.write(files)
        return writer.writer.finished()
    }

    private mutating func write(_ files: [ExchangeFile]) {
        writer.start("xliff", [("xmlns", Self.namespace), ("version", "1.2")])
        for file in files where !file.units.isEmpty {
            var attributes = [
                (name: "original", value: file.catalog), ("source-language", file.sourceLanguage ?? "en"),
            ]
            if let target = file.targetLanguage { attributes.append(("target-language", target)) }
            attributes += [("datatype", "x-markdown"), ("xml:space", "preserve")]
            writer.start("file", attributes)
            writer.start("body")
            for unit in file.units { write(unit) }
            writer.end()
            writer.end()
        }
        writer.end()
    }

    private mutating func write(_ unit: ExchangeUnit) {
        var attributes = [(name: "id", value: unit.id)]
        if let context = unit.context, !context.isEmpty { attributes.append(("resname", context.description)) }
        if unit.state == .reviewed { attributes.append(("approved", "yes")) }
        writer.start("trans-unit", attributes)
        write(unit.source, as: "source")
        let isFinished = unit.state >= .translated
        write(isFinished ? unit.target ?? unit.source : unit.source, as: "target", [("state", Self.state(of: unit))])
        if let place = unit.place, !place.isEmpty {
            writer.start("context-group", [("purpose", "location")])
            writer.element("context", [("context-type", "x-place")], text: place.description)
            writer.end()
        }
        for note in unit.notes { writer.element("note", text: note.description) }
        if let previous = unit.previousSource {
            writer.element("note", [("from", "previous source")], text: previous.description)
        }
        if unit.state == .stale, let old = unit.target?.text, !old.isEmpty {
            writer.start("alt-trans", [("origin", "previous translation")])
            if let previous = unit.previousSource { writer.element("source", text: previous.description) }
            writer.element("target", text: old.description)
            writer.end()
        }
        writer.end()
    }

    private static func state(of unit: ExchangeUnit) -> String {
        switch unit.state {
        case .untranslated: "new"
        case .stale: "needs-translation"
        case .translated: "translated"
        case .reviewed: "signed-off"
        }
    }

    private mutating func write(
        _ content: ExchangeContent, as name: String, _ attributes: [(name: String, value: String)] = []
    ) {
        writer.start(name, attributes, mixed: true)
        for piece in content.pieces {
            switch piece {
            case .text(let text): writer.text(text)
            case .code(let code):
                let (name, type): (String, String?) =
                    switch code.role {
                    case .single: ("ph", code.kind.map { "x-\($0.rawValue)" })
                    case .start: ("bpt", code.kind.map(Self.type))
                    case .end: ("ept", nil)
                    }
                writer.start(
                    name, [(name: "id", value: code.id)] + (type.map { [("ctype", $0)] } ?? []), mixed: true)
                if let data = code.data { writer.text(data) }
                writer.end()
            }
        }
        writer.end()
    }

    private static func type(of kind: InlineCode.Kind) -> String {
        switch kind {
        case .emphasis: "italic"
        case .strong: "bold"
        case .link: "link"
        default: "x-\(kind.rawValue)"
        }
    }
}
