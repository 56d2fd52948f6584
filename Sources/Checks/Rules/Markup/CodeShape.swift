import Locales
import SourceText

/// Code without what people write in their own way: what stands in angle brackets, blanks, the spelling of ellipses.
struct CodeShape: Equatable {
    private let bytes: [UInt8]

    init(_ code: ArraySlice<UInt8>) {
        var bytes: [UInt8] = []
        var isName = false
        var (earlier, previous): (UInt8, UInt8) = (0, 0)
        for scalar in String(decoding: code, as: UTF8.self).unicodeScalars {
            let byte = scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : 0x80
            if byte == ">" { isName = false }
            switch scalar {
            case " ", "\t", "\n", "\u{A0}", "\u{202F}": break
            case "…": if !isName { bytes += "...".utf8 }
            default: if !isName { bytes += UTF8.encode(scalar) ?? .init() }
            }
            // After a letter it is a type's argument: `Vec<T>`; a single capital is a parameter: `M190 S<value>`.
            if byte == "<" {
                isName =
                    !ASCII.isAlphanumeric(previous) && previous != ":"
                    || ASCII.isUppercase(previous) && earlier == ASCII.space
            }
            (earlier, previous) = (previous, byte)
        }
        // `<name>` alone is an element.
        self.bytes = bytes.elementsEqual("<>".utf8) ? Array(code) : bytes
    }

    /// Whether a letter, a digit or a sign of the code was mistaken, or nothing but capitals; blanks are none.
    static func isMistake(_ written: ArraySlice<UInt8>, for wanted: ArraySlice<UInt8>) -> Bool {
        if written.elementsEqual(wanted) { return true }
        if written.lazy.map(ASCII.lowercased).elementsEqual(wanted.lazy.map(ASCII.lowercased)) { return true }
        guard Likeness.isTypo(written, for: wanted) else { return false }
        return !written.filter { !ASCII.isWhitespace($0) }.elementsEqual(wanted.filter { !ASCII.isWhitespace($0) })
    }

    /// Whether blanks alone differ, and none that parts two words: `T: Trait` and `T:Trait`.
    static func differsInBlanks(_ written: ArraySlice<UInt8>, from wanted: ArraySlice<UInt8>) -> Bool {
        // Between words a point holds a name together: `pet.name`, and not `pet. name`.
        if parted(written) > parted(wanted) { return false }
        let (one, two) = (tight(written), tight(wanted))
        return one.elementsEqual(two) || oneLine(written).elementsEqual(oneLine(wanted))
    }

    /// How many blanks stand beside a point or behind a slash between two words: `values. yaml`, `usr/ local`.
    private static func parted(_ code: ArraySlice<UInt8>) -> Int {
        code.indices.dropFirst().count { index in
            guard code[index] == ASCII.space, index + 2 < code.endIndex, index - 2 >= code.startIndex else {
                return false
            }
            let isBehind =
                (code[index - 1] == 0x2E || code[index - 1] == 0x2F) && isLetter(code[index - 2])
                && isLetter(code[index + 1])
            let isBefore = code[index + 1] == 0x2E && isLetter(code[index - 1]) && ASCII.isLetter(code[index + 2])
            return isBehind || isBefore && index + 3 < code.endIndex && isLetter(code[index + 3])
        }
    }

    /// Whether a letter of another script only looks like the one of the source: `Dаte` with a Cyrillic а.
    static func looksAlike(_ written: ArraySlice<UInt8>, _ wanted: ArraySlice<UInt8>, _ pair: TranslationPair) -> Bool {
        guard written.contains(where: { $0 >= 0xCD && $0 <= 0xD3 }), wanted.allSatisfy({ $0 < 0x80 }) else {
            return false
        }
        let (one, two) = (
            String(decoding: written, as: UTF8.self).unicodeScalars,
            String(decoding: wanted, as: UTF8.self).unicodeScalars
        )
        return one.count == two.count
            && zip(one, two).allSatisfy { $0 == $1 || pair.locale.alphabets.letter(of: .latin, like: $0) == $1 }
    }

    /// A blank of another width, or one that does not break.
    static func isOddBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether nothing differs but blanks that are plain ones in the source.
    static func differsInOddBlanks(_ written: ArraySlice<UInt8>, from wanted: ArraySlice<UInt8>) -> Bool {
        guard written.count > wanted.count, written.contains(where: { $0 >= 0x80 }) else { return false }
        let plain = String(decoding: written, as: UTF8.self).unicodeScalars.map { isOddBlank($0) ? " " : $0 }
        return String(String.UnicodeScalarView(plain)).utf8.elementsEqual(wanted)
    }

    /// With one blank for a line break and blanks around it, as a page shows it.
    private static func oneLine(_ code: ArraySlice<UInt8>) -> [UInt8] {
        guard code.contains(ASCII.lineFeed) else { return Array(code) }
        return Array(code.split(whereSeparator: ASCII.isWhitespace).joined(separator: [ASCII.space]))
    }

