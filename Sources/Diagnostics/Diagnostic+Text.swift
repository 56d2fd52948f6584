package import SourceText

extension Diagnostic {
    /// The problem that makes `file` unreadable as text, if there is one.
    package static func textFault(in file: SourceFile) -> Diagnostic? {
        guard let fault = file.textFault else { return nil }
        let range = ByteRange(fault.offset, fault.offset + 1)
        switch fault {
        case .malformedUTF8(let offset):
            let byte = String(file.bytes[offset], radix: 16, uppercase: true)
            return Diagnostic(
                "invalid-utf8", in: file, at: range, "The file is not valid UTF-8",
                evidence: "byte 0x\(byte.count < 2 ? "0" : "")\(byte) at offset \(offset)",
                help: "save the file as UTF-8")
        case .nul(let offset):
            return Diagnostic(
                "nul-byte", in: file, at: range, "The file holds a NUL byte", evidence: "at offset \(offset)",
                help: "save the file as UTF-8 text")
        case .utf16:
            return Diagnostic(
                "utf16-text", in: file, at: range, "The file is UTF-16, not UTF-8", help: "save the file as UTF-8")
        }
    }
}
