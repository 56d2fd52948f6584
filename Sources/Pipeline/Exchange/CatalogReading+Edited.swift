import Diagnostics
import SourceText
import Translations

extension CatalogReading {
    /// Whether the file has mistakes that a person has to mend before anything may be written to it.
    var hasMistakes: Bool { diagnostics.contains { $0.severity == .error } }

    /// Writes an edited form of this catalog over the file that it was read from.
    func save(_ document: PODocument, in workspace: Workspace) throws(FileProblem) {
        let absolute = workspace.absolute(path)
        if stamp == nil, let slash = absolute.lastIndex(of: "/") {
            try Disk.makeDirectories(String(absolute[..<slash]))
        }
        try Disk.replace(absolute, with: document.bytes, ifStill: stamp)
    }
}
