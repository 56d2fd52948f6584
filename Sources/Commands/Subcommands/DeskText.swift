import Diagnostics
import Locales
import Pipeline
import SourceText
import Translations

/// Entries as a translator reads them on a terminal.
struct DeskText {
    private let usesColor: Bool
    private let width: Int

    /// Columns of the labels at the left.
    private static let labelWidth = 8

    init(usesColor: Bool = Terminal.usesColor, width: Int = Terminal.width) {
        self.usesColor = usesColor
        self.width = max(40, width)
    }

    // MARK: One entry

    /// All that is known of an entry: where it is, its neighbours, the texts, terms and notes.
    func text(of entry: DeskEntry, waiting: DeskQueue? = nil) -> String {
        var lines = [heading(entry, waiting)]
        if let place = entry.entry.place { lines.append(style(.dim, place.description)) }
        if let path = entry.sourcePath {
            lines.append(style(.dim, path + (entry.sourceLine.map { ":\($0)" } ?? "")))
        }
        lines.append(style(.dim, entry.entry.file.path + (entry.catalogLine.map { ":\($0)" } ?? "")))
        lines.append("")
        if let before = entry.before { lines.append(neighbour("before", before)) }
        let source = entry.entry.source
        if let context = entry.entry.context { lines.append(labelled("context", context.description)) }
        if entry.state == .stale, let previous = entry.entry.previousSource, previous != source {
            let diff = WordDiff(from: previous, to: source)
            lines.append(labelled("was", previous.description))
            lines.append(labelled("now", source.description))
            lines.append(labelled("change", diff.parts))
        } else {
            lines.append(labelled("source", source.description))
        }
        let translation = entry.entry.translation
        if !translation.isEmpty {
            lines.append(labelled(entry.address.locale.tag, translation.description))
        }
        if let after = entry.after { lines.append(neighbour("after", after)) }
        let notes = notes(of: entry)
        if !notes.isEmpty { lines += [""] + notes }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ entry: DeskEntry, _ waiting: DeskQueue?) -> String {
        var heading = style(.bold, entry.address.description) + " · " + state(entry)
        if let waiting {
            let counts = [(waiting.staleCount, "stale"), (waiting.untranslatedCount, "untranslated")]
                .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            heading += style(.dim, " · in all " + counts.joined(separator: ", "))
        }
        return heading
    }

    private func state(_ entry: DeskEntry) -> String {
        switch entry.state {
        case .stale:
            style(.yellow, "stale")
                + (entry.entry.previousSource == nil ? "" : entry.risk.map { ", \($0.rawValue) changed" } ?? "")
        case .untranslated: style(.red, "untranslated")
        case .translated, .reviewed: style(.green, entry.state.name)
        }
    }

    private func notes(of entry: DeskEntry) -> [String] {
        var lines: [String] = []
        for term in entry.terms {
            let name = term.term + (term.context.map { " (\($0))" } ?? "")
            var text =
                term.translations.isEmpty
                ? term.isKept ? "\(name): keep as it is" : "\(name) → no term yet"
                : "\(name) → " + term.translations.joined(separator: ", ")
            for forbidden in term.forbidden {
                text +=
                    "; not \"\(forbidden.text)\"" + (forbidden.reason.map { " (\($0))" } ?? "")
                    + (forbidden.replacement.map { ", write \"\($0)\"" } ?? "")
            }
            lines.append(labelled("term", text))
            lines += term.notes.map { labelled("", $0) }
        }
        lines += entry.notes.map { labelled("note", $0.description) }
        lines += entry.entry.translatorComments.map { labelled("comment", $0.description) }
        return lines
    }

    private func neighbour(_ label: String, _ neighbour: DeskEntry.Neighbour) -> String {
        let room = width - Self.labelWidth
        var lines = [style(.dim, pad(label) + Self.excerpt(neighbour.source.description, room))]
        if !neighbour.translation.isEmpty {
            lines.append(style(.dim, pad("") + Self.excerpt(neighbour.translation.description, room)))
        }
        return lines.joined(separator: "\n")
    }

    // MARK: An article

