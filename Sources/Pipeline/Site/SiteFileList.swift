import Diagnostics
import Publishing

/// The list of a site's files, kept beside the site: what an earlier build wrote may be removed, nothing else.
struct SiteFileList {
    private let root: String
    private let shownRoot: String
    private let path: String
    private let shownPath: String

    init(root: String, shownRoot: String) {
        self.root = root
        self.shownRoot = shownRoot
        path = root + "-files.txt"
        shownPath = shownRoot + "-files.txt"
    }

    /// The files of the last build, below the root.
    ///
    /// The list is a file like any other: what leads out of the site is left out, whatever it says.
    var former: [String] {
        let text = (try? Disk.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return text.split(separator: "\n").map(String.init).filter { path in
            !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
        }
    }

    /// Removes those of the former files that the site no longer has, with the folders that this leaves empty, and
    /// writes down what is there now.
    func replace(with files: Set<String>) -> (removed: [String], diagnostics: [Diagnostic]) {
        var removed: [String] = []
        var diagnostics: [Diagnostic] = []
        for file in former where !files.contains(file) {
            do throws(FileProblem) {
                try Disk.remove(root + "/" + file)
                Disk.removeEmptyFolders(above: root + "/" + file)
                removed.append(file)
            } catch {
                diagnostics.append(error.diagnostic(of: shownRoot + "/" + file))
            }
        }
        do throws(FileProblem) {
            try Disk.update(path, with: Array(files.sorted().map { $0 + "\n" }.joined().utf8))
        } catch {
            diagnostics.append(error.diagnostic(of: shownPath))
        }
        return (removed, diagnostics)
    }
}
