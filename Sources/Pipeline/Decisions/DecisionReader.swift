import Checks
import Diagnostics
import SourceText
import YAMLSyntax

/// Reads one item of a list of decisions as YAML, and says what is wrong with it.
struct DecisionReader {
    private let file: SourceFile
    /// Where the item begins in the file.
    private let start: Int
    private(set) var diagnostics: [Diagnostic] = []

    init(file: SourceFile, start: Int) {
        self.file = file
        self.start = start
    }

    /// The decision in an item; nil, with a diagnostic, where it is none.
    mutating func decision(in range: ByteRange) -> Decision? {
        let (node, problems) = YAMLParser.parse(SourceFile(path: file.path, bytes: Array(file.bytes[range.range])))
        for problem in problems {
            var problem = problem
            problem.file = file
            // What is not closed is missed behind the item.
            problem.range = problem.range.map { moved($0).clamped(to: range.trimmed(in: file.bytes)) }
            diagnostics.append(problem)
        }
        guard problems.isEmpty, let items = node?.items, items.count == 1, let item = items.first else {
            if problems.isEmpty { reportNoDecision(range) }
            return nil
        }
        guard let pairs = item.pairs else {
            reportNoDecision(moved(item.range))
            return nil
        }
        return decision(of: pairs, item)
    }

    private mutating func decision(of pairs: [YAMLPair], _ item: YAMLNode) -> Decision? {
        var values = DecisionLine.Values()
        var places: [DecisionLine.Field: ByteRange] = [:]
        for pair in pairs {
            guard let field = DecisionLine.Field(rawValue: pair.key.text) else {
                let names = DecisionLine.Field.allCases.map(\.rawValue)
                let nearest = nearestName(to: pair.key.text, in: names)
                report(
                    "unknown-key", pair.key.range, "A decision has no key \"\(pair.key.text)\"",
                    nearest.map { "did you mean \"\($0)\"?" } ?? "its keys are \(names.joined(separator: ", "))",
                    .warning)
                continue
            }
            guard let scalar = pair.value.scalar, !scalar.isNull, !scalar.value.isBlank else {
                report(
                    "wrong-type", pair.value.range,
                    "\"\(field.rawValue)\" must be a text, not \(pair.value.kindName)", nil)
                return nil
            }
            values[field] = scalar.value.description
            places[field] = pair.value.range
        }
        if let decision = DecisionLine.decision(of: values) {
            if decision.reason == "" {
                report(
                    "missing-key", item.range, "A dismissal has no reason", "add \"because: \" with why it is no fault",
                    .warning)
            }
            return decision
        }
        reportFault(of: values, places, item)
        return nil
    }

    private mutating func reportFault(
        of values: DecisionLine.Values, _ places: [DecisionLine.Field: ByteRange], _ item: YAMLNode
    ) {
        if values[.review] == nil, values[.dismiss] == nil {
            report(
                "missing-key", item.range, "A decision is neither a review nor a dismissal",
                "begin it with \"review: \" and an article, or \"dismiss: \" and a rule")
        } else if values[.review] != nil, values[.dismiss] != nil || values[.in] != nil || values[.because] != nil {
            report(
                "unknown-key", item.range, "A review holds what only a dismissal has",
                "write a line for each; a review has review, entry, pair, by")
        } else if values[.review] == nil, values[.in] == nil {
            report("missing-key", item.range, "A dismissal names no article", "add \"in: articles/…\"")
        } else if let place = places[.pair] {
            report(
                "invalid-value", place, "\"pair\" must be sixteen digits from 0 to f",
                "take the line away and decide again")
        } else {
            report(
                "missing-key", item.range, "A decision is bound to no text",
                "take the line away; \"parlance review\" and \"parlance dismiss\" write it with its \"pair\"")
        }
    }

    private mutating func reportNoDecision(_ range: ByteRange) {
        diagnostics.append(Self.noDecision(file, range))
    }

    static func noDecision(_ file: SourceFile, _ range: ByteRange) -> Diagnostic {
        Diagnostic(
            "not-a-decision", in: file, at: range, "The line is no decision",
            help: "write \"- {dismiss: …}\" or \"- {review: …}\", or take it away")
    }

    private func moved(_ range: ByteRange) -> ByteRange { ByteRange(range.start + start, range.end + start) }

    private mutating func report(
        _ id: String, _ range: ByteRange, _ summary: String, _ help: String?, _ severity: Severity = .error
    ) {
        diagnostics.append(Diagnostic(id, severity, in: file, at: moved(range), summary, help: help))
    }
}
