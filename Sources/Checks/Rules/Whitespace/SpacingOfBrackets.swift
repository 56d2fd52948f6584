package import Diagnostics
import Locales
import SourceText

/// Blanks stand outside of brackets, and none inside.
///
///     La casa( grande)è chiusa.   →   La casa (grande) è chiusa.
///
/// Found are, in languages that part words by blanks, a blank behind an opening bracket and before a closing one, and
/// none between a word and a bracket with words, where the source has none such. Where the source has as many brackets
/// and all stand apart, short words and names count too.
///
/// Left alone: what the source has too, endings in brackets (`file(s)`, `(in)valid`), calls (`name(x)`), smileys, and
/// brackets beside code and placeholders. Only a warning; the fix puts the blank or takes it out.
package struct SpacingOfBrackets: Rule {
    package let id = "spacing-of-brackets"
    package let severity = Severity.warning
    package let summary = "Blanks stand outside of brackets"
    package let concerns: TextTraits = .parentheses

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.parentheses), !pair.locale.sentenceMarks.isWide, !pair.isCopy,
            Shapes.areIn(pair.target.slice.bytes)
        else { return [] }
        let target = Shapes(pair.target.scalars)
        if target.isEmpty { return [] }
        let source = Shapes(pair.source.scalars)
        var found: [Finding] = []
        if source.inner.isEmpty {
            found += target.inner.map {
                Finding("A blank inside of brackets", help: "take it out", range: $0, fix: [TextEdit($0, "")])
            }
        }
        if !source.tight.isEmpty { return found }
        // With as many brackets as the source, all of them apart there, short words and names tell too.
        let isLikeSource = source.count == target.count && !source.touches
        let glued = target.glued.filter { place in isLikeSource && !target.tight.contains { $0.place == place.place } }
        return found
            + (target.tight + glued).map {
                Finding(
                    "No blank beside a bracket", help: "put one", range: $0.word,
                    fix: [TextEdit(ByteRange($0.place, $0.place), " ")])
            }
    }

    /// The brackets of a text.
    private struct Shapes {
        /// How many open.
        var count = 0
        /// Blanks inside.
        var inner: [ByteRange] = []
        /// Places where one stands at once beside a word.
        var tight: [(place: Int, word: ByteRange)] = []
        /// The same beside any word, where endings and calls are not ruled out.
        var glued: [(place: Int, word: ByteRange)] = []
        /// Whether any letter or digit stands at once outside of one.
        var touches = false

        var isEmpty: Bool { inner.isEmpty && tight.isEmpty && glued.isEmpty }

        /// Quick: whether any bracket has a blank inside or a letter outside.
        static func areIn(_ bytes: ArraySlice<UInt8>) -> Bool {
            bytes.withUnsafeBufferPointer { bytes in
                var index = 1
                while index < bytes.count {
                    defer { index &+= 1 }
                    guard bytes[index] == 0x28 || bytes[index] == 0x29 else { continue }
                    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                    let (inside, outside) =
                        bytes[index] == 0x28 ? (next, bytes[index - 1]) : (bytes[index - 1], next)
                    if inside == 0x20 || ASCII.isLetter(outside) || outside >= 0x80 { return true }
                }
                return false
            }
        }

        init(_ scalars: [TextScalar]) {
            var open: Int?
            for index in scalars.indices {
                switch scalars[index].value {
                case 0x28:
                    count += 1
                    open = index
                case 0x29:
                    if let start = open {
                        inside(scalars, start, index)
                        close(scalars, start, index)
                    }
                    open = nil
                default: break
                }
            }
        }

        /// A blank at one of the ends; at both it is the way of the text: `( EXPRESSION )`.
        private mutating func inside(_ scalars: [TextScalar], _ start: Int, _ end: Int) {
            guard end - start > 3 else { return }
            let begins = scalars[start + 1].value == 0x20 && isWord(scalars[start + 2])
            let ends =
                scalars[end - 1].value == 0x20
                && (isWord(scalars[end - 2]) || !MarkKinds(scalars[end - 2].value).isEmpty)
            if begins, scalars[end - 1].value != 0x20 { inner.append(scalars[start + 1].range) }
            if ends, scalars[start + 1].value != 0x20 { inner.append(scalars[end - 1].range) }
        }

        private func isWord(_ scalar: TextScalar) -> Bool { scalar.traits.isLetter || scalar.traits.isDigit }

        /// A bracket with words of its own, glued to a word of four letters and more.
        private mutating func close(_ scalars: [TextScalar], _ start: Int, _ end: Int) {
            let content = scalars[(start + 1)..<end]
            if start > 0, isWord(scalars[start - 1]) { touches = true }
            if end + 1 < scalars.count, isWord(scalars[end + 1]) { touches = true }
            let letters = content.count { $0.traits.isLetter }
            let hasBlank = content.contains(where: \.isBlank)
            let isName = content.allSatisfy { !$0.traits.isLowercase }
            // "(Technik-)Veranstaltung"
            if content.last?.value == 0x2D { return }
            guard letters >= 3, content.allSatisfy({ !$0.isMasked && $0.value != 0x5F && $0.value != 0x3D }) else {
                return
            }
            var first = start
            while first > 0, scalars[first - 1].traits.isLetter { first -= 1 }
            var last = end + 1
            while last < scalars.count, scalars[last].traits.isLetter { last += 1 }
            let isApart = start == first
            // "Benutzer(innen)" is one word.
            let isEnding = content.allSatisfy(\.traits.isLowercase)
            if start - first >= 2, last == end + 1, !isEnding {
                glued.append((scalars[start].start, ByteRange(scalars[first].start, scalars[start].end)))
            }
            if last - end - 1 >= 2, isApart {
                glued.append((scalars[end].end, ByteRange(scalars[end].start, scalars[last - 1].end)))
            }
            if letters == 3 { return }
            // "Benutzer(innen)" and "(wieder)öffnen" are words.
            if start - first >= 4, letters >= 6 || hasBlank || isName, last == end + 1,
                isProse(scalars, first, start)
            {
                tight.append((scalars[start].start, ByteRange(scalars[first].start, scalars[start].end)))
            }
            if last - end - 1 >= 2, isApart, letters >= 8 || hasBlank || last - end - 1 >= 4 && letters >= 5,
                first == 0 || scalars[start - 1].isWhite
            {
                tight.append((scalars[end].end, ByteRange(scalars[end].start, scalars[last - 1].end)))
            }
        }

        /// Whether the word is none of a program: no mark before it, and letters of one case.
        private func isProse(_ scalars: [TextScalar], _ first: Int, _ end: Int) -> Bool {
            if first > 0, !scalars[first - 1].isWhite { return false }
            return scalars[(first + 1)..<end].allSatisfy { !$0.traits.isUppercase }
        }
    }
}
