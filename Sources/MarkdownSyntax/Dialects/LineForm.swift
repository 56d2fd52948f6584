import SourceText

/// What a site generator sees in one line of a paragraph.
enum LineForm {
    case text
    /// No text, but for the title of the container that it opens.
    case hidden(title: Range<Int>?)
    /// A text of its own from an offset on.
    case definition(start: Int)

    init(of line: ArraySlice<UInt8>, isFirst: Bool, isAlone: Bool, isQuoted: Bool) {
        self = Self.form(of: line, isFirst: isFirst, isAlone: isAlone, isQuoted: isQuoted)
    }

    private static func form(of line: ArraySlice<UInt8>, isFirst: Bool, isAlone: Bool, isQuoted: Bool) -> LineForm {
        var line = line
        while let last = line.last, ASCII.isWhitespace(last) { line.removeLast() }
        guard let first = line.first else { return .text }
        switch first {
        case UInt8(ascii: ":"):
            if line.starts(with: ":::".utf8) { return container(line) }
            guard line.count > 1, ASCII.isBlank(line[line.startIndex + 1]) else { return .text }
            return .definition(start: skipBlanks(line, line.startIndex + 1))
        case UInt8(ascii: "{"):
            return isGeneratorLine(line) || isAlone && isExpression(line) ? .hidden(title: nil) : .text
        case UInt8(ascii: "["):
            if isFirst, isQuoted, let alert = alert(line) { return alert }
            return isAlone && isContentsMark(line) ? .hidden(title: nil) : .text
        case UInt8(ascii: "*"): return abbreviation(line)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return isFirst ? admonition(line) : .text
        case UInt8(ascii: "="): return isFirst ? tab(line) : .text
        case UInt8(ascii: "/"): return slashes(line)
        case UInt8(ascii: "i"), UInt8(ascii: "e"): return isModuleLine(line) ? .hidden(title: nil) : .text
        case ASCII.backslash: return isCommand(line) ? .hidden(title: nil) : .text
        case UInt8(ascii: "-"), UInt8(ascii: ";"):
            return line.drop { $0 == ";" }.starts(with: "--8<--".utf8) ? .hidden(title: nil) : .text
        case UInt8(ascii: "`"): return isFence(line, isFirst: isFirst) ? .hidden(title: fenceTitle(line)) : .text
        case UInt8(ascii: "|"): return line.allSatisfy { $0 == "|" || ASCII.isBlank($0) } ? .hidden(title: nil) : .text
        default: return .text
        }
    }

    /// `:::name Title`, `:::name[Title]{key=value}`, `::: {.name}`, `:::`.
    private static func container(_ line: ArraySlice<UInt8>) -> LineForm {
        var index = line.firstIndex { $0 != ":" } ?? line.endIndex
        index = skipBlanks(line, index)
        while index < line.endIndex, ASCII.isAlphanumeric(line[index]) || line[index] == "-" || line[index] == "_" {
            index += 1
        }
        guard index < line.endIndex else { return .hidden(title: nil) }
        if line[index] == "[" {
            let close = line[index...].lastIndex(of: UInt8(ascii: "]")) ?? line.endIndex
            return .hidden(title: trimmed(line, index + 1, close))
        }
        guard ASCII.isBlank(line[index]) else { return .hidden(title: nil) }
        var end = line.endIndex
        while end > index, line[end - 1] == ":" || ASCII.isBlank(line[end - 1]) { end -= 1 }
        let start = skipBlanks(line, index)
        if start < end, line[start] == "{" { return .hidden(title: nil) }
        return .hidden(title: trimmed(line, start, max(start, end)))
    }

    /// `!!! note "Title"`, `??? note`, `???+ note` (Python-Markdown's admonitions).
    private static func admonition(_ line: ArraySlice<UInt8>) -> LineForm {
        let mark = line.prefix(3)
        guard mark.elementsEqual("!!!".utf8) || mark.elementsEqual("???".utf8) else { return .text }
        var index = line.startIndex + 3
        if index < line.endIndex, line[index] == "+" { index += 1 }
        guard index < line.endIndex, ASCII.isBlank(line[index]) else { return .text }
        let start = skipBlanks(line, index)
        guard start < line.endIndex, ASCII.isLetter(line[start]) else { return .text }
        guard let quote = line[start...].firstIndex(of: ASCII.quote), line.last == ASCII.quote,
            quote < line.endIndex - 1
        else {
            let isNames = line[start...].allSatisfy {
                ASCII.isAlphanumeric($0) || ASCII.isBlank($0) || $0 == "-" || $0 == "_"
            }
            return isNames ? .hidden(title: nil) : .text
        }
        return .hidden(title: trimmed(line, quote + 1, line.endIndex - 1))
    }

    /// `=== "Title"`, `===! "Title"`, `===+ "Title"` (tabs of Python-Markdown's extensions).
    private static func tab(_ line: ArraySlice<UInt8>) -> LineForm {
        guard line.starts(with: "===".utf8), let quote = line.firstIndex(of: ASCII.quote), line.last == ASCII.quote,
            quote < line.endIndex - 1,
            line[(line.startIndex + 3)..<quote].allSatisfy({ ASCII.isBlank($0) || $0 == "!" || $0 == "+" }),
            ASCII.isBlank(line[quote - 1])
        else { return .text }
        return .hidden(title: trimmed(line, quote + 1, line.endIndex - 1))
    }

