import FoundationEssentials
import SourceText
import Testing

@testable import Segments

/// Every `name.md` in `Fixtures` is cut into the lines of `name.segments`: place, context and text of a segment each.
///
/// With `PARLANCE_RECORD=1` in the environment the lines are rewritten and the run fails, so that a recording is read
/// before it counts.
@Suite struct FixtureTests {
    @Test(arguments: Samples.fixtures)
    func `a fixture has the segments beside it`(name: String) throws {
        let skeleton = try Samples.skeleton(Samples.folder.appendingPathComponent(name + ".md").path)
        let lines = skeleton.segments.map(line).joined(separator: "\n") + "\n"
        let file = Samples.folder.appendingPathComponent(name + ".segments")
        let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard lines != expected else { return }
        if ProcessInfo.processInfo.environment["PARLANCE_RECORD"] == "1" {
            try Data(lines.utf8).write(to: file)
            Issue.record("Fixtures/\(name).segments: recorded; read the changes")
        } else {
            #expect(lines == expected)
        }
    }

    @Test func `there are fixtures`() {
        #expect(Samples.fixtures.count > 10)
    }

    private func line(_ segment: Segment) -> String {
        let notes = segment.notes.map { " | note: \($0)" }.joined()
        let text = segment.text.description.replacing("\n", with: "\\n")
        let context = segment.context?.description ?? ""
        return "\(segment.place) | \(context)\(segment.isShared ? " (shared)" : "") | \(text)\(notes)"
    }
}
