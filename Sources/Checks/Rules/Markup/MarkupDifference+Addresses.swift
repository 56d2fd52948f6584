import Diagnostics
import SourceText

extension MarkupDifference {
    /// Drops each pair of addresses that lead to one page, at headings with different words.
    mutating func dropFragments(_ pair: TranslationPair) { dropPairs(of: pair, Self.isSamePage) }

    /// Drops each pair of addresses that any program takes for the same one: capitals in the name of a host or mailbox
    /// do not count (RFC 3986, section 6.2.2.1), and `https` is what most sites have for `http` today.
    ///
    /// A mailbox in a domain that is reserved for examples (RFC 2606) may have another name.
    mutating func dropSame(_ pair: TranslationPair) {
        dropPairs(of: pair) { AddressParts.isSame($0, $1) || AddressParts.areExamples($0, $1) }
    }

    /// Drops each lost piece with an added one that means the same, by the bytes of both.
    mutating func dropPairs(
        of pair: TranslationPair, _ means: (_ lost: ArraySlice<UInt8>, _ added: ArraySlice<UInt8>) -> Bool
    ) {
        if lost.isEmpty || added.isEmpty { return }
        var free = lost
        added.removeAll { piece in
            let target = pair.target.bytes[piece.range.range]
            let partner = free.firstIndex { means(pair.source.bytes[$0.range.range], target) }
            if let partner { free.remove(at: partner) }
            return partner != nil
        }
        lost = free
    }

    /// A letter that differs in the name of a heading is a mistake, several are another language.
    private static func isSamePage(_ one: ArraySlice<UInt8>, _ two: ArraySlice<UInt8>) -> Bool {
        guard let mark = one.firstIndex(of: UInt8(ascii: "#")), let other = two.firstIndex(of: UInt8(ascii: "#")),
            one[..<mark].elementsEqual(two[..<other])
        else { return false }
        let (heading, name) = (one[mark...].dropFirst(), two[other...].dropFirst())
        return !heading.isEmpty && !name.isEmpty && !Likeness.isTypo(name, for: heading)
    }
}

extension TranslationPair {
    /// Findings about addresses: those that differ by a little are errors, for others the severity is given.
    func findings(
        _ difference: MarkupDifference, _ noun: String, help: String, severityOfOthers other: Severity
    ) -> [Finding] {
        var difference = difference
        var slips = difference
        (slips.lost, slips.added) = ([], [])
        var changes = slips
        for (lost, added) in difference.takeChanges(source, target) {
            let (one, two) = (source.bytes[lost.range.range], target.bytes[added.range.range])
            let likeness = Likeness.share(one, two)
            if Likeness.isSlip(two, for: one) || one.count < 12 {
                slips.lost.append(lost)
                slips.added.append(added)
            } else if likeness >= 0.6 {
                changes.lost.append(lost)
                changes.added.append(added)
            } else {
                difference.lost.append(lost)
                difference.added.append(added)
            }
        }
        return findings(slips, noun, help: help, severity: .error)
            + findings(changes, noun, help: help, severity: .warning)
            + findings(difference, noun, help: help, severity: other)
    }
}
