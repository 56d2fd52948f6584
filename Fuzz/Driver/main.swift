import Fuzzing
import Glibc

// A program for libFuzzer: `parlance-fuzz --target=NAME [libFuzzer's options] [corpus…]`.

/// libFuzzer's loop (FuzzerInterface.h); it reads the options and calls `body` with each input.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// libFuzzer skips options that begin with two hyphens.
let chosen = FuzzTarget.all.first { CommandLine.arguments.contains("--target=\($0.name)") }

func fail(_ message: String, code: CInt) -> Never {
    _ = (message + "\n").withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(code)
}

if CommandLine.arguments.contains("--list") {
    for target in FuzzTarget.all { print(target.name) }
    exit(0)
}
guard chosen != nil else {
    fail("fuzz: no such target; write --target=NAME with one of those that --list names", code: 64)
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
    runDriver(&count, &arguments) { start, size in
        do {
            try chosen?.prove(Array(UnsafeBufferPointer(start: start, count: size)))
        } catch {
            // The trap makes libFuzzer keep the input.
            fatalError("does not hold: \(error)")
        }
        return 0
    })