    /// The code without the blanks that stand beside a sign.
    private static func tight(_ code: ArraySlice<UInt8>) -> [UInt8] {
        code.indices.compactMap { index in
            guard code[index] == ASCII.space else { return code[index] }
            guard index > code.startIndex, index + 1 < code.endIndex else { return nil }
            return isLetter(code[index - 1]) && isLetter(code[index + 1]) ? ASCII.space : nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == 0x5F || byte >= 0x80 }

    /// Whether a translator may write this in the place of that.
    static func isFree(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>, _ pair: TranslationPair) -> Bool {
        CodeShape(wanted) == CodeShape(written) || LocalizedAddress.isLocalized(wanted, written, pair)
            || CodeLabel.isTranslated(wanted, written) || isExample(wanted) || isComment(wanted, written)
            || isSentence(wanted, written) || isPattern(wanted, written) || areKeys(wanted, written)
    }

    /// Whether both are keys to press together, whose names languages have: `Ctrl+Shift+V` and `Strg+Umschalt+V`.
    private static func areKeys(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>) -> Bool {
        let (source, target) = (wanted.split(separator: UInt8(ascii: "+")), written.split(separator: UInt8(ascii: "+")))
        guard source.count >= 2, source.count == target.count, !Likeness.isTypo(written, for: wanted),
            source.contains(where: { part in modifiers.contains { part.map(ASCII.lowercased).elementsEqual($0.utf8) } })
        else { return false }
        return zip(source, target).allSatisfy { $0.count > 1 || $0.elementsEqual($1) }
    }

    private static let modifiers = ["alt", "cmd", "command", "control", "ctrl", "meta", "option", "shift", "super"]

    /// Whether it is a pattern whose names are all translated, two or more: `[name];[city]`, `value = start * size`.
    ///
    /// A pattern has brackets or an equals sign, and no option of a command.
    private static func isPattern(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>) -> Bool {
        guard wanted.contains(where: { $0 == 0x5B || $0 == 0x3D }),
            !wanted.contains(where: { "$-{;(\"".utf8.contains($0) })
                || wanted.contains(0x5B) && wanted.contains(0x3B)
        else { return false }
        func names(_ code: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
            code.split { !isLetter($0) }.filter { $0.count > 2 }
        }
        let (source, target) = (names(wanted), names(written))
        guard source.count >= 2 else { return false }
        return !source.contains { name in target.contains { $0.elementsEqual(name) } }
    }

    /// Whether it is a sentence of a program, with no small word of English left: `Install not allowed for a.apk`.
    private static func isSentence(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>) -> Bool {
        if wanted.first == UInt8(ascii: "-") || wanted.contains(UInt8(ascii: "$")) { return false }
        let words = wanted.split(separator: ASCII.space)
        guard words.count >= 3 else { return false }
        let own = written.split(separator: ASCII.space)
        let small = words.filter { word in smallWords.contains { word.elementsEqual($0.utf8) } }
        return !small.isEmpty && !small.contains { word in own.contains { $0.elementsEqual(word) } }
    }

    private static let smallWords = [
        "of", "the", "to", "is", "are", "not", "for", "your", "with", "this", "was", "has",
    ]

    /// A comment alone, as `// words` and `/* words */`: it begins with the same marks.
    private static func isComment(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>) -> Bool {
        guard wanted.starts(with: "//".utf8) || wanted.starts(with: "/*".utf8) else { return false }
        let marks = wanted.prefix { "/*!".utf8.contains($0) }
        return written.starts(with: marks) && wanted.dropFirst(marks.count).first == ASCII.space
    }

    /// Whether they differ in nothing but names in angle brackets.
    static func differsInNames(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>) -> Bool {
        wanted.contains(UInt8(ascii: "<")) && CodeShape(wanted) == CodeShape(written)
    }

    /// Whether they differ in the word between two ways to say it alone: `-R or --recording`, `-R oder --recording`.
    static func isChoice(_ wanted: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>) -> Bool {
        let (source, target) = (wanted.split(separator: ASCII.space), written.split(separator: ASCII.space))
        guard source.count == target.count, source.count >= 3 else { return false }
        var isTranslated = false
        for (one, two) in zip(source, target) where !one.elementsEqual(two) {
            guard one.elementsEqual("or".utf8) || one.elementsEqual("and".utf8) else { return false }
            isTranslated = true
        }
        return isTranslated
    }

    /// A path that tells the reader to put an own one: `/path/to/file`, `C:\YOUR\PATH`.
    private static func isExample(_ code: ArraySlice<UInt8>) -> Bool {
        if Array(code).holds("YOUR".utf8) { return true }
        let small = code.map(ASCII.lowercased)
        return examples.contains { small.holds($0) }
    }

    private static let examples = ["path/to/", "\\your\\", "/your/", "your_", "your-"].map { Array($0.utf8) }
}
