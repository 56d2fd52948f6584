import Diagnostics
import Pipeline
import Segments
import SourceText
import Translations

/// Terms: any TBX file and any glossary is read or reported; what comes of it is a glossary that is read without
/// errors, and TBX that is read again.
enum TermsProof {
    static func proveTBX(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let file = SourceFile(path: "a.tbx", bytes: bytes)
        let (concepts, diagnostics) = TBXReader.concepts(in: file)
        try DiagnosticProof.prove(diagnostics, of: diagnostics.first?.file ?? file)
        guard let concepts else { return try require(!diagnostics.isEmpty, "\(shown(bytes)) is read or reported") }
        guard let configuration else { return }
        for known in ["", "- term: dog\n  translations:\n    it: cane\n- {term: cat}\n"] {
            let before = SourceFile(path: "glossary.yaml", text: known)
            let result = GlossaryImport(concepts, into: before, for: configuration)
            try require(
                !result.diagnostics.contains { $0.severity == .error }, "\(shown(bytes)) fits into \(shown(known.utf8))"
            )
            try proveGlossary(result.bytes)
            let again = GlossaryImport(
                concepts, into: SourceFile(path: "glossary.yaml", bytes: result.bytes), for: configuration)
            try require(again.bytes == result.bytes, "a second import changes nothing: \(shown(again.bytes))")
        }
    }

    static func proveGlossary(_ bytes: [UInt8]) throws(BrokenInvariant) {
        guard let configuration else { return }
        let file = SourceFile(path: "glossary.yaml", bytes: bytes)
        let (glossary, diagnostics) = GlossaryReader.glossary(in: file, for: configuration)
        try DiagnosticProof.prove(diagnostics, of: file)
        guard let glossary else { return try require(!diagnostics.isEmpty, "\(shown(bytes)) is read or reported") }
        let text = Segment(
            text: TextSlice(bytes.prefix(500)), place: "", range: ByteRange(0, min(500, bytes.count)))
        for match in glossary.matches(in: text) {
            try require(glossary.concepts.indices.contains(match.concept), "a match names a concept")
        }
        let written = TBXWriter.bytes(of: glossary, title: "a")
        let (concepts, problems) = TBXReader.concepts(in: SourceFile(path: "b.tbx", bytes: written))
        try require(concepts != nil && !problems.contains { $0.severity == .error }, "\(shown(written)) is read again")
        try require(concepts?.count == glossary.concepts.count, "\(shown(written)) has every concept")
    }

    private static let configuration: Configuration? = {
        let text = "site: {name: A, url: \"https://a.example\"}\nsource: en\nlocales: [en, it, zh-Hans]\n"
        return ConfigurationReader.configuration(in: SourceFile(path: "parlance.yaml", text: text)).0
    }()
}
