import Locales
import Testing

@testable import Publishing

struct PictureIndexTests {
    private func index(_ files: [(String, Int)]) -> PictureIndex {
        PictureIndex(
            files.map { (path: $0.0, size: $0.1 > 0 ? ImageSize(width: $0.1, height: $0.1 / 2) : nil) },
            locales: siteLocales())
    }

    private func descriptors(_ index: PictureIndex, _ path: String, _ tag: LocaleTag = .english) -> [String] {
        index.picture(path, in: tag).variants.map { $0.path + " " + $0.descriptor }
    }

    @Test func `densities stand beside the picture`() {
        let index = index([("p.png", 400), ("p@3x.png", 1200), ("p@2x.png", 800), ("p@x.png", 4), ("q@2x.png", 9)])
        #expect(descriptors(index, "p.png") == ["p.png 1x", "p@2x.png 2x", "p@3x.png 3x"])
        #expect(index.picture("p.png", in: .english).size == ImageSize(width: 400, height: 200))
    }

    @Test func `widths are those of the files where they tell`() {
        let index = index([("a/p.jpg", 1600), ("a/p-800w.jpg", 801), ("a/p-400w.jpg", 0), ("a/p@2x.jpg", 3200)])
        #expect(descriptors(index, "a/p.jpg") == ["a/p-400w.jpg 400w", "a/p-800w.jpg 801w", "a/p.jpg 1600w"])
    }

    @Test func `a locale's picture has its own resolutions`() throws {
        let italian = try LocaleTag("it")
        let index = index([("p.png", 400), ("p@2x.png", 800), ("p.it.png", 500), ("p.it@2x.png", 1000)])
        #expect(index.picture("p.png", in: italian).path == "p.it.png")
        #expect(descriptors(index, "p.png", italian) == ["p.it.png 1x", "p.it@2x.png 2x"])
        #expect(index.files(of: "p.png") == ["p.png", "p@2x.png", "p.it.png", "p.it@2x.png"])
    }

    @Test func `a picture alone has nothing to choose from`() {
        let index = index([("p.png", 400), ("walk-20w.txt", 0), ("-800w.png", 800), ("x/@2x.png", 3)])
        #expect(index.picture("p.png", in: .english).variants == [])
        #expect(index.files(of: "p.png") == ["p.png"])
        #expect(index.picture("none.png", in: .english) == Picture(path: "none.png", size: nil, variants: []))
    }
}
