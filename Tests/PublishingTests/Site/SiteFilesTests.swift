import Testing

@testable import Publishing

struct SiteFilesTests {
    @Test(arguments: ["tags", "tags/x", "search", "contact", "page/2", "health/page/12"])
    func `pages of the site keep their addresses`(path: String) {
        #expect(SiteFiles.isReserved(path))
    }

    @Test(arguments: ["tag", "health/tags", "searching", "page", "page/two", "health/page"])
    func `all others are free`(path: String) {
        #expect(!SiteFiles.isReserved(path))
    }
}
