import Locales
import SourceText
import Translations
import YAMLSyntax

/// Concepts as lines of `glossary.yaml`.
enum GlossaryText {
    /// A list item, each line with its end.
    static func item(
        _ term: GlossaryTerm, others: [GlossaryTerm], forbidden: [ForbiddenTerm], context: String?, note: String?,
        isKept: Bool, targets: [(locale: LocaleTag, words: GlossaryConcept.Words)]
    ) -> [UInt8] {
        var text = "- term: \(scalar(term.text))\n"
        // Further terms of the source are found like forms of the first.
        let forms = term.forms + others.flatMap { [$0.text] + $0.forms }
        if !forms.isEmpty { text += "  forms: \(list(forms))\n" }
        if isKept { text += "  keep: true\n" }
        if let context { text += "  context: \(scalar(context))\n" }
        if let note { text += "  note: \(scalar(note))\n" }
        text += self.forbidden(forbidden, indent: 2)
        var bytes = Array(text.utf8)
        let targets = targets.filter { !$0.words.terms.isEmpty || !$0.words.forbidden.isEmpty }
        if !targets.isEmpty { bytes += "  translations:\n".utf8 }
        for (locale, words) in targets { bytes += target(locale, words, indent: 4) }
        return bytes
    }

    /// The lines of one language, each with its end.
    static func target(_ locale: LocaleTag, _ words: GlossaryConcept.Words, indent: Int) -> [UInt8] {
        let lead = String(repeating: " ", count: indent)
        var text = "\(lead)\(scalar(locale.tag)):"
        let isPlain = words.terms.allSatisfy { $0.forms.isEmpty && $0.note == nil }
        if isPlain, words.forbidden.isEmpty, words.note == nil {
            text += " " + (words.terms.count == 1 ? scalar(words.terms[0].text) : list(words.terms.map(\.text))) + "\n"
            return Array(text.utf8)
        }
        text += "\n"
        if isPlain {
            let terms = words.terms.map(\.text)
            if !terms.isEmpty { text += "\(lead)  term: \(terms.count == 1 ? scalar(terms[0]) : list(terms))\n" }
        } else {
            text += "\(lead)  term:\n"
            for term in words.terms {
                text += "\(lead)    - term: \(scalar(term.text))\n"
                if !term.forms.isEmpty { text += "\(lead)      forms: \(list(term.forms))\n" }
                if let note = term.note { text += "\(lead)      note: \(scalar(note))\n" }
            }
        }
        text += forbidden(words.forbidden, indent: indent + 2)
        if let note = words.note { text += "\(lead)  note: \(scalar(note))\n" }
        return Array(text.utf8)
    }

    private static func forbidden(_ terms: [ForbiddenTerm], indent: Int) -> String {
        let lead = String(repeating: " ", count: indent)
        if terms.isEmpty { return "" }
        if terms.allSatisfy({ $0.forms.isEmpty && $0.reason == nil && $0.replacement == nil }) {
            return "\(lead)forbidden: \(list(terms.map(\.text)))\n"
        }
        var text = "\(lead)forbidden:\n"
        for term in terms {
            text += "\(lead)  - term: \(scalar(term.text))\n"
            if !term.forms.isEmpty { text += "\(lead)    forms: \(list(term.forms))\n" }
            if let reason = term.reason { text += "\(lead)    reason: \(scalar(reason))\n" }
            if let replacement = term.replacement { text += "\(lead)    instead: \(scalar(replacement))\n" }
        }
        return text
    }

    private static func list(_ texts: [String]) -> String { "[" + texts.map(scalar).joined(separator: ", ") + "]" }

    private static func scalar(_ text: String) -> String {
        String(decoding: YAMLScalarWriter.bytes(of: Array(text.utf8)), as: UTF8.self)
    }
}
