import Segments
package import SourceText

/// The text of a pair as a translation of its source segment: weaving it gives the translated page back.
///
/// Where the source has the same link, image, footnote or reference at that place, the source's destination or label
/// is written: a site resolves links for each language itself.
package enum AdoptedText {
    /// - Parameters:
    ///   - separator: what the language of the page puts between sentences.
    ///   - languages: names of locales that may stand in addresses, in lower case.
    package static func text(
        of pair: PageAlignment.Pair, _ source: PageOutline, _ target: PageOutline, separator: String,
        languages: Set<String>
    ) -> TextSlice {
        guard let first = pair.target.first else { return .empty }
        var segment = target.segments[first]
        if pair.target.count > 1 {
            let texts = pair.target.map { target.segments[$0].text.bytes }
            segment.text = TextSlice(Array(texts.joined(separator: Array(separator.utf8))))
        }
        let bytes = Array(segment.text.bytes)
        let found = references(in: segment)
        let wanted = pair.source.flatMap { references(in: source.segments[$0]) }
        if found.isEmpty || wanted.isEmpty { return segment.text }
        var edits = SourceEdits()
        for kind in [Reference.Kind.address, .picture, .footnote, .label] {
            let targets = found.filter { $0.kind == kind }
            for (reference, text) in replacements(of: targets, by: wanted.filter { $0.kind == kind }, languages)
            where Array(bytes[reference.range.range]) != text {
                edits.replace(reference.range, with: text)
            }
        }
        if let (label, address) = onlyLabel(among: found, wanted) {
            edits.replace(
                ByteRange(label.range.start - 1, label.range.end + 1), with: Array("(".utf8) + address + [0x29])
        }
        return edits.isEmpty ? segment.text : TextSlice(edits.applied(to: bytes))
    }

    /// The one link that names a definition of the translated page, `[text][1]`, where the source has the address
    /// itself.
    private static func onlyLabel(among found: [Reference], _ wanted: [Reference]) -> (Reference, [UInt8])? {
        let labels = found.filter { $0.kind == .label }
        guard labels.count == 1, !wanted.contains(where: { $0.kind == .label }) else { return nil }
        var addresses = wanted.filter { $0.kind == .address }.map(\.text)
        for other in found where other.kind == .address {
            if let place = addresses.firstIndex(of: other.text) { addresses.remove(at: place) }
        }
        return addresses.count == 1 ? (labels[0], addresses[0]) : nil
    }

    /// A destination or label in a text.
    private struct Reference {
        enum Kind { case address, picture, footnote, label }

        var kind: Kind
        var range: ByteRange
        var text: [UInt8]
    }

    private static func references(in segment: Segment) -> [Reference] {
        let bytes = Array(segment.text.bytes)
        return segment.codes.compactMap { code in
            var kind = Reference.Kind.footnote
            var range = code.range
            if code.kind == .link || code.kind == .image {
                if let destination = code.destination {
                    kind = code.kind == .link ? .address : .picture
                    range = destination
                } else {
                    guard let mark = code.marks.last, mark.count > 3, bytes[mark.start] == UInt8(ascii: "]"),
                        bytes[mark.start + 1] == UInt8(ascii: "["), bytes[mark.end - 1] == UInt8(ascii: "]")
                    else { return nil }
                    kind = .label
                    range = ByteRange(mark.start + 2, mark.end - 1)
                }
            } else if code.kind != .footnote {
                return nil
            }
            return Reference(kind: kind, range: range, text: Array(bytes[range.range]))
        }
    }

    private static func replacements(
        of targets: [Reference], by sources: [Reference], _ languages: Set<String>
    ) -> [(Reference, [UInt8])] {
        var sources = sources
        var rest: [Reference] = []
        var result: [(Reference, [UInt8])] = []
        for target in targets {
            if let index = sources.firstIndex(where: { $0.text == target.text }) {
                sources.remove(at: index)
            } else {
                rest.append(target)
            }
        }
        var different: [Reference] = []
        for target in rest {
            let address = PageAddress.common(target.text[...], languages)
            if let index = sources.firstIndex(where: { PageAddress.common($0.text[...], languages) == address }) {
                result.append((target, sources.remove(at: index).text))
            } else {
                different.append(target)
            }
        }
        // A translated slug or label: the same place is what tells that it is the same.
        guard different.count == sources.count else { return result }
        for (target, source) in zip(different, sources)
        where !PageAddress.isExternal(target.text[...]) && !PageAddress.isExternal(source.text[...]) {
            result.append((target, source.text))
        }
        return result
    }
}
