package import Diagnostics
import Locales
import SourceText

/// Brackets come in pairs: each one that opens is closed, round, square, curly and full-width ones.
///
///     It rains (often.     the bracket is not closed
///
/// `(` may be closed by `）`. A text that is as unbalanced as its source is left alone, and so are enumerations such
/// as `a)` and smileys. Brackets of markup and code are not counted. Only a warning.
package struct BracketsPaired: Rule {
    package let id = "brackets-paired"
    package let severity = Severity.warning
    package let summary = "Brackets come in pairs"
    package let concerns = Self.brackets
    private static let brackets: TextTraits = [.parentheses, .squareBrackets, .braces, .wideBrackets]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if pair.target.traits.isDisjoint(with: concerns) { return [] }
        let target = Self.unpaired(pair.target)
        if target.isEmpty { return [] }
        let source = Self.unpaired(pair.source)
        var found: [Finding] = []
        for (kind, group) in Self.groups(target) where group.count > (source.count { $0.kind == kind }) {
            for bracket in group.suffix(group.count - (source.count { $0.kind == kind })) {
                let text = pair.target.text(bracket.range)
                found.append(
                    Finding(
                        bracket.isOpen ? "A bracket is not closed" : "A bracket is not opened", evidence: text,
                        help: "add its partner, or take it out", range: bracket.range))
            }
        }
        return found
    }

    private struct Bracket {
        var kind: Int
        var isOpen: Bool
        var range: ByteRange
    }

    private static func groups(_ brackets: [Bracket]) -> [(Int, [Bracket])] {
        (0..<6).compactMap { kind in
            let group = brackets.filter { $0.kind == kind }
            return group.isEmpty ? nil : (kind, group)
        }
    }

    private static func unpaired(_ text: CheckedText) -> [Bracket] {
        if text.traits.isDisjoint(with: brackets) { return [] }
        var open: [Bracket] = []
        var found: [Bracket] = []
        let scalars = text.scalars
        for index in scalars.indices where mayBeBracket(scalars[index].value) {
            guard let (kind, isOpen) = kind(scalars[index].value) else { continue }
            if isOpen {
                open.append(Bracket(kind: kind, isOpen: true, range: scalars[index].range))
            } else if let partner = open.lastIndex(where: { $0.kind == kind }) {
                open.remove(at: partner)
            } else if !isEnumeration(scalars, index), !isSmiley(scalars, index) {
                found.append(Bracket(kind: kind, isOpen: false, range: scalars[index].range))
            }
        }
        return found + open
    }

    /// Quick: whether ``kind(_:)`` need be asked.
    private static func mayBeBracket(_ value: UInt32) -> Bool {
        value < 0x80 ? value < 0x2A ? value >= 0x28 : value >= 0x5B : value >= 0x3008
    }

    private static func kind(_ value: UInt32) -> (kind: Int, isOpen: Bool)? {
        switch value {
        case 0x28, 0xFF08: (0, true)
        case 0x29, 0xFF09: (0, false)
        case 0x5B, 0xFF3B: (1, true)
        case 0x5D, 0xFF3D: (1, false)
        case 0x7B, 0xFF5B: (2, true)
        case 0x7D, 0xFF5D: (2, false)
        case 0x3010: (3, true)
        case 0x3011: (3, false)
        case 0x3008: (4, true)
        case 0x3009: (4, false)
        case 0x3014: (5, true)
        case 0x3015: (5, false)
        default: nil
        }
    }

    /// `a)` and `12)` at the beginning of a line.
    private static func isEnumeration(_ scalars: [TextScalar], _ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 3, scalars[start - 1].traits.isWord { start -= 1 }
        return start < index && scalars[start].value < 0x80 && (start == 0 || scalars[start - 1].value == 0x0A)
    }

    /// `:)`, `;-)`.
    private static func isSmiley(_ scalars: [TextScalar], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        var before = index - 1
        if scalars[before].value == 0x2D, before > 0 { before -= 1 }
        return scalars[before].value == 0x3A || scalars[before].value == 0x3B
    }
}
