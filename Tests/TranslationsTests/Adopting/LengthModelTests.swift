import Testing

@testable import Translations

struct LengthModelTests {
    @Test func `a page that was hardly begun says nothing of the language`() {
        let whole = LengthModel(pages: [(1000, 1200), (900, 1100)])
        #expect(abs(whole.ratio - 0.18) < 0.03)
        let withStubs = LengthModel(pages: [(1000, 1200), (8000, 30), (900, 1100), (9000, 80), (700, 0)])
        #expect(withStubs.ratio == whole.ratio)
        let withHalves = LengthModel(pages: [(1000, 1200), (8000, 2000), (900, 1100)])
        #expect(withHalves.ratio == whole.ratio)
        #expect(LengthModel(pages: [(8000, 30)]).ratio == 0)
        #expect(LengthModel(pages: []).ratio == 0)
    }
}
