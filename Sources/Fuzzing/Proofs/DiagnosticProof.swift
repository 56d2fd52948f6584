import Diagnostics
import SourceText

/// What holds for every diagnostic about a file.
enum DiagnosticProof {
    static func prove(_ diagnostics: [Diagnostic], of file: SourceFile) throws(BrokenInvariant) {
        for diagnostic in diagnostics {
            try require(!diagnostic.id.isEmpty && !diagnostic.summary.isEmpty, "\(diagnostic.id) says something")
            guard let range = diagnostic.range else { continue }
            // One byte past the end is where something is missing.
            try require(
                range.start >= 0 && range.start <= file.bytes.count && range.end <= file.bytes.count + 1,
                "\(diagnostic.id) at \(range) lies in a file of \(file.bytes.count) bytes")
        }
        // Rendering costs a line table each, so a few stand for all.
        let renderer = ConsoleRenderer()
        for diagnostic in diagnostics.prefix(3) {
            try require(!renderer.text(diagnostic).isEmpty, "\(diagnostic.id) is rendered")
        }
    }

    static func textFault(of file: SourceFile) -> [Diagnostic] {
        Diagnostic.textFault(in: file).map { [$0] } ?? []
    }
}
