import Testing

@testable import SourceText

@Suite struct ByteSearchTests {
    @Test func `bytes are found wherever they stand`() {
        for count in 0...40 {
            for place in 0...count {
                var bytes = [UInt8](repeating: 0x61, count: count)
                if place < count { bytes[place] = 0x0A }
                bytes.withUnsafeBufferPointer { buffer in
                    #expect(ByteSearch.first(0x0A, in: buffer, from: 0, to: count) == place)
                    #expect(ByteSearch.lineEnd(in: buffer, from: 0, to: count) == place)
                    #expect(ByteSearch.first(0x01, 0x0A, 0x02, in: buffer, from: 0, to: count) == place)
                    #expect(ByteSearch.first(0x0A, in: buffer, from: place, to: count) == place)
                    #expect(ByteSearch.first(0x0A, in: buffer, from: 0, to: place) == place)
                }
            }
        }
    }

    @Test(
        arguments: [
            ("aabaac", "aac", 3), ("abc", "abc", 0), ("abc", "abcd", nil), ("", "a", nil), ("abc", "", nil),
            ("aaaaaaaaaaaab", "ab", 11), ("ab", "b", 1),
        ] as [(String, String, Int?)])
    func `a pattern is found in a slice at its own indices`(text: String, pattern: String, place: Int?) {
        let bytes = Array(("xy" + text).utf8)
        let expected = place.map { $0 + 2..<$0 + 2 + pattern.utf8.count }
        #expect(bytes[2...].firstRange(of: pattern.utf8) == expected)
        #expect(ByteSearch.first(Array(pattern.utf8), in: bytes, from: 2) == expected?.lowerBound)
    }

    @Test func `neighbours of the byte looked for are not taken for it`() {
        for byte in UInt8.min...UInt8.max {
            let bytes = [
                byte &+ 1, byte ^ 0x80, byte &- 1, byte ^ 1, byte &+ 1, byte ^ 0x80, byte &- 1, byte ^ 1, byte,
            ]
            bytes.withUnsafeBufferPointer { #expect(ByteSearch.first(byte, in: $0, from: 0, to: 9) == 8) }
        }
    }

    @Test func `bytes beyond ASCII are found with others`() {
        for (byte, isFound) in [(UInt8(0x2E), true), (0x21, true), (0x80, true), (0xE3, true), (0x2F, false)] {
            var bytes = [UInt8](repeating: 0x61, count: 20)
            bytes[13] = byte
            bytes.withUnsafeBufferPointer {
                #expect(ByteSearch.firstWide(or: 0x2E, 0x21, 0x3F, in: $0, from: 0, to: 20) == (isFound ? 13 : 20))
            }
        }
    }

    @Test func `NUL and bytes beyond ASCII are unusual`() {
        for (byte, isUnusual) in [(UInt8(0), true), (0x7F, false), (0x80, true), (0xFF, true), (1, false)] {
            var bytes = [UInt8](repeating: 0x20, count: 20)
            bytes[13] = byte
            bytes.withUnsafeBufferPointer {
                #expect(ByteSearch.firstUnusual(in: $0, from: 0, to: 20) == (isUnusual ? 13 : 20))
            }
        }
    }

    @Test(arguments: [
        ("", "a", nil), ("a", "", nil), ("ab", "ab", 0), ("aab", "ab", 1), ("aaab", "ab", 2), ("aba", "ab", 0),
        ("xa", "ab", nil), ("0123456789{{< a >}}", "{{<", 10), ("0123456789{{", "{{<", nil), ("{{ {{<", "{{<", 3),
    ])
    func `a pattern is found where it first stands`(text: String, pattern: String, place: Int?) {
        #expect(ByteSearch.first(Array(pattern.utf8), in: Array(text.utf8), from: 0) == place)
        if let place { #expect(ByteSearch.first(Array(pattern.utf8), in: Array(text.utf8), from: place + 1) == nil) }
    }

    @Test func `what stands beside line ends is found, and line ends are not`() {
        for byte in [0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F] as [UInt8] {
            for place in 0..<16 {
                for end in [0x09, 0x0A, 0x0D] as [UInt8] {
                    var bytes = [UInt8](repeating: end, count: 16)
                    bytes[place] = byte
                    bytes.withUnsafeBufferPointer {
                        #expect(ByteSearch.firstForbidden(in: $0, from: 0, to: 16) == place)
                        #expect(ByteSearch.firstMarkup(in: $0, from: 0, to: 16) == place)
                    }
                }
            }
        }
    }

    @Test func `control characters and markup are found wherever they stand`() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<20 {
                var bytes = [UInt8](repeating: 0x61, count: 20)
                bytes[place] = byte
                let isControl = byte < 0x20 || [0x22, 0x5C, 0x7F].contains(byte)
                let isForbidden = byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)
                let isMarkup = [0x22, 0x26, 0x3C, 0x3E].contains(byte) || isForbidden
                bytes.withUnsafeBufferPointer {
                    #expect(
                        ByteSearch.firstControl(or: 0x22, 0x5C, 0x7F, in: $0, from: 0, to: 20)
                            == (isControl ? place : 20))
                    #expect(ByteSearch.firstMarkup(in: $0, from: 0, to: 20) == (isMarkup ? place : 20))
                    #expect(ByteSearch.firstForbidden(in: $0, from: 0, to: 20) == (isForbidden ? place : 20))
                }
            }
        }
    }
}