    /// A line an entry: its number, state, source and translation.
    func list(of article: DeskArticle) -> String {
        let digits = "\(article.entries.count)".count
        let room = max(20, width - digits - 4)
        var text = style(.bold, "\(article.locale) \(article.id)") + style(.dim, " · \(article.catalogPath)") + "\n"
        for (index, entry) in article.entries.enumerated() {
            let number = "\(index + 1)"
            let lead = String(repeating: " ", count: digits - number.count) + number
            text += "\n\(lead) \(mark(entry.state)) \(Self.excerpt(entry.source.description, room))\n"
            if !entry.translation.isEmpty {
                let indent = String(repeating: " ", count: digits + 3)
                text += indent + style(.dim, Self.excerpt(entry.translation.description, room)) + "\n"
            }
        }
        let stale = article.entries.count { $0.state == .stale }
        let reviewed = article.entries.count { $0.state == .reviewed }
        let missing = article.entries.count { $0.state == .untranslated }
        text +=
            "\n\(StatusWords.counted(article.entries.count, "entry")): "
            + "\(article.entries.count - stale - missing) done, \(stale) stale (~), \(missing) untranslated (!)"
            + (reviewed == 0 ? "" : ", \(reviewed) reviewed (✓)") + "\n"
        return text
    }

    private func mark(_ state: TranslationState) -> String {
        switch state {
        case .untranslated: style(.red, "!")
        case .stale: style(.yellow, "~")
        case .translated: " "
        case .reviewed: style(.green, "✓")
        }
    }

    // MARK: Lines

    /// A label and a text beside it, in as many lines as it takes.
    func labelled(_ label: String, _ text: String) -> String {
        labelled(label, [WordDiff.Part(kind: .same, text: text)])
    }

    private func labelled(_ label: String, _ parts: [WordDiff.Part]) -> String {
        var lines: [String] = []
        var line = ""
        var used = 0
        let room = width - Self.labelWidth
        func flush() {
            lines.append(line)
            (line, used) = ("", 0)
        }
        for part in parts {
            let (open, close) = marks(part.kind)
            line += open
            for piece in Self.pieces(part.text) {
                if piece == "\n" {
                    flush()
                    continue
                }
                let cells = terminalWidth(piece)
                if used + cells > room, used > 0 {
                    if line.hasSuffix(" ") { line.removeLast() }
                    line += usesColor ? close : ""
                    flush()
                    line += usesColor ? open : ""
                    if piece == " " { continue }
                }
                line += piece
                used += cells
            }
            line += close
        }
        if !line.isEmpty || lines.isEmpty { flush() }
        return lines.enumerated().map { pad($0 == 0 ? label : "") + $1 }.joined(separator: "\n")
    }

    private func marks(_ kind: WordDiff.Kind) -> (String, String) {
        switch (kind, usesColor) {
        case (.same, _): ("", "")
        case (.removed, false): ("[-", "-]")
        case (.added, false): ("{+", "+}")
        case (.removed, true): ("\u{1B}[31;9m", "\u{1B}[0m")
        case (.added, true): ("\u{1B}[32;1m", "\u{1B}[0m")
        }
    }

    /// Words with what belongs to them, single blanks, and each wide letter by itself: where a line may break.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        for character in text.map({ visible($0) }) {
            let isBreak = character == " " || character == "\n"
            let isWide = terminalWidth(String(character)) > 1
            let continues =
                !isBreak && !isWide
                && (pieces.last.map { $0 != " " && $0 != "\n" && terminalWidth($0) == $0.count } ?? false)
            if continues {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
        }
        return pieces
    }

    private func pad(_ label: String) -> String {
        style(.dim, label) + String(repeating: " ", count: max(1, Self.labelWidth - terminalWidth(label)))
    }

    /// A control character could command the terminal.
    private static func visible(_ character: Character) -> Character {
        if character.isNewline { return "\n" }
        let isControl = character.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
        return isControl ? " " : character
    }

    /// A text in one line of so many cells.
    static func excerpt(_ text: String, _ room: Int) -> String {
        var shown = ""
        var used = 0
        for character in text.map({ visible($0) }) {
            let cells = terminalWidth(String(character))
            if used + cells > room - 1, terminalWidth(text) > room { return shown + "…" }
            shown.append(character == "\n" ? " " : character)
            used += cells
        }
        return shown
    }

    private enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    private func style(_ style: Style, _ text: String) -> String {
        usesColor && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
