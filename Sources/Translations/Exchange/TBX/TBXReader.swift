package import Diagnostics
package import SourceText
import XMLSyntax

/// Reads terms from TBX: the dialects of ISO 30042:2019 in both styles (DCA, DCT), and `martif` of 2008.
///
/// Of what a file says these are understood: subject field, definition, notes, terms, and by their administrative
/// status whether they are preferred, admitted, or not to be used. A term of the type `variant` is a form of the term
/// before it. All else (who wrote it when, sources, parts of speech) is left behind.
package enum TBXReader {
    /// The note that stands for a name that is not translated; TBX-Basic has no data category for it.
    package static let keepNote = "Do not translate"

    private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    /// The concepts in the order of the file; nil where it is no TBX.
    package static func concepts(in file: SourceFile) -> ([TBXConcept]?, [Diagnostic]) {
        let (document, problems) = XMLParser.parse(file)
        guard let document else { return (nil, problems) }
        let root = document.root
        guard ["tbx", "martif"].contains(root.name.local) else {
            return (
                nil,
                problems + [
                    Diagnostic(
                        "not-tbx", in: document.file, at: root.startTag, "The file is no TBX",
                        evidence: "its root is <\(root.name.qualified)>",
                        help: "export it as TBX-Basic; its root is <tbx>, or <martif> in older files")
                ]
            )
        }
        var diagnostics = problems
        let body = root.first("text")?.first("body")
        let entries = (body?.elements ?? []).filter { ["conceptEntry", "termEntry"].contains($0.name.local) }
        if entries.isEmpty {
            diagnostics.append(
                Diagnostic(
                    "no-terms", .warning, in: document.file, at: root.startTag, "The file holds no terms",
                    help: "a term stands in <text><body><conceptEntry>"))
        }
        let concepts = entries.compactMap { entry -> TBXConcept? in
            let concept = concept(entry)
            if !concept.languages.isEmpty { return concept }
            diagnostics.append(
                Diagnostic(
                    "no-terms", .warning, in: document.file, at: entry.startTag, "The concept has no term",
                    help: "add <langSec xml:lang=\"en\"><termSec><term>…"))
            return nil
        }
        return (concepts, diagnostics)
    }

    private static func concept(_ entry: XMLElement) -> TBXConcept {
        var notes: [String] = []
        var concept = TBXConcept(id: entry["id"], isKept: false, languages: [])
        for element in described(entry) {
            switch category(of: element) {
            case "subjectField": concept.context = text(of: element)
            case "definition", "note": notes.append(text(of: element))
            default: break
            }
        }
        for section in entry.elements where ["langSec", "langSet"].contains(section.name.local) {
            guard let tag = section.attribute("lang", namespace: xmlNamespace)?.description ?? section["lang"] else {
                continue
            }
            let words = words(section)
            if words.terms.isEmpty && words.forbidden.isEmpty { continue }
            if let known = concept.languages.firstIndex(where: { $0.tag.lowercased() == tag.lowercased() }) {
                concept.languages[known].words.terms += words.terms
                concept.languages[known].words.forbidden += words.forbidden
            } else {
                concept.languages.append(TBXConcept.Language(tag: tag, words: words))
            }
        }
        concept.isKept = notes.contains(keepNote)
        notes.removeAll { $0.isEmpty || $0 == keepNote }
        concept.note = notes.isEmpty ? nil : notes.joined(separator: " · ")
        return concept
    }

    private static func words(_ section: XMLElement) -> GlossaryConcept.Words {
        var words = GlossaryConcept.Words()
        var preferred = 0
        let notes = described(section).filter { ["definition", "note"].contains(category(of: $0)) }.map(text)
        words.note = notes.isEmpty ? nil : notes.joined(separator: " · ")
        for termSection in section.elements where ["termSec", "tig", "ntig"].contains(termSection.name.local) {
            let parts =
                termSection.first("termGrp").map { described(termSection) + described($0) + $0.elements("term") }
                ?? described(termSection) + termSection.elements("term")
            guard let text = parts.first(where: { $0.name.local == "term" }).map(text), !text.isEmpty else { continue }
            let status = parts.first { category(of: $0) == "administrativeStatus" }.map(Self.text) ?? ""
            let type = parts.first { category(of: $0) == "termType" }.map(Self.text) ?? ""
            let note = parts.first { category(of: $0) == "note" }.map(Self.text)
            let isForbidden = status.hasPrefix("deprecatedTerm") || status.hasPrefix("supersededTerm")
            switch (isForbidden, type) {
            case (true, "variant") where !words.forbidden.isEmpty:
                words.forbidden[words.forbidden.count - 1].forms.append(text)
            case (true, _): words.forbidden.append(ForbiddenTerm(text, reason: note))
            case (false, "variant") where !words.terms.isEmpty: words.terms[words.terms.count - 1].forms.append(text)
            case (false, _):
                let term = GlossaryTerm(text, note: note)
                if status.hasPrefix("preferredTerm") {
                    words.terms.insert(term, at: preferred)
                    preferred += 1
                } else {
                    words.terms.append(term)
                }
            }
        }
        return words
    }

    // MARK: Elements

    /// What describes an element: its children and those of their groups.
    private static func described(_ element: XMLElement) -> [XMLElement] {
        element.elements.flatMap { child -> [XMLElement] in
            ["descripGrp", "termNoteGrp", "adminGrp"].contains(child.name.local) ? child.elements : [child]
        }
    }

    /// The data category: the `type` of an element (DCA, martif), or its name (DCT).
    private static func category(of element: XMLElement) -> String {
        if element.name.namespace.hasPrefix("http://www.tbxinfo.net/ns/") { return element.name.local }
        return element["type"] ?? element.name.local
    }

    /// The text in one line.
    private static func text(of element: XMLElement) -> String {
        element.deepText.description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
