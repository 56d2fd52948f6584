import Testing

@testable import Publishing

/// WCAG 2.2, 1.4.3 and 1.4.11, computed from the custom properties of the stylesheet.
struct ContrastTests {
    /// The colours of the first rule for `:root` after `start`.
    private func colours(after start: String) throws -> [String: [Double]] {
        let css = String(decoding: DefaultTheme.stylesheet, as: UTF8.self)
        let rest = try #require(css.split(separator: start, maxSplits: 1, omittingEmptySubsequences: false).last)
        let rule = try #require(rest.split(separator: ":root {", maxSplits: 1).last?.split(separator: "}").first)
        var colours: [String: [Double]] = [:]
        for line in rule.split(separator: ";") {
            let parts = line.split(separator: ":").map { String($0.filter { !$0.isWhitespace }) }
            guard parts.count == 2, parts[1].hasPrefix("#"), let number = Int(parts[1].dropFirst(), radix: 16) else {
                continue
            }
            colours[parts[0]] = [16, 8, 0].map { Double(number >> $0 & 255) / 255 }
        }
        return colours
    }

    private func contrast(_ a: [Double], _ b: [Double]) -> Double {
        func luminance(_ colour: [Double]) -> Double {
            let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
            return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        }
        let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
        return (light + 0.05) / (dark + 0.05)
    }

    /// To the power of 2.4, which is the fifth root of the twelfth power.
    private func power(_ base: Double) -> Double {
        var twelfth = 1.0
        for _ in 0..<12 { twelfth *= base }
        var root = base
        for _ in 0..<60 { root = (4 * root + twelfth / (root * root * root * root)) / 5 }
        return root
    }

    @Test(arguments: ["", "prefers-color-scheme: dark"])
    func `text stands out from its ground`(scheme: String) throws {
        let colours = try colours(after: scheme.isEmpty ? "/* The default theme." : scheme)
        let texts = [
            ("--ink", ["--paper", "--raised", "--sand", "--accent-soft"]),
            ("--muted", ["--paper", "--raised", "--sand"]),
            ("--accent", ["--paper", "--raised", "--sand", "--accent-soft"]), ("--paper", ["--accent", "--ink"]),
        ]
        for (text, grounds) in texts {
            for ground in grounds {
                let ratio = contrast(try #require(colours[text]), try #require(colours[ground]))
                #expect(ratio >= 4.5, "\(text) on \(ground) \(scheme)")
            }
        }
    }

    @Test(arguments: ["", "prefers-color-scheme: dark"])
    func `fields and the mark of focus stand out too`(scheme: String) throws {
        let colours = try colours(after: scheme.isEmpty ? "/* The default theme." : scheme)
        for (edge, ground) in [
            ("--field", "--paper"), ("--field", "--raised"), ("--accent", "--paper"), ("--accent", "--sand"),
        ] {
            let ratio = contrast(try #require(colours[edge]), try #require(colours[ground]))
            #expect(ratio >= 3, "\(edge) on \(ground) \(scheme)")
        }
    }

    @Test func `the measure is right: black on white is 21`() {
        let ratio = contrast([0, 0, 0], [1, 1, 1])
        #expect(ratio > 20.99 && ratio < 21.01)
        let grey = contrast([0.4667, 0.4667, 0.4667], [1, 1, 1])
        #expect(grey > 4.47 && grey < 4.49)
    }
}
