import Diagnostics
import SourceText
import Testing

@testable import Publishing

struct AddressRecordTests {
    private func record(_ text: String) -> AddressRecord {
        AddressRecord(parsing: SourceFile(path: "locales/it/addresses.yaml", text: text))
    }

    @Test func `what is written is read again`() {
        var record = AddressRecord()
        record.lines["health/sleep"] = .init(current: "health/sonno", former: ["health/dormire", "sleep"])
        record.lines["tags/a \"b\": [c], d"] = .init(current: "tags/любовь")
        record.lines["no"] = .init(current: "2026", former: ["眠り"])
        let text = String(decoding: record.bytes, as: UTF8.self)
        #expect(
            text.split(separator: "\n").dropFirst() == [
                "health/sleep: [health/sonno, health/dormire, sleep]", "\"no\": [\"2026\", 眠り]",
                "\"tags/a \\\"b\\\": [c], d\": [tags/любовь]",
            ])
        let again = self.record(text)
        #expect(again.isSound && again.lines == record.lines && again.bytes == record.bytes)
    }

    @Test func `people may write it otherwise`() {
        let record = record("---\r\n# x\n\na: b # now\n'c d' : [ 'e' , \"f\", ]\r\n")
        #expect(record.lines == ["a": .init(current: "b"), "c d": .init(current: "e", former: ["f"])])
        #expect(record.isSound)
    }

    @Test func `lines of both sides of a merge are one`() {
        #expect(record("a: [c, b]\na: [d, b]\n").lines == ["a": .init(current: "c", former: ["b", "d"])])
    }

    @Test(arguments: [
        "a", "a:", "a: []", "a: [b", "a: b]", "a: [b] c", "\"a: b", "a: [../b]", "a: [/b]", "a: [b//c]",
        ": b", "a: [[b]]",
    ])
    func `a broken line is told, and the file stays as it is`(line: String) {
        let record = record("x: y\n\(line)\nz: w\n")
        #expect(record.diagnostics.map(\.id) == ["broken-address-line"])
        #expect(record.diagnostics.first?.position?.line == 2)
        #expect(!record.isSound && record.lines.keys.sorted() == ["x", "z"])
    }

    @Test func `marks of a merge are told as such`() {
        let record = record("<<<<<<< ours\na: b\n=======\nc: d\n>>>>>>> theirs\n")
        #expect(record.diagnostics.map(\.id) == ["conflict-markers", "conflict-markers", "conflict-markers"])
        #expect(!record.isSound && record.lines.keys.sorted() == ["a", "c"])
    }

    @Test func `a page that moves is found at each of its former addresses`() {
        var line = AddressRecord.Line(current: "a")
        line.move(to: "b")
        line.move(to: "b")
        line.move(to: "c")
        line.move(to: "a")
        #expect(line == .init(current: "a", former: ["c", "b"]))
    }
}
