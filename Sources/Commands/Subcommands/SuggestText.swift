import Locales
import Pipeline
import SourceText
import Translations

/// A text with what the memory knows that is like it.
struct Suggestion {
    struct Subject {
        /// `sleep:3`; nil for a text that was typed.
        var name: String?
        var text: TextSlice
        var context: TextSlice?
        var state: TranslationState?

        init(text: TextSlice) { self.text = text }

        init(_ open: MemorySuggestions.Open) {
            name = "\(open.article):\(open.number)"
            text = open.entry.source
            context = open.entry.context
            state = open.entry.state
        }
    }

    var subject: Subject
    var matches: [MemoryMatch]

    /// What the similar text has that the wanted one has not, and the other way round.
    func difference(_ match: MemoryMatch) -> WordDiff {
        WordDiff(from: match.unit.source, to: subject.text)
    }
}

/// The answer of `parlance suggest`.
struct SuggestText {
    let locale: LocaleTag
    let suggestions: [Suggestion]
    /// Entries that are not shown.
    let rest: Int

    var text: String {
        if suggestions.isEmpty { return "Nothing is missing or stale in \(locale.tag).\n" }
        let blocks = suggestions.map(block).joined(separator: "\n")
        return rest == 0 ? blocks : blocks + "\nand \(StatusWords.counted(rest, "entry")) more\n"
    }

    private func block(_ suggestion: Suggestion) -> String {
        var text = ""
        if let name = suggestion.subject.name {
            text = "\(name) · \(suggestion.subject.state?.name ?? "")"
            if let context = suggestion.subject.context { text += " · \(context)" }
            text += "\n"
        }
        text += "  \(suggestion.subject.text)\n"
        if suggestion.matches.isEmpty { return text + "  nothing similar\n" }
        for match in suggestion.matches {
            let score = "\(match.score)"
            text += String(repeating: " ", count: 5 - score.count) + score + "  \(match.unit.translation)\n"
            if match.score < 100 { text += "       \(suggestion.difference(match).text)\n" }
            text += "       \(Self.origin(match))\n"
        }
        return text
    }

    private static func origin(_ match: MemoryMatch) -> String {
        var parts = ["from \(match.unit.origin)"]
        if let context = match.unit.context { parts.append("as \(context)") }
        if match.unit.state == .stale { parts.append("stale") }
        if match.count > 1 { parts.append("\(match.count) times") }
        return parts.joined(separator: " · ")
    }

    // MARK: JSON

    static func json(_ suggestions: [Suggestion], _ locale: LocaleTag) -> [UInt8] {
        var json = JSONBytes()
        json.object { json in
            json.member("locale", locale.tag)
            json.member("entries") { json in
                json.array { json in
                    for suggestion in suggestions { json.element { write(suggestion, to: &$0) } }
                }
            }
        }
        return json.bytes + [ASCII.lineFeed]
    }

    private static func write(_ suggestion: Suggestion, to json: inout JSONBytes) {
        json.object { json in
            if let name = suggestion.subject.name { json.member("entry", name) }
            json.member("source", suggestion.subject.text)
            if let context = suggestion.subject.context { json.member("context", context) }
            if let state = suggestion.subject.state { json.member("state", state.name) }
            json.member("matches") { json in
                json.array { json in
                    for match in suggestion.matches {
                        json.element { write(match, suggestion.difference(match), to: &$0) }
                    }
                }
            }
        }
    }

    private static func write(_ match: MemoryMatch, _ difference: WordDiff, to json: inout JSONBytes) {
        json.object { json in
            json.member("score", match.score)
            json.member("source", match.unit.source)
            json.member("translation", match.unit.translation)
            json.member("difference", difference.text)
            json.member("from", match.unit.origin)
            if let context = match.unit.context { json.member("context", context) }
            json.member("state", match.unit.state.name)
            json.member("count", match.count)
        }
    }
}
