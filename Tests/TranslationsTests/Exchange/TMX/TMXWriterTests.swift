import Locales
import SourceText
import Testing
import Translations

struct TMXWriterTests {
    static let units = [
        MemoryUnit(
            source: "See **all** of [it](a.md \"A title\") & `x < y`.",
            translation: "Vedi **tutto** [qui](a.md \"Un titolo\") e `x < y`.", context: "title", previous: "Before",
            next: "**After**", origin: "sleep"),
        MemoryUnit(source: "One ![pic](p.png)<br>*two **three***", translation: "Uno", origin: "b"),
        MemoryUnit(source: " spaced ", translation: "x", origin: "b"),
    ]

    private func written() throws -> [UInt8] {
        var writer = TMXWriter(source: .english, toolVersion: "1")
        for unit in Self.units { writer.add(unit, in: try LocaleTag("it")) }
        return writer.finished()
    }

    @Test func `what is written is read back with its codes and context`() throws {
        var languages = TMXLanguages()
        var found: [MemoryUnit] = []
        let italian = try LocaleTag("it")
        let diagnostics = TMXReader.read(SourceFile(path: "a.tmx", bytes: try written())) { unit in
            found += unit.units(from: .english, to: [italian], &languages).map(\.unit)
        }
        #expect(diagnostics.isEmpty)
        #expect(
            found.map(\.source.description) == [
                "See **all** of [it](a.md \"A title\") & `x < y`.", Self.units[1].source.description, "spaced",
            ])
        #expect(found.map(\.translation) == Self.units.map(\.translation))
        #expect(found.first?.context == "title")
        #expect(found.first?.previous == "Before" && found.first?.next == "**After**")
    }

    @Test func `codes are protected, paired and matched`() throws {
        let text = String(decoding: try written(), as: UTF8.self)
        #expect(text.contains("See <bpt i=\"1\" x=\"1\" type=\"strong\">**</bpt>all<ept i=\"1\">**</ept> of"))
        #expect(text.contains("Vedi <bpt i=\"1\" x=\"1\" type=\"strong\">**</bpt>tutto<ept i=\"1\">**</ept>"))
        #expect(text.contains("<ph x=\"3\" type=\"code\">`x &lt; y`</ph>"))
        #expect(text.contains("srclang=\"en\""))
    }
}
