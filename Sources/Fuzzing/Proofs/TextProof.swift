import SourceText

/// The bytes of files: what is UTF-8, where lines begin, edits.
enum TextProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let file = SourceFile(path: "a.txt", bytes: bytes)
        try proveFault(of: file)
        try proveLines(of: file)
        try DiagnosticProof.prove(DiagnosticProof.textFault(of: file), of: file)
        guard bytes.count > 1 else { return }
        var edits = SourceEdits()
        let middle = bytes.count / 2
        edits.replace(ByteRange(middle, bytes.count), with: [0x21])
        edits.replace(ByteRange(0, middle), with: [])
        try require(edits.applied(to: bytes) == [0x21], "edits replace everything they cover")
    }

    private static func proveFault(of file: SourceFile) throws(BrokenInvariant) {
        let isText = file.textFault == nil
        let decoded = String(validating: file.bytes, as: UTF8.self)
        let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
        let isExpected = decoded != nil && !file.bytes.contains(0) && !isUTF16
        try require(isText == isExpected, "textFault agrees with the standard library on \(shown(file.bytes))")
        if let fault = file.textFault {
            try require(fault.offset <= max(0, file.bytes.count - 1), "the fault lies in the file")
        }
    }

    private static func proveLines(of file: SourceFile) throws(BrokenInvariant) {
        let lines = file.lines
        // A byte order mark stands before the first line.
        var end = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for index in 0..<lines.lineCount {
            let line = lines.lineWithEnd(index)
            try require(line.start == end, "line \(index) begins where the one before ends")
            try require(line.contains(lines.content(ofLine: index)), "the content of line \(index) lies in it")
            try require(lines.lineIndex(of: line.start) == index, "the start of line \(index) lies in it")
            try require(lines.position(of: line.start).column == 1, "line \(index) begins in column 1")
            end = line.end
        }
        try require(end == file.bytes.count, "lines cover the file")
    }
}
