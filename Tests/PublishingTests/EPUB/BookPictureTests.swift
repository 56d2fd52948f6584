import Testing

@testable import Publishing

struct BookPictureTests {
    private func drawing(_ inside: String) -> [UInt8] {
        Array("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">\(inside)</svg>".utf8)
    }

    @Test func `the kind is told by the bytes, not by the name`() throws {
        let png =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
            + [UInt8](repeating: 1, count: 20)
        let picture = try #require(BookPicture("a.jpg", png))
        #expect(picture.mediaType == "image/png" && picture.name.hasSuffix(".png") && picture.name != "a.png")
        #expect(BookPicture("a.png", png)?.name == "a.png")
        #expect(BookPicture("a.png", Array(png.prefix(12))) == nil)
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 8, 8, 0, 1]
        #expect(BookPicture("a.jpg", jpeg)?.mediaType == "image/jpeg")
        #expect(BookPicture("a.jpg", Array(jpeg.prefix(8))) == nil)
        #expect(BookPicture("a.webp", Array("RIFF....WEBPVP8 ".utf8)) == nil)
    }

    @Test func `a drawing must be sound and whole`() {
        #expect(BookPicture("a.svg", drawing("<g/>"))?.mayMove == false)
        #expect(BookPicture("a.svg", drawing("<circle><animate/></circle>"))?.mayMove == true)
        for inside in ["<g>", "<script/>", "<image href=\"b.png\"/>", "<g onclick=\"\"/>", "<foreignObject/>"] {
            #expect(BookPicture("a.svg", drawing(inside)) == nil, "\(inside)")
        }
    }
}
