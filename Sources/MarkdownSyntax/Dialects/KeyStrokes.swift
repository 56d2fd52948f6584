import SourceText

/// Keys to press, `++ctrl+alt+del++`, as Python-Markdown's extension Keys writes them.
///
/// `++word++` is an insertion to other dialects, so that one name alone has to be that of a key.
enum KeyStrokes {
    /// The end of keys whose first plus stands at `start`.
    static func end(_ text: [UInt8], at start: Int) -> Int? {
        guard start + 4 < text.count, text[start + 1] == "+", start == 0 || !isPlusOrWord(text[start - 1]) else {
            return nil
        }
        var names: [ByteRange] = []
        var index = start + 2
        while index < text.count {
            let name = index
            while index < text.count, ASCII.isAlphanumeric(text[index]) || text[index] == "-" { index += 1 }
            guard index > name, index < text.count, text[index] == "+" else { return nil }
            names.append(ByteRange(name, index))
            index += 1
            guard index < text.count, text[index] == "+" else { continue }
            let end = index + 1
            if end < text.count, isPlusOrWord(text[end]) { return nil }
            return names.count > 1 || isKey(text[names[0].range]) ? end : nil
        }
        return nil
    }

    private static func isPlusOrWord(_ byte: UInt8) -> Bool { byte == "+" || ASCII.isAlphanumeric(byte) }

    private static func isKey(_ name: ArraySlice<UInt8>) -> Bool {
        if name.count == 1 { return true }
        if name.first == UInt8(ascii: "f"), name.count < 4, name.dropFirst().allSatisfy(ASCII.isDigit) { return true }
        return keys.contains { name.elementsEqual($0.utf8) }
    }

    /// Names of keys that stand alone in texts (the key map of the extension, without letters and marks).
    private static let keys = [
        "alt", "arrow-down", "arrow-left", "arrow-right", "arrow-up", "backspace", "caps-lock", "cmd", "command",
        "context-menu", "control", "ctrl", "del", "delete", "down", "end", "enter", "esc", "escape", "fn", "home",
        "ins",
        "insert", "left", "meta", "num-lock", "option", "page-down", "page-up", "pause", "pg-dn", "pg-up",
        "print-screen", "return", "right", "scroll-lock", "shift", "space", "spacebar", "tab", "up", "win", "windows",
    ]
}
