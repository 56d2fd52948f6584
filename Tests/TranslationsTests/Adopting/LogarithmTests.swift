import Testing

@testable import Translations

struct LogarithmTests {
    @Test(arguments: [0.001, 0.5, 1, 2.718281828459045, 10, 123456.789])
    func `the inverse of a logarithm is the number`(value: Double) {
        #expect(abs(Logarithm.inverse(Logarithm.of(value)) / value - 1) < 1e-9)
    }

    @Test func `known values are exact`() {
        #expect(abs(Logarithm.of(10) - 2.302585092994046) < 1e-11)
        #expect(abs(Logarithm.sum(Logarithm.of(3), Logarithm.of(4)) - Logarithm.of(7)) < 1e-9)
        #expect(Logarithm.sum(-.infinity, 2) == 2)
        #expect(Logarithm.probability(0) == 0.5)
    }

    @Test func `what has no logarithm is very small`() {
        #expect(Logarithm.of(0) == -700 && Logarithm.of(-1) == -700)
    }
}
