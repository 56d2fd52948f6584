import SourceText
import Testing

@testable import Segments

@Suite struct HTMLGuardTests {
    private func woven(_ source: String, _ target: String) throws -> String {
        let skeleton = try Samples.skeleton(of: Samples.article(source))
        return String(decoding: skeleton.filled { _ in TextSlice(target) }, as: UTF8.self)
    }

    @Test(
        arguments: [
            ("<p>Text</p>", "One\n\ntwo", "<p>One two</p>"),
            ("<p>Text</p>", "# x", "<p># x</p>"),
            ("<img alt=\"Cat\">", "\"Gatto\"", "<img alt=\"&quot;Gatto&quot;\">"),
            ("<img alt='Cat'>", "L'altro", "<img alt='L&#39;altro'>"),
            ("<img alt=Cat>", "Un gatto", "<img alt=\"Un gatto\">"),
            ("<img alt=\"Cat\">", "a\n\nb", "<img alt=\"a b\">"),
            ("[x]: y \"Title\"", "Un \"titolo\"", "[x]: y \"Un \\\"titolo\\\"\""),
            ("[x]: y (Title)", "(a)", "[x]: y (\\(a\\))"),
            ("[x]: y 'Title'", "a\\", "[x]: y 'a\\\\'"),
        ])
    func `a translation stays in its tag, attribute or title`(source: String, target: String, expected: String) throws {
        #expect(try woven(source, target) == expected)
    }
}
