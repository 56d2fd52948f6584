package import Diagnostics
import MarkdownSyntax
import SourceText

/// A translation has the same HTML tags as its source, in any order.
///
/// Found are tags that are lost, that nothing closes any more, that enclose nothing any more (`<b></b>`), that the source does not have, and attributes that were
/// changed (`<a href="…">`, `<span class="…">`). A tag that only the translation has is refused too: markup is the
/// author's. Elements whose content nobody translates, such as `<code>` and `<svg>`, are compared whole.
///
/// Left alone: an element of the source that is said twice; the attributes that a reader sees (`alt`, `title`,
/// `aria-label`, `placeholder` …) and those of the language (`lang`, `dir`, `hreflang`, `sortas` of DocBook); words
/// that a text from right to left sets apart (`<span dir="ltr">`, `<bdi>`); words
/// marked as foreign to the reader (`<foreignphrase>`), also in the place of `<emphasis>`; the order of attributes and
/// their quotation marks, `<br>` for `<br />`. A name in angle brackets that nothing closes and that is no element of
/// HTML, or one that is a common word, stands for something (`git add <path>`) and may be translated.
/// A link or picture of a tag that leads elsewhere is a warning, for it may be meant.
/// In UI messages a tag counts once, since languages have more or fewer branches. Elements with code are judged as
/// `code-kept` judges code spans: an error for another letter, a warning for other words.
package struct TagsKept: Rule {
    package let id = "tags-kept"
    package let severity = Severity.error
    package let summary = "HTML tags are the same as in the source"
    package let concerns: TextTraits = .angleBrackets
    package let kinds: Set<CheckedText.Kind> = [.markdown, .message]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if pair.isMessage { return messageFindings(pair) }
        var found: [Finding] = []
        if let difference = pair.difference(in: .tag) { found = tagFindings(difference, pair) }
        if let elements = pair.difference(in: .element) { found += elementFindings(elements, pair) }
        return found.isEmpty ? emptied(pair) : found
    }

    /// `<b></b>Tipo` for `<b>Type</b>`: a tag that has nothing to show any more.
    private func emptied(_ pair: TranslationPair) -> [Finding] {
        let target = Self.empty(in: pair.target)
        if target.isEmpty || target.count <= Self.empty(in: pair.source).count { return [] }
        return target.map {
            Finding(
                "A tag encloses nothing", evidence: pair.target.text($0),
                help: "put the tag around its words, as in the source", range: $0, severity: .warning)
        }
    }

    /// Tags that are closed at once.
    private static func empty(in text: CheckedText) -> [ByteRange] {
        let tags = text.codes.pieces(of: .tag)
        return zip(tags, tags.dropFirst()).compactMap { opener, closer in
            guard opener.range.end == closer.range.start else { return nil }
            let (one, two) = (HTMLTag(text.bytes, opener.range), HTMLTag(text.bytes, closer.range))
            guard !one.isClosing, two.isClosing,
                one.lowercasedName(in: text.bytes) == two.lowercasedName(in: text.bytes)
            else { return nil }
            return opener.range.union(closer.range)
        }
    }

    private func elementFindings(_ difference: MarkupDifference, _ pair: TranslationPair) -> [Finding] {
        var difference = difference
        var found: [Finding] = []
        let help = "copy tags and what they enclose without a change"
        for (source, target) in difference.takeChanges(pair.source, pair.target) {
            let wanted = Self.content(of: source, pair.source)
            let written = Self.content(of: target, pair.target)
            let isSame = written.elementsEqual(wanted)
            let (tag, other) = (HTMLTag(pair.source.bytes, source.range), HTMLTag(pair.target.bytes, target.range))
            if isSame,
                TagHash.hash(of: tag.range, in: pair.source.bytes)
                    == TagHash.hash(of: other.range, in: pair.target.bytes)
            {
                continue
            }
            let isTypo = isSame || Likeness.isTypo(written, for: wanted)
            if !isTypo, CodeShape.isFree(wanted, written, pair) { continue }
            let text = pair.source.text(source.range)
            found.append(
                Finding(
                    "A tag was changed", evidence: "\"\(pair.target.text(target.range))\", in the source \"\(text)\"",
                    help: help, range: target.range,
                    severity: isSame || CodeShape.isMistake(written, for: wanted) ? .error : .warning,
                    fix: DamagedSpelling.isDamaged(written, of: wanted, long: 8) ? [TextEdit(target.range, text)] : []))
        }
        return found + pair.findings(difference, "tag", help: help, severity: .warning)
    }

    /// What an element holds.
    private static func content(of piece: MarkupPiece, _ text: CheckedText) -> ArraySlice<UInt8> {
        let start = HTMLTag(text.bytes, piece.range).range.end
        var end = piece.range.end
        while end > start, text.bytes[end - 1] != "<" { end -= 1 }
        let content = ByteRange(start, max(start, end - 1)).trimmed(in: text.bytes)
        return text.bytes[content.range]
    }

    /// A message has its tags in each of its branches, of which a language may have more.
    private func messageFindings(_ pair: TranslationPair) -> [Finding] {
        func tags(_ text: CheckedText) -> [MarkupPiece] {
            var seen: Set<UInt64> = []
            return HTMLScanner.spans(in: text.bytes, marks: .tags).compactMap { span in
                guard span.kind == .htmlTag else { return nil }
                let hash = TagHash.hash(of: span.opener, in: text.bytes)
                return seen.insert(hash).inserted ? MarkupPiece(kind: .tag, range: span.opener, hash: hash) : nil
            }
        }
        let difference = MarkupDifference(tags(pair.source), tags(pair.target))
        return difference.isEmpty ? [] : tagFindings(difference, pair)
    }

    private func tagFindings(_ difference: MarkupDifference, _ pair: TranslationPair) -> [Finding] {
        var difference = difference
        difference.added.removeAll { UnsafeMarkup.isRefused(HTMLTag(pair.target.bytes, $0.range), pair.target.bytes) }
        difference.dropLocalized(pair)
        let count = difference.lost.count
        dropPodMarks(&difference, pair)
        difference.lost.removeAll { isWord($0, pair.source) }
        difference.added.removeAll { isWord($0, pair.target) }
        if difference.lost.count < count { difference.added.removeAll { isPhrase($0, pair.target) } }
        dropRepeated(&difference, pair)
        dropDirections(&difference, pair)
        var found: [Finding] = []
        difference.added.removeAll { piece in
            let tag = HTMLTag(pair.target.bytes, piece.range)
            let name = tag.lowercasedName(in: pair.target.bytes)
            guard
                let index = difference.lost.firstIndex(where: {
                    let other = HTMLTag(pair.source.bytes, $0.range)
                    return other.isClosing == tag.isClosing && other.lowercasedName(in: pair.source.bytes) == name
                })
            else { return false }
            let lost = difference.lost.remove(at: index)
            if tag.isSelfClosing != HTMLTag(pair.source.bytes, lost.range).isSelfClosing, !tag.isClosing {
                found.append(slashFinding(piece, lost, pair))
                return true
            }
            if isQuotedOnly(piece.range, lost.range, pair)
                || isLocalized(tag, HTMLTag(pair.source.bytes, lost.range), pair)
            {
                return true
            }
            let wanted = pair.source.text(lost.range)
            // `href` of another page may be meant.
            let isDamaged = DamagedSpelling.isDamaged(
                pair.target.bytes[piece.range.range], of: pair.source.bytes[lost.range.range])
            let isSeen = !tag.visibleAttributes(in: pair.target.bytes).isEmpty
            found.append(
                Finding(
                    "An attribute of <\(name)> was changed",
                    evidence: "\(pair.target.text(piece.range)), in the source \(wanted)",
                    help: "copy tags without a change", range: piece.range,
                    severity: leadsElsewhere(tag, HTMLTag(pair.source.bytes, lost.range), pair) ? .warning : nil,
                    fix: !isSeen && isDamaged ? [TextEdit(piece.range, wanted)] : []))
            return true
        }
        var severities: [String: Severity] = [:]
        for piece in difference.lost {
            let text = pair.source.text(piece.range)
            found.append(
                Finding(
                    "A tag of the source is missing", evidence: "\"\(text)\" of the source is not here",
                    help: HTMLTag(pair.source.bytes, piece.range).isClosing
                        ? "close the tag where its words end: \(text)" : "put \(text) where its words are here",
                    severity: severity(of: piece, pair.source, pair, &severities)))
        }
        for piece in difference.added {
            found.append(
                Finding(
                    "A tag that the source does not have",
                    evidence: "\"\(pair.target.text(piece.range))\" is not in the source",
                    help: "use the tags of the source only, and write &lt; for a < of the text", range: piece.range,
                    severity: severity(of: piece, pair.target, pair, &severities)))
        }
        return found
    }

    /// An empty element of XML that lost its slash, or an element that got one.
    private func slashFinding(_ piece: MarkupPiece, _ lost: MarkupPiece, _ pair: TranslationPair) -> Finding {
        let wanted = pair.source.text(lost.range)
        return Finding(
            wanted.hasSuffix("/>") ? "An empty tag lost its slash" : "A tag got a slash that makes it empty",
            evidence: "\(pair.target.text(piece.range)), in the source \(wanted)", help: "copy tags without a change",
            range: piece.range, fix: [TextEdit(piece.range, wanted)])
    }

    /// Whether the tags are the same but for quotation marks: `<a href={url}>` and `<a href="{url}">`.
    private func isQuotedOnly(_ tag: ByteRange, _ source: ByteRange, _ pair: TranslationPair) -> Bool {
        func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] { bytes.filter { $0 != ASCII.quote && $0 != "'" } }
        return plain(pair.target.bytes[tag.range]) == plain(pair.source.bytes[source.range])
    }

    /// Whether the values that no reader sees are the same, but for the language that they name.
    private func isLocalized(_ tag: HTMLTag, _ source: HTMLTag, _ pair: TranslationPair) -> Bool {
        guard tag.attributes.count == source.attributes.count else { return false }
        let visible = source.visibleAttributes(in: pair.source.bytes)
        return zip(source.attributes, tag.attributes).allSatisfy { one, two in
            guard pair.source.bytes[one.name.range].elementsEqual(pair.target.bytes[two.name.range]) else {
                return false
            }
            if visible.contains(where: { $0.name == one.name }) { return true }
            guard let wanted = one.value, let written = two.value else { return one.value == nil && two.value == nil }
            let (left, right) = (pair.source.bytes[wanted.range], pair.target.bytes[written.range])
            return left.elementsEqual(right) || LocalizedAddress.isLocalized(left, right, pair)
        }
    }

    /// Whether the tags differ in the address only, and that by more than a slip.
    private func leadsElsewhere(_ tag: HTMLTag, _ source: HTMLTag, _ pair: TranslationPair) -> Bool {
        guard tag.attributes.count == source.attributes.count else { return false }
        return zip(source.attributes, tag.attributes).allSatisfy { one, two in
            let name = pair.source.bytes[one.name.range].map(ASCII.lowercased)
            guard pair.target.bytes[two.name.range].map(ASCII.lowercased) == name else { return false }
            guard let wanted = one.value, let written = two.value else { return one.value == nil && two.value == nil }
            let (left, right) = (pair.source.bytes[wanted.range], pair.target.bytes[written.range])
            if left.elementsEqual(right) { return true }
            let isAddress = name == Array("href".utf8) || name == Array("src".utf8)
            return isAddress && left.count >= 12 && !Likeness.isSlip(right, for: left)
        }
    }

    /// Whether a name in angle brackets is one for the reader to replace.
    private func isWord(_ piece: MarkupPiece, _ text: CheckedText) -> Bool {
        let tag = HTMLTag(text.bytes, piece.range)
        if tag.isClosing || tag.isSelfClosing || tag.attributes.contains(where: { $0.value != nil }) { return false }
        let name = tag.lowercasedName(in: text.bytes)
        if HTMLNames.isElement(name), !HTMLNames.isCommonWord(name) { return false }
        return !text.bytes.holds(Array("</".utf8) + text.bytes[tag.name.range])
    }

    /// Whether words stand in angle brackets, for `<newline>` of the source: `<a capo>`.
    private func isPhrase(_ piece: MarkupPiece, _ text: CheckedText) -> Bool {
        let tag = HTMLTag(text.bytes, piece.range)
        return !tag.isClosing && !tag.attributes.isEmpty && tag.attributes.allSatisfy { $0.value == nil }
            && !text.bytes.holds(Array("</".utf8) + text.bytes[tag.name.range])
    }

    /// An element of XML that is left out whole is a warning, one that is opened and not closed breaks the file; a name
    /// that the source does not close may be a word of the text.
    ///
    /// - Parameter known: what was found for other tags, by their names.
    private func severity(
        of piece: MarkupPiece, _ text: CheckedText, _ pair: TranslationPair, _ known: inout [String: Severity]
    ) -> Severity {
        let tag = HTMLTag(text.bytes, piece.range)
        let name = tag.lowercasedName(in: text.bytes)
        if !tag.attributes.isEmpty || HTMLNames.isElement(name) { return .error }
        if let severity = known[name] { return severity }
        func count(isClosing: Bool, _ text: CheckedText) -> Int {
            text.codes.pieces(of: .tag).count {
                let other = HTMLTag(text.bytes, $0.range)
                return other.isClosing == isClosing && !other.isSelfClosing
                    && other.lowercasedName(in: text.bytes) == name
            }
        }
        func isBalanced(_ text: CheckedText) -> Bool {
            count(isClosing: false, text) == count(isClosing: true, text)
        }
        let severity: Severity = isBalanced(pair.source) && !isBalanced(pair.target) ? .error : .warning
        known[name] = severity
        return severity
    }
}
