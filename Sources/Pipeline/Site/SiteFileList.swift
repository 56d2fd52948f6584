import Diagnostics
import Publishing
import SourceText

/// The list of a site's files, kept beside the site: what an earlier build wrote may be removed, nothing else.
struct SiteFileList {
    private let root: String
    private let shownRoot: String
    let path: String
    private let shownPath: String

    init(root: String, shownRoot: String) {
        self.root = root
        self.shownRoot = shownRoot
        path = root + "-files.txt"
        shownPath = shownRoot + "-files.txt"
    }

    /// The files of the last build, below the root.
    ///
    /// The list is a file like any other: what leads out of the site by `..` is left out, whatever it says, and so is what
    /// leads out by a symbolic link when files are written and removed (``isInside(_:)``).
    var former: [String] { (try? Disk.read(path)).map(Self.files) ?? [] }

    /// Whether a file or folder may be written: no symbolic link on its way leads out of the site.
    func isInside(_ path: String) -> Bool { Disk.isInside(path, below: root) }

    /// Whether a symbolic link stands in the place of a file.
    func isLink(_ path: String) -> Bool { Disk.isLink(root + "/" + path) }

    private static func leadsOut(_ path: ArraySlice<UInt8>) -> Bool {
        if path.first == ASCII.slash { return true }
        var before: UInt8 = 0
        for byte in path {
            if byte == UInt8(ascii: "."), before == byte {
                return path.split(separator: ASCII.slash).contains { $0.elementsEqual("..".utf8) }
            }
            before = byte
        }
        return false
    }

    private static func files(_ list: [UInt8]) -> [String] {
        var files: [String] = []
        var start = 0
        while start < list.count {
            let end = ByteSearch.first(ASCII.lineFeed, in: list[start...])
            let line = list[start..<end]
            if !line.isEmpty, !leadsOut(line) { files.append(String(decoding: line, as: UTF8.self)) }
            start = end + 1
        }
        return files
    }

    /// Removes those of the former files that the site no longer has, with the folders that this leaves empty, and
    /// writes down what is there now.
    ///
    /// - Returns: the files and those that were removed, both sorted.
    func replace(with files: Set<String>) -> (files: [String], removed: [String], diagnostics: [Diagnostic]) {
        let before = (try? Disk.read(path)) ?? []
        var former = Self.files(before)
        // The list is sorted, but for what was added at its end while files were written.
        let end = former.indices.dropFirst().first { !(former[$0 - 1] < former[$0]) } ?? former.count
        if end == former.count, end == files.count, former.allSatisfy(files.contains) { return (former, [], []) }
        let added = Set(former[end...])
        former.removeLast(former.count - end)
        var new = files
        var gone = added.isEmpty ? [] : added.subtracting(files).subtracting(former).sorted()
        former.removeAll { file in
            if new.remove(file) != nil { return false }
            gone.append(file)
            return true
        }
        let sorted = Self.merged(former, new.sorted())
        var list: [UInt8] = []
        list.reserveCapacity(before.count)
        for file in sorted {
            list += file.utf8
            list.append(ASCII.lineFeed)
        }
        if before == list { return (sorted, [], []) }
        gone.sort()
        var removed: [String] = []
        var diagnostics: [Diagnostic] = []
        for file in gone where Disk.isFolderInside(file, below: root) {
            do throws(FileProblem) {
                try Disk.remove(root + "/" + file)
                Disk.removeEmptyFolders(above: root + "/" + file)
                removed.append(file)
            } catch {
                diagnostics.append(error.diagnostic(of: shownRoot + "/" + file))
            }
        }
        do throws(FileProblem) {
            try Disk.replaceWhole(path, with: list)
        } catch {
            diagnostics.append(error.diagnostic(of: shownPath))
        }
        return (sorted, removed, diagnostics)
    }

    /// Two sorted lists as one.
    private static func merged(_ one: [String], _ other: [String]) -> [String] {
        if other.isEmpty { return one }
        var merged: [String] = []
        merged.reserveCapacity(one.count + other.count)
        var rest = other[...]
        for file in one {
            while let next = rest.first, next < file { merged.append(rest.removeFirst()) }
            merged.append(file)
        }
        return merged + rest
    }
}
