import Diagnostics
import Glibc
import SourceText

/// Standard output and standard error, and what is known of the terminal behind them.
enum Terminal {
    /// Whether a person looks at standard output in colour: a terminal, and `NO_COLOR` is not set (no-color.org).
    static let usesColor = isatty(STDOUT_FILENO) == 1 && allowsColor
    static let errorUsesColor = isatty(STDERR_FILENO) == 1 && allowsColor
    private static let allowsColor =
        getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
    static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    static let errorIsTerminal = isatty(STDERR_FILENO) == 1

    /// The columns of the terminal; 100 where output goes to a file or pipe.
    static let width = columns(of: STDOUT_FILENO) ?? 100

    /// Diagnostics for standard output and standard error, laid out for a terminal where there is one.
    static let outputRenderer = ConsoleRenderer(usesColor: usesColor, width: columns(of: STDOUT_FILENO))
    static let errorRenderer = ConsoleRenderer(usesColor: errorUsesColor, width: columns(of: STDERR_FILENO))

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }

    static func output(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }
    static func error(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }
    static func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
    static func output(_ bytes: UnsafeBufferPointer<UInt8>) { write(bytes, to: STDOUT_FILENO) }

    /// All of standard input, as a file of the name that people know it by.
    static func inputFile() -> SourceFile {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = read(STDIN_FILENO, &buffer, buffer.count)
            if got < 0, errno == EINTR { continue }
            if got <= 0 { break }
            bytes += buffer[..<got]
        }
        return SourceFile(path: "standard input", bytes: bytes)
    }

    /// Why standard output could not take all of the answer: a full disk.
    nonisolated(unsafe) private(set) static var outputFault: String?

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBufferPointer { write($0, to: descriptor) }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
        let isTerminal = descriptor == STDOUT_FILENO ? outputIsTerminal : errorIsTerminal
        guard isTerminal, TerminalText.mayCommand(bytes) else { return send(bytes, to: descriptor) }
        TerminalText.harmless(bytes).withUnsafeBufferPointer { send($0, to: descriptor) }
    }

    /// A reader that went away (`| head`) ends the output, not with an error.
    private static func send(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
        var offset = 0
        while offset < bytes.count {
            let wrote = Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
            if wrote < 0, errno == EINTR { continue }
            if wrote <= 0 {
                if descriptor == STDOUT_FILENO, wrote < 0, errno != EPIPE {
                    outputFault = String(cString: strerror(errno))
                }
                return
            }
            offset += wrote
        }
    }
}
