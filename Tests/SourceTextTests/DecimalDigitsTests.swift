import Testing

@testable import SourceText

@Suite struct DecimalDigitsTests {
    @Test(arguments: [0, 7, 10, 1_203, -45, .max, .min])
    func `a number is appended as it is written`(_ number: Int) {
        var bytes = Array("n ".utf8)
        bytes.append(decimal: number)
        #expect(String(decoding: bytes, as: UTF8.self) == "n \(number)")
    }
}
