import Glibc
import Pipeline

/// A program that comes with this one and does the work of one subcommand, as git has its own.
struct SiblingProgram {
    let name: String

    /// Becomes that program: the one beside this one, else the first in `PATH`.
    ///
    /// - Returns: why that did not work, in words.
    func replaceThisProcess(_ arguments: [String]) -> String {
        guard let path = places.first(where: { access($0, X_OK) == 0 && !Disk.isDirectory($0) }) else {
            return "it is neither beside this program nor in PATH"
        }
        let words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        execv(path, words)
        return "\(path): \(String(cString: strerror(errno)))"
    }

    /// Where it may be, the best first.
    private var places: [String] {
        var folders: [String] = []
        // A link to this program stands elsewhere than what belongs to it.
        if let own = Disk.realPath("/proc/self/exe"), let slash = own.lastIndex(of: "/") {
            folders.append(String(own[..<slash]))
        }
        if let list = getenv("PATH") {
            // An empty entry means the working directory, which no program is taken from by surprise.
            folders += String(cString: list).split(separator: ":").map(String.init)
        }
        return folders.map { $0 + "/" + name }
    }
}
