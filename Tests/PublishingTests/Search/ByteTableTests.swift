import Testing

@testable import Publishing

@Suite struct ByteTableTests {
    @Test func `strings are told apart at every length and in every byte`() {
        var table = ByteTable(capacity: 8)
        var expected: [[UInt8]: Int] = [:]
        for length in 0..<24 {
            let plain = (0..<length).map { UInt8(0x61 + $0) }
            for key in [plain] + plain.indices.map({ changed(plain, at: $0) }) {
                let number = table.index(of: key)
                #expect(number == expected[key] ?? expected.count, "\(key)")
                expected[key] = number
            }
        }
        #expect(table.count == expected.count)
        for (key, number) in expected {
            #expect(table.index(of: key) == number)
            #expect(Array(table.bytes(of: number)) == key)
        }
    }

    private func changed(_ key: [UInt8], at index: Int) -> [UInt8] {
        var key = key
        key[index] = 0xFF
        return key
    }
}
