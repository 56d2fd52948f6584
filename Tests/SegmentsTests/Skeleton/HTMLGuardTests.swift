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
            ("<p>Text</p>", "Alfa <b jest.", "<p>Alfa &lt;b jest.</p>"),
            ("<p>Text</p>", "Alfa </div jest.", "<p>Alfa &lt;/div jest.</p>"),
            ("<p>Text</p>", "<!-- x <b>jest</b>", "<p>&lt;!-- x <b>jest</b></p>"),
            ("<p>Text</p>", "<?php x <![CDATA[ y", "<p>&lt;?php x &lt;![CDATA[ y</p>"),
            ("<p>Text</p>", "<i and <b>jest</b>", "<p>&lt;i and <b>jest</b></p>"),
            (
                "<p>Text</p>", "a < b <!-- c --> <a href=\"x<y\">d</a> <?x ?>",
                "<p>a < b <!-- c --> <a href=\"x<y\">d</a> <?x ?></p>"
            ),
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
