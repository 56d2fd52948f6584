import Testing

@testable import Locales

struct HanVariantsTests {
    @Test(arguments: [("這", "这"), ("說", "说"), ("對", "对")] as [(Unicode.Scalar, Unicode.Scalar)])
    func `forms are found both ways`(traditional: Unicode.Scalar, simplified: Unicode.Scalar) {
        #expect(HanVariants(.toSimplified).variant(of: traditional.value) == simplified)
        #expect(HanVariants(.toTraditional).variant(of: simplified.value) == traditional)
    }

    @Test(arguments: ["人", "a", "の", "\u{1F600}"] as [Unicode.Scalar])
    func `what both scripts write alike has no other form`(scalar: Unicode.Scalar) {
        let variants = HanVariants(.toSimplified)
        #expect(variants.variant(of: scalar.value) == nil)
        // The second time it is remembered.
        #expect(variants.variant(of: scalar.value) == nil)
        #expect(variants.variant(of: 0xD800) == nil)
    }
}