    /// `/// note | Title`, `///` (blocks of Python-Markdown's extensions).
    private static func slashes(_ line: ArraySlice<UInt8>) -> LineForm {
        let rest = line.drop { $0 == "/" }
        guard line.count - rest.count >= 3 else { return .text }
        if rest.isEmpty { return .hidden(title: nil) }
        guard ASCII.isBlank(line[rest.startIndex]) else { return .text }
        let start = skipBlanks(line, rest.startIndex)
        let name = line[start...].prefix { ASCII.isAlphanumeric($0) || $0 == "-" || $0 == "_" }
        guard let first = name.first, ASCII.isLetter(first) else { return .text }
        let next = skipBlanks(line, name.endIndex)
        if next == line.endIndex { return .hidden(title: nil) }
        return line[next] == "|" ? .hidden(title: trimmed(line, next + 1, line.endIndex)) : .text
    }

    /// `[!NOTE]`, and what Obsidian lets follow it: `[!tip]- Title`.
    private static func alert(_ line: ArraySlice<UInt8>) -> LineForm? {
        guard line.count > 3, line[line.startIndex + 1] == "!", let close = line.firstIndex(of: UInt8(ascii: "]")),
            line[(line.startIndex + 2)..<close].allSatisfy({ ASCII.isLetter($0) || $0 == "-" || $0 == "|" })
        else { return nil }
        var start = close + 1
        if start < line.endIndex, line[start] == "+" || line[start] == "-" { start += 1 }
        return .hidden(title: trimmed(line, skipBlanks(line, start), line.endIndex))
    }

    /// `*[HTML]: Hyper Text Markup Language`.
    private static func abbreviation(_ line: ArraySlice<UInt8>) -> LineForm {
        guard line.count > 4, line[line.startIndex + 1] == "[", let close = line.firstIndex(of: UInt8(ascii: "]")),
            close + 1 < line.endIndex, line[close + 1] == ":"
        else { return .text }
        let start = skipBlanks(line, close + 2)
        return start < line.endIndex ? .definition(start: start) : .hidden(title: nil)
    }

    /// Nothing but shortcodes in percent or angle marks, or one attribute list.
    private static func isGeneratorLine(_ line: ArraySlice<UInt8>) -> Bool {
        let text = Array(line)
        if GeneratorMarks.attributesEnd(text, at: 0) == text.count { return true }
        var index = 0
        while index < text.count {
            guard index + 2 < text.count, text[index] == "{",
                text[index + 1] == "%" || text[index + 1] == "!"
                    || (text[index + 1] == "{" && (text[index + 2] == "<" || text[index + 2] == "%")),
                let end = GeneratorMarks.shortcodeEnd(text, at: index)
            else { return false }
            index = end
            while index < text.count, ASCII.isBlank(text[index]) { index += 1 }
        }
        return true
    }

    /// A value of MDX: `{children}`, `{props.children}`.
    private static func isExpression(_ line: ArraySlice<UInt8>) -> Bool {
        let names = line.dropFirst().dropLast()
        return line.last == UInt8(ascii: "}") && names.first.map(ASCII.isLetter) ?? false
            && names.allSatisfy { ASCII.isAlphanumeric($0) || $0 == "." || $0 == "_" }
    }

    /// A fence whose info holds backticks, or what closes it.
    private static func isFence(_ line: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
        let rest = line.drop { $0 == "`" }
        guard line.count - rest.count >= 3 else { return false }
        return rest.isEmpty || (isFirst && rest.first.map(ASCII.isLetter) ?? false && rest.last != UInt8(ascii: "`"))
    }

    /// The title in the info of such a fence: ` ```warn header="Not `x`" `.
    private static func fenceTitle(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        for name in [" header=\"", " title=\""] {
            guard let found = line.firstRange(of: name.utf8), line.last == ASCII.quote,
                found.upperBound < line.endIndex - 1
            else { continue }
            return trimmed(line, found.upperBound, line.endIndex - 1)
        }
        return nil
    }

    /// `[TOC]`, `[[toc]]`, `[[_TOC_]]`.
    private static func isContentsMark(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 16 else { return false }
        let name = line.filter { !"[]_ ".utf8.contains($0) }.map(ASCII.lowercased)
        return line.last == UInt8(ascii: "]") && name == Array("toc".utf8)
    }

    /// `import X from 'y'`, `export const x = …` of MDX.
    private static func isModuleLine(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "import ".utf8) {
            guard let last = line.last else { return false }
            let isClosed = last == ";" || last == "'" || last == ASCII.quote
            let hasPath = line.contains(UInt8(ascii: "'")) || line.contains(ASCII.quote)
            return isClosed && hasPath
                && (line.firstRange(of: " from ".utf8) != nil || !line.dropFirst(7).contains(ASCII.space))
        }
        return ["export const ", "export default ", "export function ", "export let ", "export {"].contains {
            line.starts(with: $0.utf8)
        }
    }

    /// A command of LaTeX alone on its line: `\newpage`, `\vspace{1em}`.
    private static func isCommand(_ line: ArraySlice<UInt8>) -> Bool {
        var index = line.startIndex + 1
        while index < line.endIndex, ASCII.isLetter(line[index]) { index += 1 }
        guard index > line.startIndex + 1 else { return false }
        while index < line.endIndex, line[index] == "{" {
            guard let close = line[index...].firstIndex(of: UInt8(ascii: "}")) else { return false }
            index = close + 1
        }
        return index == line.endIndex
    }

    private static func skipBlanks(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < line.endIndex, ASCII.isBlank(line[index]) { index += 1 }
        return index
    }

    private static func trimmed(_ line: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
        let start = skipBlanks(line, start)
        var end = end
        while end > start, ASCII.isBlank(line[end - 1]) { end -= 1 }
        return start < end ? start..<end : nil
    }
}
