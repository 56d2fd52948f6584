import Locales
import SourceText

/// Words of the source that stand in the translation in the same order.
struct SourceRun {
    /// In words of the translation.
    let words: Range<Int>
    /// In bytes of the translation.
    let range: ByteRange
    /// English function words in it that the translation's language does not have, with blanks around them.
    let functionWords: Int

    /// The run with the most English function words; nil where there is none.
    ///
    /// A run begins to be looked for at a function word, so that most translations cost a look at each word.
    static func longest(in pair: TranslationPair) -> SourceRun? {
        let target = pair.target.wordHashes.ordered
        let own = pair.locale.listed ?? []
        let table = LanguageTable.shared
        func isFunction(_ hash: UInt64) -> Bool {
            let languages = table.languages(ofWord: hash)
            return languages.contains(.englishFunction) && languages.isDisjoint(with: own)
        }
        func isPlain(_ index: Int) -> Bool {
            isFunction(target[index]) && pair.target.isApart(pair.target.words[index].range)
        }
        var best: SourceRun?
        var index = 0
        while index < target.count {
            guard target[index] != 0, isPlain(index), pair.source.wordHashes.contains(target[index]) else {
                index += 1
                continue
            }
            let run = run(around: index, target, pair.source.wordHashes.ordered)
            let count = run.filter(isPlain).count
            if count > best?.functionWords ?? 0 || (count == best?.functionWords && run.count > best?.words.count ?? 0)
            {
                let words = pair.target.words
                best = SourceRun(
                    words: run,
                    range: ByteRange(words[run.lowerBound].range.start, words[run.upperBound - 1].range.end),
                    functionWords: count)
            }
            index = run.upperBound
        }
        return best
    }

    /// So many words of a source are looked through, and so long is the longest run.
    ///
    /// A text that repeats few words has as many runs as it has pairs of words.
    private static let mostWords = 2_000

    /// The longest run of the source around a word of the translation.
    private static func run(around index: Int, _ target: [UInt64], _ source: [UInt64]) -> Range<Int> {
        var best = index..<index + 1
        for place in source.indices.prefix(mostWords) where source[place] == target[index] {
            var (before, after) = (0, 1)
            while before < mostWords, index > before, place > before,
                target[index - before - 1] == source[place - before - 1]
            {
                before += 1
            }
            while after < mostWords, index + after < target.count, place + after < source.count,
                target[index + after] == source[place + after]
            {
                after += 1
            }
            if before + after > best.count { best = index - before..<index + after }
        }
        return best
    }

    /// Whether the run is no name, title, label or quotation.
    func isTelling(in pair: TranslationPair) -> Bool {
        let letters = words.reduce(0) { $0 + pair.target.words[$1].range.count }
        let isEnough =
            (functionWords >= 2 && words.count >= 4) || (functionWords >= 3 && words.count >= 3)
            || (functionWords >= 1 && words.count >= 6) || (functionWords >= 1 && words.count >= 4 && isPlain(in: pair))
        guard isEnough, letters >= 12 else { return false }
        // A program: its words are no language's.
        let isProgram = pair.target.bytes[range.range].contains { "{}=<>;_$".utf8.contains($0) }
        if isProgram, functionWords < 4 { return false }
        return !isTitle(in: pair) && !isEnclosed(in: pair) && !isLabel(in: pair)
    }

    /// Whether nothing but blanks stands between its words: no list, no link.
    private func isPlain(in pair: TranslationPair) -> Bool {
        pair.target.bytes[range.range].allSatisfy { ASCII.isAlphanumeric($0) || $0 == ASCII.space || $0 >= 0x80 }
    }

    /// Whether most words of four letters and more have a capital.
    private func isTitle(in pair: TranslationPair) -> Bool {
        let long = words.map { pair.target.words[$0].range }.filter { $0.count >= 4 }
        let capitals = long.filter { ASCII.isUppercase(pair.target.prose[$0.start]) }.count
        return !long.isEmpty && capitals * 5 >= long.count * 3
    }

