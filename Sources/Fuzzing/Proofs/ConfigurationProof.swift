import Pipeline
import SourceText

/// The configuration: every file is one, or there is a diagnostic that says why not.
enum ConfigurationProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let file = SourceFile(path: "parlance.yaml", bytes: bytes)
        let (configuration, diagnostics) = ConfigurationReader.configuration(in: file)
        try DiagnosticProof.prove(diagnostics, of: file)
        try require(configuration != nil || !diagnostics.isEmpty, "what is unusable is reported: \(shown(bytes))")
    }
}
