import Diagnostics
import Publishing
import SourceText

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
    var former: [String] { (try? Disk.read(path)).map(Self.files) ?? [] }

    private static func files(_ list: [UInt8]) -> [String] {
        let slash = UInt8(ascii: "/")
        return list.split(separator: UInt8(ascii: "\n")).compactMap { path in
            let leadsOut = path.first == slash || path.split(separator: slash).contains { $0.elementsEqual("..".utf8) }
            return leadsOut ? nil : String(decoding: path, as: UTF8.self)
        }
    }

    /// Removes those of the former files that the site no longer has, with the folders that this leaves empty, and
    /// writes down what is there now.
    ///
    /// - Parameter files: sorted.
    func replace(with files: [String]) -> (removed: [String], diagnostics: [Diagnostic]) {
        var list: [UInt8] = []
        for file in files {
            list += file.utf8
            list.append(ASCII.lineFeed)
        }
        let before = (try? Disk.read(path)) ?? []
        if before == list { return ([], []) }
        var removed: [String] = []
        var diagnostics: [Diagnostic] = []
        let present = Set(files)
        for file in Self.files(before) where !present.contains(file) {
            do throws(FileProblem) {
                try Disk.remove(root + "/" + file)
                Disk.removeEmptyFolders(above: root + "/" + file)
                removed.append(file)
            } catch {
                diagnostics.append(error.diagnostic(of: shownRoot + "/" + file))
            }
        }
        do throws(FileProblem) {
            try Disk.update(path, with: list)
        } catch {
            diagnostics.append(error.diagnostic(of: shownPath))
        }
        return (removed, diagnostics)
    }
}
