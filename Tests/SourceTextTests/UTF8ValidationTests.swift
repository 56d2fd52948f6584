import Testing

@testable import SourceText

@Suite struct UTF8ValidationTests {
    private func fault(_ bytes: [UInt8]) -> TextFault? { SourceFile(path: "a", bytes: bytes).textFault }

    /// First and last scalars of every row of Unicode 15, table 3-7.
    @Test(
        arguments: [
            [0x01], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE1, 0x80, 0x80], [0xEC, 0xBF, 0xBF],
            [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80],
            [0xF3, 0xBF, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF], [0xEF, 0xBB, 0xBF],
        ] as [[UInt8]])
    func `well-formed sequences are text`(sequence: [UInt8]) {
        #expect(fault(sequence) == nil)
        #expect(fault([0x61] + sequence + [0x62]) == nil)
    }

    @Test(
        arguments: [
            // Overlong forms.
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF],
            // Surrogates.
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
            // Beyond U+10FFFF.
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
            // Truncated, and a trail byte alone.
            [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xE2, 0x28, 0xA1], [0x80], [0xBF],
        ] as [[UInt8]])
    func `ill-formed sequences are found where they begin`(sequence: [UInt8]) {
        #expect(fault([0x61, 0xC3, 0xA9] + sequence) == .malformedUTF8(offset: 3))
        #expect(fault([0x61] + sequence + [0x62]) == .malformedUTF8(offset: 1))
    }

    @Test func `NUL bytes and UTF-16 are named`() {
        #expect(fault([0x61, 0x00]) == .nul(offset: 1))
        #expect(fault([0xFF, 0xFE, 0x61, 0x00]) == .utf16)
        #expect(fault([0xFE, 0xFF, 0x00, 0x61]) == .utf16)
        #expect(fault([]) == nil)
    }

    @Test func `every two-byte sequence is judged as Swift's own decoder judges it`() {
        for first in UInt8(1)...255 {
            for second in UInt8(1)...255 {
                // The byte order marks of UTF-16 have a fault of their own.
                let isWell = fault([0x20, first, second]) == nil
                #expect(isWell == (String(validating: [first, second], as: UTF8.self) != nil))
            }
        }
    }
}
