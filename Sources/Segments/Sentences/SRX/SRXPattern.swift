import Locales

/// Rewrites of a rule's patterns into ones that ICU can match at a given place.
///
/// A look-behind must have a greatest length, so `*`, `+` and `{2,}` become intervals of at most ``reach``
/// repetitions; for sentence ends that is no difference.
enum SRXPattern {
    /// How often a part of a pattern may repeat before a break.
    static let reach = 100

    /// Matches, with no length, where `before` ends and `after` begins.
    static func atBreak(_ rule: SRXRule) -> String { ahead(rule.after) + behind(rule.before) }

    /// Matches what stands before a break, where `after` follows.
    static func upToBreak(_ rule: SRXRule) -> String { "(?:\(closed(rule.before)))" + ahead(rule.after) }

    static func ahead(_ after: String) -> String { after.isEmpty ? "" : "(?=\(closed(after)))" }

    static func behind(_ before: String) -> String { before.isEmpty ? "" : "(?<=\(bounded(before)))" }

    /// Whether a match that begins at one place could end at several ones, of which ICU finds a shorter one first:
    /// by an alternative or a lazy repetition.
    static func mayEndLater(_ before: String) -> Bool { scanned(before).hasChoice }

    /// A pattern that ICU can compile: itself, or with look-behinds of a greatest length, which Java does without.
    static func readable(_ pattern: String) throws(TextPatternProblem) -> String {
        do {
            _ = try TextPattern(pattern)
            return pattern
        } catch {
            guard error.isLookBehindLimit else { throw error }
            let bounded = bounded(pattern)
            _ = try TextPattern(bounded)
            return bounded
        }
    }

    /// The pattern with `\Q` closed, so that something can follow it.
    private static func closed(_ pattern: String) -> String {
        guard let open = lastRange(of: "\\Q", in: pattern) else { return pattern }
        if let close = lastRange(of: "\\E", in: pattern), close > open { return pattern }
        return pattern + "\\E"
    }

    private static func lastRange(of word: String, in pattern: String) -> Int? {
        let bytes = Array(pattern.utf8)
        let word = Array(word.utf8)
        return bytes.indices.last { bytes[$0...].starts(with: word) }
    }

    /// The pattern with a greatest length: each unlimited repetition is limited to ``reach``.
    static func bounded(_ pattern: String) -> String {
        String(String.UnicodeScalarView(scanned(closed(pattern)).output))
    }

    private static func scanned(_ pattern: String) -> Scanner {
        var scanner = Scanner(rest: Array(pattern.unicodeScalars)[...])
        scanner.run()
        return scanner
    }

    /// One pass over a pattern's characters.
    private struct Scanner {
        var rest: ArraySlice<Unicode.Scalar>
        var output: [Unicode.Scalar] = []
        /// Whether a `|` or a lazy repetition was met.
        var hasChoice = false

        mutating func run() {
            while let scalar = rest.first {
                switch scalar {
                case "\\": escape()
                case "[": set()
                case "*": repetition("{0,\(SRXPattern.reach)}", count: 1)
                case "+": repetition("{1,\(SRXPattern.reach)}", count: 1)
                case "?" where output.last != "(" || output.dropLast().last == "\\": repetition("?", count: 1)
                case "{": interval()
                case "|":
                    hasChoice = true
                    copy(1)
                default: copy(1)
                }
            }
        }

        mutating func copy(_ count: Int) {
            output += rest.prefix(count)
            rest = rest.dropFirst(count)
        }

        /// Writes a repetition and what may follow it, `?` for lazy and `+` for possessive.
        mutating func repetition(_ text: String, count: Int) {
            output += Array(text.unicodeScalars)
            rest = rest.dropFirst(count)
            if rest.first == "?" { hasChoice = true }
            if rest.first == "?" || rest.first == "+" { copy(1) }
        }

        /// An escape with its argument in braces; `\Q` with its text.
        mutating func escape() {
            let name = rest.dropFirst().first
            copy(2)
            if name == "Q" {
                while !rest.isEmpty, !rest.starts(with: "\\E".unicodeScalars) { copy(1) }
                copy(2)
            } else if let name, "pPxN".unicodeScalars.contains(name), rest.first == "{" {
                while let scalar = rest.first {
                    copy(1)
                    if scalar == "}" { break }
                }
            }
        }

        mutating func set() {
            var depth = 0
            while let scalar = rest.first {
                if scalar == "\\" {
                    escape()
                    continue
                }
                copy(1)
                if scalar == "[" { depth += 1 }
                if scalar == "]" { depth -= 1 }
                if depth == 0 { break }
            }
        }

        mutating func interval() {
            guard let close = rest.firstIndex(of: "}") else { return copy(1) }
            let inside = rest[(rest.startIndex + 1)..<close]
            let length = close - rest.startIndex + 1
            guard inside.last == ",", let least = Int(String(String.UnicodeScalarView(inside.dropLast()))) else {
                return repetition(String(String.UnicodeScalarView(rest.prefix(length))), count: length)
            }
            repetition("{\(least),\(max(least, SRXPattern.reach))}", count: length)
        }
    }
}