    /// Whether it fills an element for labels, quotations or what a screen shows.
    private func isLabel(in pair: TranslationPair) -> Bool {
        let bytes = pair.target.bytes
        guard let opener = bytes[..<range.start].lastIndex(of: UInt8(ascii: "<")),
            let end = bytes[opener..<range.start].firstIndex(of: UInt8(ascii: ">")),
            bytes[(end + 1)..<range.start].allSatisfy({ !ASCII.isAlphanumeric($0) && $0 < 0x80 })
        else { return false }
        let rest = bytes[range.end...].drop { !ASCII.isAlphanumeric($0) && $0 < 0x80 && $0 != UInt8(ascii: "<") }
        guard rest.starts(with: "</".utf8) else { return false }
        let tag = bytes[(opener + 1)..<end]
        let name = tag.prefix { ASCII.isAlphanumeric($0) }
        if Self.labels.contains(where: { name.elementsEqual($0.utf8) }) { return true }
        return name.elementsEqual("span".utf8) && Array(tag).holds("\"gui".utf8)
    }

    /// HTML, DocBook 4.5 and Mallard 1.0.
    private static let labels = [
        "gui", "guilabel", "guibutton", "guimenu", "guimenuitem", "guisubmenu", "computeroutput", "userinput", "screen",
        "output", "input", "literal", "samp", "kbd", "code", "tt", "quote", "q", "cite", "citetitle", "foreignphrase",
    ]

    /// Whether a bracket holds it with little else: an original and its abbreviation, `(Software as a service, SaaS)`.
    private func isInBrackets(_ pair: TranslationPair) -> Bool {
        let scalars = pair.target.scalars
        func isOpening(_ value: UInt32) -> Bool { value == 0x28 || value == 0xFF08 || value == 0x5B || value == 0x3010 }
        func isClosing(_ value: UInt32) -> Bool { value == 0x29 || value == 0xFF09 || value == 0x5D || value == 0x3011 }
        var others = 0
        guard let first = scalars.lastIndex(where: { $0.end <= range.start }) else { return false }
        var index = first
        while !isOpening(scalars[index].value) {
            others += 1
            guard index > 0, others <= Self.mostOthers, !isClosing(scalars[index].value) else { return false }
            index -= 1
        }
        guard var end = scalars.firstIndex(where: { $0.start >= range.end }) else { return false }
        while !isClosing(scalars[end].value) {
            others += 1
            guard end + 1 < scalars.count, others <= Self.mostOthers, !isOpening(scalars[end].value) else {
                return false
            }
            end += 1
        }
        return true
    }

    /// How many scalars may stand beside an original in its brackets.
    private static let mostOthers = 16

    /// Whether marks of a quotation, brackets or emphasis stand around it.
    private func isEnclosed(in pair: TranslationPair) -> Bool {
        let bytes = pair.target.bytes
        func isMark(_ value: UInt32) -> Bool {
            switch value {
            case 0x22, 0x27, 0x28, 0x29, 0x2A, 0x5B, 0x5D, 0x5F, 0x60, 0xAB, 0xBB: true
            case 0x2018...0x201F, 0x2039, 0x203A, 0x3008...0x3011, 0xFF08, 0xFF09: true
            default: false
            }
        }
        // Marks such as a full stop or an ellipsis may stand before the closing one.
        var after = range.end
        while after < bytes.count, ".,!?;: ".utf8.contains(bytes[after]) || bytes[after] == CheckedText.mask {
            after += 1
        }
        var before = range.start
        while before > 0, bytes[before - 1] == ASCII.space || bytes[before - 1] == CheckedText.mask { before -= 1 }
        if isInBrackets(pair) { return true }
        guard after < bytes.count, before > 0 else { return false }
        let next = pair.target.scalars(in: ByteRange(after, min(bytes.count, after + 4))).first?.scalar.value ?? 0
        let previous = pair.target.scalars(in: ByteRange(max(0, before - 3), before)).last?.scalar.value ?? 0
        return isMark(next) && isMark(previous)
    }
}
