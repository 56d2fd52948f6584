package import Diagnostics
import Publishing
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

    /// Words of an article that the glossary tells its authors not to write.
    func forbiddenWords(in segments: [Segment], of file: SourceFile) -> [Diagnostic] {
        guard let glossary else { return [] }
        return segments.flatMap { segment in
            glossary.forbiddenUses(in: segment).map { use in
                let concept = glossary.concepts[use.concept]
                // Where the text is written as it is read, the place of the word is known.
                let isPlain = file.bytes[segment.range.range].elementsEqual(segment.text.bytes)
                let place =
                    isPlain
                    ? ByteRange(segment.range.start + use.range.start, segment.range.start + use.range.end)
                    : segment.range
                return Diagnostic(
                    "forbidden-word", in: file, at: place,
                    "The glossary forbids \"\(use.term.text)\"", evidence: use.term.reason,
                    help: "write \"\(use.term.replacement ?? concept.term.text)\"")
            }
        }
    }
}

extension Workspace {
    /// The glossary as TBX-Basic; nil where there is none.
    package func glossaryAsTBX() -> [UInt8]? {
        glossary.map { TBXWriter.bytes(of: $0, title: configuration.site.name) }
    }

    /// The glossary as a table with the columns of every locale; nil where there is none.
    package func glossaryAsCSV() -> [UInt8]? {
        glossary.map { GlossaryTable.bytes(of: $0, locales: configuration.targets.map(\.tag)) }
    }

    /// Imports a TBX or CSV file at a path into the glossary; which one it is its content tells.
    ///
    /// - Parameter writes: false to see what would come of it.
    package func importTerms(from path: String, writes: Bool) -> (GlossaryImport?, [Diagnostic]) {
        do throws(FileProblem) {
            let terms = SourceFile(path: path, bytes: try Disk.read(path))
            let (concepts, problems) =
                GlossaryImport.isMarkup(terms)
                ? TBXReader.concepts(in: terms) : GlossaryTable.concepts(in: terms, source: configuration.source)
            guard let concepts else { return (nil, problems) }
            let absolute = absolute(glossaryPath)
            var bytes: [UInt8] = []
            var stamp: Disk.Stamp?
            if Disk.exists(absolute) { (bytes, stamp) = try Disk.readStamped(absolute) }
            let file = SourceFile(path: glossaryPath, bytes: bytes)
            let result = GlossaryImport(concepts, into: file, for: configuration)
            if writes, result.bytes != bytes {
                if stamp == nil { try Disk.makeDirectories(self.absolute(configuration.catalogsFolder)) }
                try Disk.replace(absolute, with: result.bytes, ifStill: stamp)
            }
            return (result, problems + result.diagnostics)
        } catch {
            return (nil, [error.diagnostic(of: error.path == path ? path : glossaryPath)])
        }
    }
}
