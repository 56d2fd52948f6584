import SourceText
import Testing

@testable import Segments

@Suite struct OpenBracketsTests {
    @Test(
        arguments: [
            ("See https://a.example now.", "[ Vedi https://a.example", "\\[ Vedi https://a.example"),
            ("See https://a.example now.", "Vedi [ora] https://a.example", "Vedi [ora] https://a.example"),
            ("See https://a.example now.", "`[` https://a.example [x](y) [", "`[` https://a.example [x](y) \\["),
            ("A [ and www.a.example", "[ www.a.example", "[ www.a.example"),
            ("See it now.", "[ Vedi", "[ Vedi"),
        ])
    func `a bracket that nothing closes takes no address its link`(
        source: String, target: String, expected: String
    ) throws {
        let skeleton = try Samples.skeleton(of: Samples.article(source))
        let woven = skeleton.filled { _ in TextSlice(target) }
        #expect(String(decoding: woven, as: UTF8.self) == expected)
    }
}
