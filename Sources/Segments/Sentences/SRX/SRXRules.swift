package import Diagnostics
package import Locales

/// The rules of an SRX document for one language, ready to find breaks.
///
/// At each place between two characters the first rule whose `beforebreak` matches up to it and whose `afterbreak`
/// matches from it on decides. Break rules are run over the text; the few places they find are then tested against the
/// exceptions that stand before them. Not for several threads at once: one for each worker.
package final class SRXRules: BreakFinder {
    private enum Step {
        case breaks([SRXBreakFinder])
        case exceptions(SRXExceptions)
    }

    private let document: SRXDocument
    private var steps: [Step] = []
    private var uncompiled: [SRXRule] = []

    package convenience init(_ document: SRXDocument, language: LocaleTag) {
        self.init(document, code: language.tag)
    }

    /// For a code as the maps of some tools have it: LanguageTool's `en_two`.
    package init(_ document: SRXDocument, code: String) {
        self.document = document
        let rules = document.rules(for: code)
        var index = 0
        while index < rules.count {
            let isBreak = rules[index].isBreak
            let end = rules[index...].firstIndex { $0.isBreak != isBreak } ?? rules.count
            let group = Array(rules[index..<end])
            if isBreak {
                let finders = group.map { (rule: $0, finder: SRXBreakFinder($0)) }
                uncompiled += finders.filter { $0.finder == nil }.map(\.rule)
                steps.append(.breaks(finders.compactMap(\.finder)))
            } else {
                steps.append(.exceptions(SRXExceptions(group)))
            }
            index = end
        }
    }

    /// Whether the document has rules for the language at all.
    package var isEmpty: Bool { steps.isEmpty }

    /// Where segments end in a text of UTF-8: byte offsets, ascending, without 0 and the length.
    package func breaks(in text: [UInt8]) -> [Int] {
        let text = PatternText(text)
        guard text.count > 1 else { return [] }
        // Each place with the first step that would break there.
        var candidates: [Int: Int] = [:]
        for (index, step) in steps.enumerated() {
            guard case .breaks(let finders) = step else { continue }
            for finder in finders {
                for place in finder.places(in: text) where candidates[place] == nil { candidates[place] = index }
            }
        }
        let places = candidates.keys.sorted().filter { place in
            guard !UTF16.isTrailSurrogate(text[place]) else { return false }
            return !steps[..<(candidates[place] ?? 0)].contains { step in
                if case .exceptions(let exceptions) = step { exceptions.match(at: place, in: text) } else { false }
            }
        }
        return text.byteOffsets(of: places)
    }

    /// Rules that are no longer asked because a text took them too long, one warning each.
    package var diagnostics: [Diagnostic] {
        let slow = steps.flatMap { step in
            switch step {
            case .breaks(let finders): finders.filter(\.hasGivenUp).map(\.rule)
            case .exceptions(let exceptions): exceptions.givenUp
            }
        }
        return (uncompiled + slow).map { rule in
            Diagnostic(
                "srx-slow-rule", .warning, in: document.file, at: rule.range, "A rule takes too long and is not used",
                help: "write its patterns without repetitions of repetitions")
        }
    }
}
