import Diagnostics
package import SourceText
import XMLSyntax

/// Reads a file of any exchange format; which one it is its content tells, not its name.
package enum ExchangeReader {
    /// What is in the file, or why it is refused: then no unit of it is given out.
    ///
    /// Linear in the file. XLIFF 1 is read unit by unit; XLIFF 2, whose rules are about the file as a whole, takes some
    /// ten times its size in memory. So a file with too many units is refused before it is read.
    package static func read(_ file: SourceFile) -> ExchangeReading {
        let first = file.bytes.first { !ASCII.isWhitespace($0) && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
        // UTF-16 is taken for XML where its first letter is "<".
        let isMarkup = first == UInt8(ascii: "<") || isUTF16 && file.bytes.dropFirst(2).prefix(2).contains(0x3C)
        guard isMarkup else { return CSVReader.read(file) }
        if let tooMany = tooManyUnits(in: file) {
            return ExchangeReading(format: .xliff12, files: [], diagnostics: [tooMany], file: file)
        }
        var units = XLIFF1Units()
        let (document, diagnostics) = XMLParser.parse(file, streaming: XLIFF1Units.name) { units.take($0, $1) }
        guard let document else {
            // Text in another encoding is judged as the text in UTF-8 that it was converted to.
            let text = diagnostics.first?.file ?? file
            return ExchangeReading(format: .xliff12, files: [], diagnostics: diagnostics, file: text)
        }
        let root = document.root
        // Only version 1.0 was defined by a DTD; nothing else has a use for one.
        if let doctype = document.doctype, root["version"] != "1.0" {
            let problem = Diagnostic(
                "exchange-doctype", in: document.file, at: doctype, "The file declares a document type",
                help: "remove the declaration: XLIFF has none")
            return ExchangeReading(format: .xliff12, files: [], diagnostics: [problem], file: document.file)
        }
        if root.name.local == "xliff", XLIFF2Version.namespaces.contains(root.name.namespace) {
            return XLIFF2Reader.read(document)
        }
        if XLIFF1Reader.isRoot(root) {
            return XLIFF1Reader.read(document, units)
        }
        let problem = Diagnostic(
            "unknown-exchange-format", in: document.file, at: document.place(of: root),
            "\"\(root.name.qualified)\" begins no format that can be imported",
            evidence: root.name.namespace.isEmpty ? nil : "its namespace is \"\(root.name.namespace)\"",
            help: "import XLIFF 1.2 or 2.0 to 2.2, or CSV")
        return ExchangeReading(format: .xliff12, files: [], diagnostics: [problem], file: document.file)
    }

    /// A diagnostic if the file has more tags whose name ends in `unit` than are read.
    private static func tooManyUnits(in file: SourceFile) -> Diagnostic? {
        let limit = ExchangeLimits.units
        let place = file.bytes.withUnsafeBufferPointer { bytes -> Int? in
            var count = 0
            var index = 0
            while index < bytes.count {
                guard bytes[index] == 0x3C else {
                    index += 1
                    continue
                }
                let start = index
                index += 1
                while index < bytes.count,
                    ASCII.isAlphanumeric(bytes[index]) || bytes[index] == 0x2D
                        || bytes[index] == 0x3A || bytes[index] == 0x5F
                {
                    index += 1
                }
                if index - start >= 5, bytes[index - 4] == 0x75, bytes[index - 3] == 0x6E, bytes[index - 2] == 0x69,
                    bytes[index - 1] == 0x74
                {
                    count += 1
                    if count > limit { return start }
                }
            }
            return nil
        }
        return place.map { tooMany(in: file, at: ByteRange($0, $0 + 1), "units") }
    }

    static func tooMany(in file: SourceFile, at range: ByteRange, _ noun: String) -> Diagnostic {
        Diagnostic(
            "exchange-too-large", in: file, at: range,
            "The file has more than \(ExchangeLimits.units) \(noun)", help: "divide it into several files")
    }
}
