import Glibc

/// Why the disk refused something, in words.
package struct FileProblem: Error, Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case missing
        case notAFile
        case notADirectory
        case tooLarge(limit: Int)
        /// The file is not what it was when it was read.
        case changedMeanwhile
        case system(code: Int32)
    }

    package var path: String
    package var kind: Kind

    /// The problem that the last failed system call left in `errno`.
    static func last(_ path: String) -> FileProblem {
        switch errno {
        case ENOENT: FileProblem(path: path, kind: .missing)
        case EISDIR: FileProblem(path: path, kind: .notAFile)
        case ENOTDIR: FileProblem(path: path, kind: .notADirectory)
        default: FileProblem(path: path, kind: .system(code: errno))
        }
    }

    var isFullDisk: Bool { kind == .system(code: ENOSPC) || kind == .system(code: EDQUOT) }

    /// Whether rights are missing.
    var isRefusal: Bool { [EACCES, EPERM, EROFS].contains { kind == .system(code: $0) } }

    package var reason: String {
        switch kind {
        case .missing: "no such file or directory"
        case .notAFile: "not a regular file"
        case .notADirectory: "not a directory"
        case .tooLarge(let limit): "larger than \(limit >> 20) MiB"
        case .changedMeanwhile: "changed by another program while it was worked on"
        case .system(let code): String(cString: strerror(code)).lowercased()
        }
    }
}
