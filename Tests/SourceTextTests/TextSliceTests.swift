import Testing

@testable import SourceText

@Suite struct TextSliceTests {
    @Test func `equality is over bytes`() {
        #expect("caf\u{E9}" == "cafe\u{301}")
        #expect(TextSlice("caf\u{E9}") != TextSlice("cafe\u{301}"))
        #expect(TextSlice("a") != TextSlice("ab"))
        #expect(TextSlice("") == .empty)
    }

    @Test(arguments: 0..<20)
    func `one byte makes a difference wherever it is`(count: Int) {
        let bytes = (0..<count).map { UInt8($0) }
        #expect(TextSlice(bytes) == TextSlice(([0xFF] + bytes)[1...]))
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x80
            #expect(TextSlice(bytes) != TextSlice(other))
        }
    }

    @Test func `slices of different files with the same bytes are equal`() {
        let left = SourceFile(path: "a", text: "one two").text(ByteRange(4, 7))
        let right = SourceFile(path: "b", text: "two").text(ByteRange(0, 3))
        #expect(left == right)
        #expect(Set([left, right]).count == 1)
        #expect(left.fingerprint == right.fingerprint)
    }

    /// The published test values of 64-bit FNV-1a.
    @Test(arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8)])
    func `the fingerprint is FNV-1a`(text: String, expected: UInt64) {
        #expect(TextSlice(text).fingerprint == expected)
    }

    @Test(arguments: [("", true), (" \t\r\n", true), (" a ", false), ("\u{A0}", false)])
    func `blank means ASCII white space only`(text: String, isBlank: Bool) {
        #expect(TextSlice(text).isBlank == isBlank)
    }

    @Test func `bytes that are no text are shown with replacement characters`() {
        #expect(TextSlice([0x61, 0xFF] as [UInt8]).description == "a\u{FFFD}")
    }
}
