import Diagnostics
import Segments
import SourceText
import Translations

extension Workspace {
    /// Where the glossary is, relative to the workspace.
    package var glossaryPath: String { "\(configuration.catalogsFolder)/glossary.yaml" }

    /// The glossary in a workspace's folder; nil and no diagnostic where there is none.
    static func glossary(in root: String, for configuration: Configuration) -> (Glossary?, [Diagnostic]) {
        let path = "\(configuration.catalogsFolder)/glossary.yaml"
        do throws(FileProblem) {
            let file = SourceFile(path: path, bytes: try Disk.read(root + "/" + path))
            return GlossaryReader.glossary(in: file, for: configuration)
        } catch {
            return (nil, error.kind == .missing ? [] : [error.diagnostic(of: path)])
        }
    }

    /// The concepts of each segment that has some, by the segment's text; nil where there is no glossary.
    func concepts(of segments: [Segment]) -> [TextSlice: [Int]]? {
        guard let glossary, !glossary.concepts.isEmpty else { return nil }
        var found: [TextSlice: [Int]] = [:]
        for segment in segments {
            let matches = glossary.matches(in: segment)
            if !matches.isEmpty { found[segment.text] = matches.map(\.concept) }
        }
        return found
    }
}
