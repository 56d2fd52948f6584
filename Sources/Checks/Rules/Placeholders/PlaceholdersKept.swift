package import Diagnostics
import Segments
import SourceText

/// A translation has the placeholders of its source: `{name}`, `{{ name }}`, `${name}`, `%(name)s`, `%1$d`, `%s`, `%@`,
/// `%1`, `%name%`, `<0>…</0>`, `:name`.
///
/// Found are placeholders that are lost, made up, translated (`{nome}` for `{name}`) or of another type (`%d` for
/// `%s`), and unnamed ones whose order gives them another value's type: a program shows nothing, the wrong thing, or
/// stops. With the flag `c-format` every percent sign counts as `printf` reads it, also in `100% of %s`, with the length
/// of a number (`%ld`), and braces are none, as for `msgfmt --check`. With `python-format`, `%%` stays one. Another variable of the same object (`{{ site.root }}` for `{{ site.baseurl }}`) may be meant and is a
/// warning.
///
/// Left alone: addresses in them that name the reader's language (`{{ "/fr/start/" | prepend: site.base }}`); the order
/// of those with a name or a number; a name said twice; flags, widths and precisions; a percent sign of the text
/// (`50 % of`, `100%`), as the flags `no-c-format` and `no-python-format` say it too; formats of dates and times
/// (`%H:%M`); what is code on one side and text on the other. A plural form for one number only may say the number in
/// words: `Jeden plik` for `%d file` (GNU gettext manual, "Translating plural forms").
package struct PlaceholdersKept: Rule {
    package let id = "placeholders-kept"
    package let severity = Severity.error
    package let summary = "Placeholders are those of the source"
    package let concerns = Placeholder.traits.union(.addressMarks)
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if Self.has("c-format", pair), let found = formatFindings(pair) { return found }
        let colons = pair.source.traits.contains(.addressMarks) ? colonNames(pair) : []
        let found = colons + differences(in: pair)
        let takesPercents = ["python-format", "php-format", "perl-format"].contains { Self.has($0, pair) }
        return found.isEmpty && takesPercents ? loosePercents(in: pair) : found
    }

    /// - Parameter isCounted: Which placeholders are any.
    private func differences(
        in pair: TranslationPair, where isCounted: (Placeholder) -> Bool = { _ in true }
    ) -> [Finding] {
        guard let difference = PlaceholderDifference(pair.source, pair.target) else { return [] }
        let isNoFormat = pair.flags.contains { $0.bytes.starts(with: "no-".utf8) }
        // Qt and KDE fill in `%1`, and braces are text.
        let isQt = Self.has("kde-format", pair) || Self.has("qt-format", pair)
        func counts(_ placeholder: Placeholder) -> Bool {
            !(isNoFormat && placeholder.style == .conversion) && !(isQt && placeholder.style == .braces)
                && isCounted(placeholder)
        }
        if Self.isTimeFormat(pair.source) { return [] }
        var lost = difference.lost.filter(counts)
        var added = difference.added.filter(counts)
        // Code on one side may be text on the other.
        lost.removeAll { isElsewhere($0, pair.source.bytes, pair) }
        added.removeAll { isElsewhere($0, pair.target.bytes, pair) }
        if !lost.isEmpty, !added.isEmpty { dropLocalized(&lost, &added, pair) }
        if let plural = pair.plural { forgive(plural, pair, &lost, &added) }
        var found = renamed(&lost, &added, pair)
        for (source, target) in difference.changed where counts(source) {
            let wanted = pair.source.text(source.range)
            found.append(
                Finding(
                    "A placeholder is of another type",
                    evidence: "\"\(pair.target.text(target.range))\", in the source \"\(wanted)\"",
                    help: "write \"\(wanted)\"", range: target.range, severity: source.name.isEmpty ? .error : .warning,
                    // Of several without names it is not known which value each would show.
                    fix: difference.changed.count == 1 || !source.name.isEmpty ? [TextEdit(target.range, wanted)] : []))
        }
        if difference.isMixed {
            found.append(
                Finding(
                    "Placeholders stand in another order than in the source",
                    evidence: list(pair.target) + ", in the source " + list(pair.source),
                    help: "number them by their place in the source, as in %2$d %1$s"))
        }
        found += lost.map { placeholder in
            Finding(
                "The placeholder \(pair.source.text(placeholder.range)) is missing",
                help: "put \(pair.source.text(placeholder.range)) where its value belongs in this language",
                // The name of a product may be written out.
                severity: placeholder.style == .entity ? .warning : nil)
        }
        found += added.map { placeholder in
            Finding(
                "The source has no placeholder \(pair.target.text(placeholder.range))",
                help: "use the placeholders of the source only", range: placeholder.range)
        }
        return found
    }

    private static func has(_ flag: String, _ pair: TranslationPair) -> Bool {
        pair.flags.contains { $0.bytes.elementsEqual(flag.utf8) }
    }

    /// Where the flag `c-format` says that a program formats the text, every percent sign counts as it does for C, and
    /// nothing else does; nil where C cannot read the source.
    private func formatFindings(_ pair: TranslationPair) -> [Finding]? {
        let source = FormatDirectives(in: pair.source.bytes)
        if source.invalid != nil { return nil }
        let target = FormatDirectives(in: pair.target.bytes)
        if target.invalid == nil, source.types == target.types { return blankFlags(source, target, pair) }
        let found = differences(in: pair) { $0.style == .conversion }
        if !found.isEmpty { return found }
        if let place = target.invalid {
            return [
                Finding(
                    "A percent sign begins no conversion of C", evidence: "the entry is c-format",
                    help: "write %% for a percent sign of the text", range: ByteRange(place, place + 1))
            ]
        }
        // A form of the plural may do without the number.
        if pair.plural != nil { return [] }
        func shown(_ directives: FormatDirectives, _ text: CheckedText) -> String {
            directives.ranges.isEmpty ? "none" : directives.ranges.map { text.text($0) }.joined(separator: " ")
        }
        return [
            Finding(
                "The translation takes other values than its source",
                evidence:
                    "\(shown(target, pair.target)) here, \(shown(source, pair.source)) in the source, as C reads %",
                help: "write every conversion of the source, numbered as in %2$d %1$s where the order is another, or "
                    + "%% in both texts for a percent sign")
        ]
    }

    /// A blank behind the percent sign, which is a flag to C, but shows that somebody took the sign for one of the text.
    private func blankFlags(
        _ source: FormatDirectives, _ target: FormatDirectives, _ pair: TranslationPair
    ) -> [Finding] {
        func hasBlank(_ range: ByteRange, _ text: CheckedText) -> Bool { text.bytes[range.start + 1] == ASCII.space }
        if source.ranges.contains(where: { hasBlank($0, pair.source) }) { return [] }
        return target.ranges.filter { hasBlank($0, pair.target) }.map { range in
            let plain = pair.target.text(range).filter { $0 != " " }
            return Finding(
                "A blank stands in a placeholder", evidence: "\"\(pair.target.text(range))\"", help: "write \(plain)",
                range: range, severity: .warning, fix: [TextEdit(range, plain)])
        }
    }

    /// Where `%%` is a percent sign of the source, one alone stops Python, and shows nothing in PHP and Perl.
    private func loosePercents(in pair: TranslationPair) -> [Finding] {
        guard pair.source.bytes.holds("%%".utf8) else { return [] }
        let bytes = pair.target.bytes
        let placeholders = Placeholder.all(in: bytes).filter { $0.style == .named || $0.style == .conversion }
        var index = 0
        while let place = bytes[index...].firstIndex(of: UInt8(ascii: "%")) {
            if place + 1 < bytes.count, bytes[place + 1] == "%" {
                index = place + 2
                continue
            }
            guard let placeholder = placeholders.first(where: { $0.range.start == place }) else {
                return [
                    Finding(
                        "A percent sign is alone", evidence: "a program formats the text, and its source has %%",
                        help: "write %% for a percent sign of the text", range: ByteRange(place, place + 1),
                        fix: [TextEdit(ByteRange(place, place + 1), "%%")])
                ]
            }
            index = placeholder.range.end
        }
        return []
    }

    /// `:name` of Laravel and Rails, in small letters after a blank or a bracket, which prose has not.
    private func colonNames(_ pair: TranslationPair) -> [Finding] {
        let bytes = pair.source.bytes
        var found: [Finding] = []
        for start in bytes.indices where bytes[start] == ":" {
            if start > 0, !ASCII.isWhitespace(bytes[start - 1]), !"(\"'[".utf8.contains(bytes[start - 1]) { continue }
            var end = start + 1
            while end < bytes.count, bytes[end] &- 0x61 < 26 || bytes[end] == "_" { end += 1 }
            guard end > start + 2, bytes[end - 1] != "_" else { continue }
            if end < bytes.count, ASCII.isAlphanumeric(bytes[end]) || ":/-(@".utf8.contains(bytes[end]) { continue }
            let range = ByteRange(start, end)
            if pair.source.inlineCodes.contains(where: { $0.range.contains(range) && $0.kind != .link }) { continue }
            if pair.target.bytes.holds(bytes[range.range]) { continue }
            found.append(
                Finding(
                    "The placeholder \(pair.source.text(range)) is missing",
                    help: "put \(pair.source.text(range)) where its value belongs in this language", severity: .warning)
            )
            if found.count == 8 { break }
        }
        return found
    }

    /// Whether both are variables of one object of a site, as `site.baseurl` and `site.root`: it may be meant.
    private func isSibling(_ lost: Placeholder, _ added: Placeholder, _ pair: TranslationPair) -> Bool {
        guard lost.style == .doubleBraces else { return false }
        let (one, two) = (pair.source.bytes[lost.name.range], pair.target.bytes[added.name.range])
        guard let dot = one.firstIndex(of: UInt8(ascii: ".")), !Likeness.isTypo(two, for: one) else { return false }
        return two.starts(with: one[...dot])
    }

    /// Whether both texts hold it as often, whatever it counts for there.
    private func isElsewhere(_ placeholder: Placeholder, _ bytes: [UInt8], _ pair: TranslationPair) -> Bool {
        if placeholder.style == .doubleBraces {
            let name = bytes[placeholder.name.range]
            func count(_ bytes: [UInt8]) -> Int {
                Placeholder.all(in: bytes).count {
                    $0.style == .doubleBraces && bytes[$0.name.range].elementsEqual(name)
                }
            }
            return count(pair.source.bytes) == count(pair.target.bytes)
        }
        let written = bytes[placeholder.range.range]
        func count(_ bytes: [UInt8]) -> Int { bytes.indices.count { bytes[$0...].starts(with: written) } }
        return count(pair.source.bytes) == count(pair.target.bytes)
    }

    /// `%H:%M`: parts of dates and times (strftime of ISO C), which each language has in an order of its own.
    private static func isTimeFormat(_ text: CheckedText) -> Bool {
        let bytes = text.bytes
        return zip(bytes, bytes.dropFirst()).contains { $0 == "%" && "HIMYB".utf8.contains($1) }
            && text.letterCount <= 8
    }

    private func list(_ text: CheckedText) -> String {
        text.placeholders.map { text.text($0.range) }.joined(separator: " ")
    }

    /// Each made-up placeholder of a style of which one was lost is that one under another name.
    private func renamed(
        _ lost: inout [Placeholder], _ added: inout [Placeholder], _ pair: TranslationPair
    ) -> [Finding] {
        var found: [Finding] = []
        let unknown = added
        added.removeAll { placeholder in
            let candidates = lost.filter { $0.style == placeholder.style }
            let names = candidates.map { pair.source.text($0.name) }
            let near = nearestName(to: pair.target.text(placeholder.name), in: names)
            let chosen = near.flatMap { near in candidates.first { pair.source.text($0.name) == near } }
            guard let chosen = chosen ?? candidates.first, let index = lost.firstIndex(of: chosen) else { return false }
            lost.remove(at: index)
            let wanted = pair.source.text(chosen.range)
            // Another variable may be meant, and of several names it is not known which stands for which.
            let isOne = candidates.count == 1 && unknown.count { $0.style == placeholder.style } == 1
            let isSibling = isSibling(chosen, placeholder, pair)
            let isPlain = !isSibling && !pair.source.bytes[chosen.range.range].contains(UInt8(ascii: "/"))
            found.append(
                Finding(
                    "The source has no placeholder \(pair.target.text(placeholder.range))",
                    evidence: "\(wanted) of the source is not here", help: "write \(wanted)", range: placeholder.range,
                    severity: isSibling ? .warning : nil,
                    fix: isPlain && (near != nil || isOne) ? [TextEdit(placeholder.range, wanted)] : []))
            return true
        }
        return found
    }

    /// `{{ "/start/" | prepend: site.base }}` and `{{ "/fr/start/" | prepend: site.base }}` fill in one address.
    private func dropLocalized(_ lost: inout [Placeholder], _ added: inout [Placeholder], _ pair: TranslationPair) {
        added.removeAll { placeholder in
            let own = pair.target.bytes[placeholder.range.range]
            guard own.contains(UInt8(ascii: "/")) else { return false }
            let partner = lost.firstIndex {
                LocalizedAddress.isLocalized(pair.source.bytes[$0.range.range], own, pair)
            }
            if let partner { lost.remove(at: partner) }
            return partner != nil
        }
    }

    /// A form may use what the singular or the plural has, and one for a single number may do without the number.
    private func forgive(
        _ plural: PluralForm, _ pair: TranslationPair, _ lost: inout [Placeholder], _ added: inout [Placeholder]
    ) {
        let other = pair.source === plural.singular ? plural.plural : plural.singular
        let known = other.placeholders
        func isKnown(_ placeholder: Placeholder) -> Bool {
            known.contains {
                $0.style == placeholder.style && $0.type == placeholder.type
                    && other.bytes[$0.name.range].elementsEqual(pair.target.bytes[placeholder.name.range])
            }
        }
        added.removeAll(where: isKnown)
        if plural.onlyNumber != nil, lost.count == 1, added.isEmpty { lost = [] }
    }
}
