import Locales

/// Consecutive rules that forbid a break: whether any of them matches at a place.
///
/// Their order says nothing. A rule is compiled when a text first comes near it: most of a language's abbreviations
/// never do.
final class SRXExceptions {
    private let exceptions: [SRXException]

    init(_ rules: [SRXRule]) { exceptions = rules.map(SRXException.init) }

    func match(at place: Int, in text: PatternText) -> Bool {
        exceptions.contains { $0.matches(at: place, in: text) }
    }

    /// Rules whose patterns took too long, or that ICU cannot match; they are not asked.
    var givenUp: [SRXRule] { exceptions.filter(\.hasGivenUp).map(\.rule) }
}

/// One rule that forbids a break; compiled when the first text could match it.
final class SRXException {
    private enum Matcher {
        case notCompiled
        case atBreak(TextPattern)
        /// For what ICU cannot look behind with (back references): run over the text as break rules are.
        case finder(SRXBreakFinder)
        case none
    }

    let rule: SRXRule
    private let literals: SRXLiterals
    private var matcher = Matcher.notCompiled
    private var found: (text: PatternText, places: Set<Int>)?

    init(_ rule: SRXRule) {
        self.rule = rule
        literals = SRXLiterals(rule.before)
    }

    func matches(at place: Int, in text: PatternText) -> Bool {
        guard literals.canEnd(at: place, in: text) else { return false }
        if case .notCompiled = matcher { compile() }
        switch matcher {
        case .atBreak(let pattern):
            if pattern.hasGivenUp { return false }
            pattern.search(in: text)
            return pattern.matches(at: place)
        case .finder(let finder):
            if found?.text !== text { found = (text, Set(finder.places(in: text))) }
            return found?.places.contains(place) ?? false
        case .notCompiled, .none: return false
        }
    }

    var hasGivenUp: Bool {
        switch matcher {
        case .atBreak(let pattern): pattern.hasGivenUp
        case .finder(let finder): finder.hasGivenUp
        case .notCompiled: false
        case .none: true
        }
    }

    private func compile() {
        if let pattern = try? TextPattern(SRXPattern.atBreak(rule)) {
            matcher = .atBreak(pattern)
        } else if let finder = SRXBreakFinder(rule) {
            matcher = .finder(finder)
        } else {
            matcher = .none
        }
    }
}
