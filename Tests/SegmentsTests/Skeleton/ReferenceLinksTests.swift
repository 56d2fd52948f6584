import SourceText
import Testing

@testable import Segments

@Suite struct ReferenceLinksTests {
    private func woven(_ source: String, _ target: String) throws -> String {
        let skeleton = try Samples.skeleton(of: Samples.article(source + "\n\n[one]: /1\n[two]: /2\n"))
        let bytes = skeleton.filled { _ in TextSlice(target) }
        return String(decoding: bytes, as: UTF8.self).components(before: "\n\n")
    }

    @Test(
        arguments: [
            ("See [one].", "Vedi [uno].", "Vedi [uno][one]."),
            ("See [one][].", "Vedi [uno][].", "Vedi [uno][one]."),
            ("See [one].", "Vedi [one].", "Vedi [one]."),
            ("See [One].", "Vedi [uno][one].", "Vedi [uno][one]."),
            ("[one], [two]", "[uno], [due]", "[uno][one], [due][two]"),
            ("[one], [two]", "[two], [uno]", "[two], [uno][one]"),
            ("See ![one].", "Vedi ![uno].", "Vedi ![uno][one]."),
            ("See one.", "Vedi [uno].", "Vedi [uno]."),
            ("See [one].", "Vedi uno.", "Vedi uno."),
            ("See [one].", "Vedi [uno](/1).", "Vedi [uno](/1)."),
        ])
    func `a translated label stays a link`(source: String, target: String, expected: String) throws {
        #expect(try woven(source, target) == expected)
    }
}

extension String {
    fileprivate func components(before mark: String) -> String {
        firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
