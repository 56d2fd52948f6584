import Locales

/// The mark that a text ends with, and how languages write it.
struct FinalMark: Equatable {
    enum Kind {
        case none
        case stop
        case exclamation
        case question
        case colon
        case semicolon
        case comma
        case ellipsis
        /// Quotes, brackets and other marks.
        case other
    }

    let kind: Kind
    /// The marks at the end in order, without blanks.
    let tail: [Character]

    init(of text: String) {
        tail = text.reversed().prefix { $0.isPunctuation }.reversed()
        guard let last = tail.last else {
            kind = .none
            return
        }
        let isEllipsis = last == "…" || tail.suffix(3) == ["." as Character, ".", "."][...]
        kind = isEllipsis ? .ellipsis : Self.kinds.first { $0.marks.contains(last) }?.kind ?? .other
    }

    /// The mark that a reader sees; one within code at the end ends no sentence.
    init(of text: MarkedText) {
        self.init(of: text.endsInCode ? "" : String(decoding: text.visible, as: UTF8.self))
    }

    static func == (left: FinalMark, right: FinalMark) -> Bool { left.kind == right.kind && left.kind != .other }

    /// Whether both end in the same marks, in one order or another, whatever the form of their quotes: `."`, `".` and
    /// `.”` are habits.
    func hasSameMarks(as other: FinalMark) -> Bool {
        tail.map(Self.plain).sorted() == other.tail.map(Self.plain).sorted()
    }

    private static func plain(_ mark: Character) -> Character {
        switch mark {
        case "“", "”", "„", "«", "»": "\""
        case "‘", "’", "‚", "‹", "›": "'"
        default: mark
        }
    }

    /// The characters of the mark at the end of the text.
    var length: Int {
        switch kind {
        case .none, .other: 0
        case .ellipsis: tail.last == "…" ? tail.reversed().prefix { $0 == "…" }.count : 3
        default: 1
        }
    }

    /// As a language writes it; nil where that takes more than a mark at the end, or is not known.
    func written(in language: LocaleTag) -> String? {
        let isDense = !language.usesSpaces
        switch kind {
        case .none: return ""
        case .stop: return Self.otherStops.contains(language.language) ? nil : isDense ? "。" : "."
        // A space before it, or a mark at the beginning too.
        case .exclamation, .colon, .semicolon:
            if language.language == "fr" || (kind == .exclamation && language.language == "es") { return nil }
            if kind == .semicolon, language.language == "ar" || language.language == "el" { return nil }
            let marks = kind == .exclamation ? "!！" : kind == .colon ? ":：" : ";；"
            return isDense ? String(marks.suffix(1)) : String(marks.prefix(1))
        case .ellipsis: return isDense ? nil : String(tail.suffix(length))
        case .question, .comma, .other: return nil
        }
    }

    private static let kinds: [(marks: String, kind: Kind)] = [
        (".。．।۔", .stop), ("!！", .exclamation), ("?？؟", .question), (":：", .colon), (";；؛", .semicolon),
        (",，、،", .comma),
    ]
    /// Languages with a full stop of their own.
    private static let otherStops: Set<String> = ["am", "bn", "hi", "hy", "mr", "my", "ne", "ur"]
}
