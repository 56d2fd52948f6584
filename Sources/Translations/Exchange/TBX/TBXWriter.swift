import Locales
import XMLSyntax

/// Writes a glossary as TBX-Basic, style DCA (ISO 30042:2019).
///
/// Forms become terms of the type `variant` behind their term, forbidden words terms with the status
/// `deprecatedTerm-admn-sts` and their reason as a note. How a term is matched has no place in TBX.
package enum TBXWriter {
    package static func bytes(of glossary: Glossary, title: String) -> [UInt8] {
        var writer = XMLWriter(indentation: 2)
        writer.start(
            "tbx",
            [
                ("type", "TBX-Basic"), ("style", "dca"), ("xml:lang", glossary.source.tag),
                ("xmlns", "urn:iso:std:iso:30042:ed-2"),
            ])
        writer.start("tbxHeader")
        writer.start("fileDesc")
        writer.start("sourceDesc")
        writer.element("p", text: "Glossary of \(title.isEmpty ? "a workspace" : title), written by Parlance")
        writer.end()
        writer.end()
        writer.end()
        writer.start("text")
        writer.start("body")
        for (index, concept) in glossary.concepts.enumerated() {
            write(concept, number: index + 1, glossary.source, to: &writer)
        }
        return writer.finished()
    }

    private static func write(
        _ concept: GlossaryConcept, number: Int, _ source: LocaleTag, to writer: inout XMLWriter
    ) {
        writer.start("conceptEntry", [("id", "c\(number)")])
        if let context = concept.context { writer.element("descrip", [("type", "subjectField")], text: context) }
        if let note = concept.note { writer.element("note", text: note) }
        if concept.isKept { writer.element("note", text: TBXReader.keepNote) }
        write(GlossaryConcept.Words([concept.term], forbidden: concept.forbidden), source, to: &writer)
        for (locale, words) in concept.translations.sorted(by: { $0.key < $1.key }) {
            if !words.terms.isEmpty || !words.forbidden.isEmpty { write(words, locale, to: &writer) }
        }
        writer.end()
    }

    private static func write(_ words: GlossaryConcept.Words, _ locale: LocaleTag, to writer: inout XMLWriter) {
        writer.start("langSec", [("xml:lang", locale.tag)])
        if let note = words.note { writer.element("note", text: note) }
        for (index, term) in words.terms.enumerated() {
            let status = index == 0 ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts"
            section(term.text, status, note: term.note, to: &writer)
            for form in term.forms { section(form, "admittedTerm-admn-sts", type: "variant", to: &writer) }
        }
        for term in words.forbidden {
            let note = [term.reason, term.replacement.map { "write \"\($0)\"" }].compactMap { $0 }
            section(
                term.text, "deprecatedTerm-admn-sts", note: note.isEmpty ? nil : note.joined(separator: "; "),
                to: &writer)
            for form in term.forms { section(form, "deprecatedTerm-admn-sts", type: "variant", to: &writer) }
        }
        writer.end()
    }

    private static func section(
        _ text: String, _ status: String, type: String? = nil, note: String? = nil, to writer: inout XMLWriter
    ) {
        writer.start("termSec")
        writer.element("term", text: text)
        writer.element("termNote", [("type", "administrativeStatus")], text: status)
        if let type { writer.element("termNote", [("type", "termType")], text: type) }
        if let note { writer.element("note", text: note) }
        writer.end()
    }
}
