/// How many cells of a terminal a scalar takes: 0 for marks, 2 for wide East Asian characters and emoji, else 1.
///
/// Ranges condensed from Unicode 15 `EastAsianWidth.txt` (W and F) and general categories Mn, Me and Cf.
package func terminalWidth(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    // Letters of Cyrillic and Arabic, kana and common ideographs, of which there are most: no table is asked.
    case ..<0x300, 0x400...0x482, 0x48A...0x52F, 0x620...0x64A: return 1
    case 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF: return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
        0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}

/// The width of a text on a terminal, in cells.
package func terminalWidth(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + terminalWidth($1) }
}
