import Glibc
import Pipeline
import SourceText

/// Who sits at this machine.
enum Person {
    /// The name that git puts on commits in a folder, or else that of the account; nil where nobody is named.
    static func name(in folder: String) -> String? {
        said(by: "git -C \(shellWord(folder)) config user.name 2>/dev/null") ?? account
    }

    private static var account: String? {
        getenv("USER").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The first line that a command prints.
    private static func said(by command: String) -> String? {
        guard let pipe = popen(command, "r") else { return nil }
        defer { pclose(pipe) }
        var buffer = [CChar](repeating: 0, count: 512)
        guard fgets(&buffer, Int32(buffer.count), pipe) != nil else { return nil }
        let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        return TextSlice(line).isBlank ? nil : line
    }
}
