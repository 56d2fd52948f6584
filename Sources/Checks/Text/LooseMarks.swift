import Segments
import SourceText

/// Runs of `*`, `_`, `~~` and backticks that mark nothing: nothing closes or opens what they would.
///
/// Marks that a backslash makes text, an underscore inside of a word, and a bullet at the beginning of a line are none.
struct LooseMarks {
    private(set) var runs: [ByteRange] = []

    init(in text: CheckedText) {
        guard !text.traits.isDisjoint(with: [.emphasisMarks, .backtick]) else { return }
        let bytes = text.bytes
        let codes = text.inlineCodes
        let marks = codes.isEmpty ? [] : codes.flatMap(\.marks).sorted { $0.start < $1.start }
        var next = 0
        var index = 0
        while let place = Self.mark(in: bytes, from: index) {
            index = place
            while next < marks.count, marks[next].end <= index { next += 1 }
            if next < marks.count, marks[next].contains(index) {
                index = marks[next].end
                continue
            }
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            let limit = next < marks.count ? marks[next].start : bytes.count
            while index < limit, bytes[index] == bytes[place] { index += 1 }
            let run = ByteRange(place, index)
            if Self.counts(run, bytes) { runs.append(run) }
        }
    }

    /// The next backslash or mark of emphasis or code.
    private static func mark(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                switch bytes[index] {
                case 0x2A, 0x5C, 0x5F, 0x60, 0x7E: return index
                default: index &+= 1
                }
            }
            return nil
        }
    }

    private static func counts(_ run: ByteRange, _ bytes: [UInt8]) -> Bool {
        let before = run.start > 0 ? bytes[run.start - 1] : ASCII.lineFeed
        let after = run.end < bytes.count ? bytes[run.end] : ASCII.lineFeed
        switch bytes[run.start] {
        case UInt8(ascii: "_"): return !(isWord(before) && isWord(after)) && run.count <= 3
        case UInt8(ascii: "*"): return !(before == "\n" && run.count == 1 && ASCII.isBlank(after)) && run.count <= 3
        case UInt8(ascii: "~"): return run.count == 2
        default: return true
        }
    }

    /// Letters that stand apart from others by blanks; kana and Han (E3 to E9) do not.
    private static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == "_" || (0x80..<0xE3).contains(byte)
    }

    /// The runs of one character, given by its byte.
    func runs(of byte: UInt8, in bytes: [UInt8]) -> [ByteRange] { runs.filter { bytes[$0.start] == byte } }
}

extension TranslationPair {
    /// The loose runs of a mark in the translation, where it has more of them than its source; else none.
    func looseRuns(of byte: UInt8) -> [ByteRange] {
        let found = target.looseMarks.runs(of: byte, in: target.bytes)
        if found.isEmpty { return [] }
        let known = source.looseMarks.runs(of: byte, in: source.bytes).count
        return found.count > known ? found : []
    }
}
