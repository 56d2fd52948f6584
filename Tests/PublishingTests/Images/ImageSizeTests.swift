import Testing

@testable import Publishing

struct ImageSizeTests {
    private func size(_ bytes: [UInt8]) -> [Int]? { ImageSize(of: bytes).map { [$0.width, $0.height] } }
    private func size(_ text: String) -> [Int]? { size(Array(text.utf8)) }

    private let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
            0, 0, 3, 0x20, 0, 0, 2, 0x58,
        ]

    @Test func `PNG and GIF say it at a fixed place`() {
        #expect(size(png) == [800, 600])
        #expect(size(Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00]) == [320, 240])
        #expect(size(Array("GIF87a".utf8) + [0x40, 0x01, 0xF0, 0x00]) == [320, 240])
    }

    private let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0x02, 0x58, 0x03, 0x20]

    /// An Exif segment whose orientation is `value`, in big- or little-endian order.
    private func exif(_ value: UInt8, isLittle: Bool) -> [UInt8] {
        let tiff: [UInt8] =
            isLittle
            ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, value, 0, 0, 0]
            : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0]
        let body = Array("Exif".utf8) + [0, 0] + tiff
        return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
    }

    @Test func `JPEG says it in its frame, behind other segments`() {
        let start: [UInt8] = [0xFF, 0xD8]
        #expect(size(start + frame) == [800, 600])
        #expect(size(start + [0xFF, 0xE0, 0, 4, 1, 2] + [0xFF, 0xFF, 0xC4, 0, 3, 9] + frame) == [800, 600])
        #expect(size(start + [0xFF, 0xE0, 0, 200, 1, 2] + frame) == nil)
        #expect(size(start + [0xFF, 0xE0, 0, 1] + frame) == nil)
    }

    @Test(arguments: [true, false])
    func `a JPEG that lies on its side is turned`(isLittle: Bool) {
        #expect(size([0xFF, 0xD8] + exif(6, isLittle: isLittle) + frame) == [600, 800])
        #expect(size([0xFF, 0xD8] + exif(3, isLittle: isLittle) + frame) == [800, 600])
    }

    @Test func `WebP has three kinds`() {
        func webP(_ kind: String, _ data: [UInt8]) -> [UInt8] {
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(kind.utf8) + [0, 0, 0, 0] + data
        }
        #expect(size(webP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x43, 0x58, 0x02])) == [800, 600])
        // 799 in 14 bits, then 599 in 14 bits.
        let bits = UInt32(799) | UInt32(599) << 14
        #expect(size(webP("VP8L", [0x2F] + (0..<4).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) })) == [800, 600])
        #expect(size(webP("VP8X", [0, 0, 0, 0, 0x1F, 0x03, 0, 0x57, 0x02, 0])) == [800, 600])
    }

    @Test func `AVIF says it in a property, the picture's being larger than its thumbnail's`() {
        func property(_ width: UInt8, _ height: UInt8) -> [UInt8] {
            [0, 0, 0, 20] + Array("ispe".utf8) + [0, 0, 0, 0, 0, 0, width, 0, 0, 0, height, 0]
        }
        let head: [UInt8] = [0, 0, 0, 16] + Array("ftypavif".utf8) + [0, 0, 0, 0]
        #expect(size(head + property(1, 1) + property(4, 3) + [0, 0, 0, 0]) == [1024, 768])
    }

    @Test(arguments: [
        ("<svg xmlns=\"x\" width=\"640\" height=\"480\">", [640, 480]),
        (
            "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<!-- <svg width=\"1\" height=\"1\"> -->\n<svg viewBox='0 0 24 12.4'/>",
            [24, 12]
        ),
        ("<svg width=\"100%\" viewBox=\"0,0,30,20\">", [30, 20]),
        ("<svg width=\"60\" viewBox=\"0 0 30 20\">", [60, 40]),
        ("<svg height=\"1in\" viewBox=\"0 0 30 20\">", [144, 96]),
        ("<svg stroke-width=\"3\" width = \"7px\"\n height='9'>", [7, 9]),
    ])
    func `SVG says it in its root element`(text: String, expected: [Int]) {
        #expect(size(text) == expected)
    }

    @Test(arguments: [
        "", "<svg", "<svg>", "<html><svg width=\"1\" height=\"1\">", "<svg width=\"0\" height=\"1\">",
        "<svg width=\"1\" height=\"1\"", "GIF89a", "<!--",
    ])
    func `what does not say it has no size`(text: String) {
        #expect(size(text) == nil)
    }

    @Test func `a file that is cut anywhere does no harm`() {
        for length in png.indices { #expect(size(Array(png[..<length])) == nil) }
        let jpeg = [0xFF, 0xD8] + exif(6, isLittle: true) + frame
        for length in jpeg.indices { #expect(size(Array(jpeg[..<length])) == nil) }
    }
}
