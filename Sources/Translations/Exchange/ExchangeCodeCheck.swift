import Segments
import SourceText

/// Puts the marks of a source back into an imported translation and says what of them is broken.
struct ExchangeCodeCheck {
    /// The translation as the catalog has it.
    let text: TextSlice
    /// What is wrong, for people; nil where every code is there.
    let problem: String?

    /// - Parameters:
    ///   - unit: the unit that the translation comes from.
    ///   - segment: the segment of the entry that it goes to.
    ///   - current: the entry's translation, which may lead a link elsewhere than the source does.
    init(unit: ExchangeUnit, target: ExchangeContent, segment: Segment, current: TextSlice) {
        let source = ExchangeContent(sourceOf: segment)
        var wanted: [Mark: ExchangeContent.Code] = [:]
        for code in source.codes { wanted[Mark(code)] = code }
        // A unit of another source has codes of its own.
        let isOwn = unit.source.codes.allSatisfy { wanted[Mark($0)] != nil }
        var known: [Mark: TextSlice] = [:]
        for code in unit.source.codes { if let data = code.data { known[Mark(code)] = data } }
        let localized = Set(ExchangeContent(translation: current, of: segment).codes.compactMap(\.data))

        var resolved = ExchangeContent()
        var seen: Set<Mark> = []
        var problem: String?
        for piece in target.pieces {
            guard case .code(var code) = piece else {
                resolved.pieces.append(piece)
                continue
            }
            let mark = Mark(code)
            let own = isOwn ? wanted[mark] : nil
            if let data = code.data, own?.data != data, localized.contains(data) {
                // The link of this language.
            } else if let data = own?.data ?? known[mark] {
                code.data = data
            } else {
                problem = problem ?? "the code \"\(code.id)\" is not in the source"
            }
            if !seen.insert(mark).inserted, !(own?.kind?.isOptional ?? false) {
                problem = problem ?? "\(Self.shown(code)) is there twice"
            }
            if code.role == .end, !seen.contains(Mark(id: code.id, role: .start)) {
                problem = problem ?? "\(Self.shown(code)) ends before it begins"
            }
            resolved.pieces.append(.code(code))
        }
        if let open = resolved.codes.first(where: { $0.role == .start && !seen.contains(Mark(id: $0.id, role: .end)) })
        {
            problem = problem ?? "\(Self.shown(open)) has no end"
        }
        if problem == nil, source.crossedCode == nil, let crossed = resolved.crossedCode {
            problem = "\(Self.shown(crossed)) ends inside of another"
        }
        let text = Self.tidied(resolved.text, like: segment.text)
        problem = problem ?? Self.madeUpCode(in: text, segment)
        guard problem == nil, let lost = Self.lostCode(in: text, segment) else {
            // White space of its own that the catalog has already is no change.
            self.text = Self.tidied(current, like: segment.text) == text ? current : text
            self.problem = problem
            return
        }
        // A quotation mark in a title and a bracket in the text of a link are text, as translators type it.
        let escaped = Self.tidied(resolved.withEscapedLinks.text, like: segment.text)
        let isMended = Self.lostCode(in: escaped, segment) == nil
        self.text = isMended ? escaped : text
        self.problem = isMended ? nil : lost
    }

    private struct Mark: Hashable {
        var id: String
        var role: ExchangeContent.Code.Role

        init(id: String, role: ExchangeContent.Code.Role) {
            self.id = id
            self.role = role
        }

        init(_ code: ExchangeContent.Code) { self.init(id: code.id, role: code.role) }
    }

    private static func shown(_ code: ExchangeContent.Code) -> String {
        guard let data = code.data, !data.isEmpty else { return "the code \"\(code.id)\"" }
        return "\"\(data)\""
    }

    /// A code of the source that the translation does without, though it must not.
    ///
    /// Looked for in the finished text, since a translator may have written the marks as text.
    private static func lostCode(in text: TextSlice, _ segment: Segment) -> String? {
        let kept = Set(segment.codes(ofTranslation: text).map(\.id))
        guard let lost = segment.codes.first(where: { !$0.kind.isOptional && !kept.contains($0.id) }) else {
            return nil
        }
        let bytes = Array(segment.text.bytes)
        let marks = lost.marks.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        return "\"\(marks.joined(separator: " … "))\" is missing"
    }

    /// A picture, tag, shortcode or note that the source has less often: typed as text, it would be markup on the page.
    ///
    /// Links, emphasis and code that are typed so are left to the checks.
    private static func madeUpCode(in text: TextSlice, _ segment: Segment) -> String? {
        func own(_ codes: [InlineCode]) -> [InlineCode] {
            codes.filter { [.image, .tag, .element, .shortcode, .footnote].contains($0.kind) }
        }
        let made = own(segment.codes(ofTranslation: text))
        guard made.count > own(segment.codes).count else { return nil }
        let bytes = Array(text.bytes)
        func shown(_ code: InlineCode, _ bytes: [UInt8]) -> String {
            String(decoding: bytes[(code.marks.first ?? code.range).range], as: UTF8.self)
        }
        var left = own(segment.codes).map { shown($0, Array(segment.text.bytes)) }
        for code in made {
            let mark = shown(code, bytes)
            guard let place = left.firstIndex(of: mark) else { return "\"\(mark)\" is not in the source" }
            left.remove(at: place)
        }
        return nil
    }

    /// Without white space that a program put around or into it: no line ends and no blanks at the ends where the
    /// source has none.
    private static func tidied(_ text: TextSlice, like source: TextSlice) -> TextSlice {
        var bytes = Array(text.bytes)
        if !source.bytes.contains(ASCII.lineFeed), bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
            var joined: [UInt8] = []
            for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
                let line = ByteRange(line.startIndex, line.endIndex).trimmed(in: bytes)
                if line.isEmpty { continue }
                if !joined.isEmpty { joined.append(ASCII.space) }
                joined += bytes[line.range]
            }
            bytes = joined
        }
        let whole = ByteRange(0, bytes.count)
        let trimmed = whole.trimmed(in: bytes)
        let start = source.bytes.first.map(ASCII.isWhitespace) ?? false ? 0 : trimmed.start
        let end = source.bytes.last.map(ASCII.isWhitespace) ?? false ? bytes.count : trimmed.end
        return TextSlice(Array(bytes[min(start, end)..<end]))
    }
}
