import Diagnostics
package import Locales
import Translations

/// A small picture that says how much is translated: `italiano | 98%`.
///
/// SVG without scripts, fonts or outside resources; its title is its accessible name. The widths of texts are
/// estimated, and `textLength` fits the letters to them in any font.
package struct StatusBadge: Sendable {
    package let label: String
    package let title: String
    package let percent: Int
    /// The language of the label.
    package let language: LocaleTag

    /// The badge of one locale, under the name that the language has for itself.
    package init(_ locale: LocaleTag, _ counts: CoverageCounts) {
        label = LocaleProfile.endonym(of: locale)
        language = locale
        percent = counts.percent
        title = "\(label) (\(locale)): \(Self.tale(of: counts))"
    }

    /// The badge of all locales of a status together.
    package init(_ status: Status) {
        let counts = status.total.total
        label = "translated"
        language = .english
        percent = counts.percent
        title = "\(StatusWords.counted(status.locales.count, "language")): \(Self.tale(of: counts))"
    }

    private static func tale(of counts: CoverageCounts) -> String {
        "\(counts.percent)% translated, \(counts[.stale]) stale, \(counts[.untranslated]) missing"
    }

    /// White letters on it have a contrast of 4.5 or more.
    package var color: String {
        switch percent {
        case 100: "#1a7f37"
        case 90..<100: "#4d7c0f"
        case 60..<90: "#9a6700"
        case 30..<60: "#bc4c00"
        default: "#cf222e"
        }
    }

    package var svg: String {
        let value = "\(percent)%"
        let (labelText, valueText) = (Self.width(of: label), Self.width(of: value))
        let left = labelText + 12
        let width = left + valueText + 12
        let name = MarkupText.escaped(title)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="20" viewBox="0 0 \(width) 20" role="img">
            <title>\(name)</title>
            <clipPath id="r"><rect width="\(width)" height="20" rx="3"/></clipPath>
            <g clip-path="url(#r)">
            <rect width="\(left)" height="20" fill="#424a53"/>
            <rect x="\(left)" width="\(valueText + 12)" height="20" fill="\(color)"/>
            </g>
            <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,Noto Sans,sans-serif" font-size="11">
            <text x="\(Self.half(left))" y="14" textLength="\(labelText)" lengthAdjust="spacingAndGlyphs" \
            xml:lang="\(language)">\(MarkupText.escaped(label))</text>
            <text x="\(left + valueText / 2 + 6)" y="14" textLength="\(valueText)" \
            lengthAdjust="spacingAndGlyphs">\(value)</text>
            </g>
            </svg>

            """
    }

    private static func half(_ number: Int) -> String { number % 2 == 0 ? "\(number / 2)" : "\(number / 2).5" }

    /// About the width of a text of eleven pixels in a wide sans serif, in whole pixels.
    static func width(of text: String) -> Int {
        // In tenths of a pixel.
        let tenths = text.unicodeScalars.reduce(0) { sum, scalar in sum + width(of: scalar) }
        return (tenths + 9) / 10
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch terminalWidth(scalar) {
        case 0: return 0
        case 2: return 110
        default: break
        }
        switch scalar {
        case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", " ": return 36
        case "f", "r", "t", "(", ")", "[", "]", "/", "-": return 46
        case "m", "w", "M", "W", "%", "@": return 108
        default: break
        }
        // Arabic and Hebrew letters are narrow, capitals wide.
        if (0x0590...0x08FF).contains(scalar.value) { return 56 }
        return scalar.properties.isUppercase ? 78 : 68
    }
}
